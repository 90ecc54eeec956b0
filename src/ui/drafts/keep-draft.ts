/**
 * Saves what is typed into a form as the person's own draft, a moment after the last key, at the latest every quarter of a
 * minute, and when the page is left:
 *
 *     <form data-draft="statement:06433001:2025" data-draft-version="3"> … <p data-draft-status aria-live="polite"></p></form>
 *
 * Where another window has saved since, it stops and says so; a button replaces the other draft on purpose.
 */
import { DRAFT_VERSION } from '../components/draft-state.ts';
import { draftTexts } from '../texts/drafts.ts';
import { sendDraft, type Answer } from './send-draft.ts';
import { typedFields } from './typed-fields.ts';

const AFTER_TYPING_IN_MS = 1500;
const AT_THE_LATEST_IN_MS = 15_000;
const AGAIN_IN_MS = 10_000;
/** Whoever sends the form does not wait longer for a draft that is under way. */
const PATIENCE_IN_MS = 3000;

export function keepDraft(form: HTMLFormElement): void {
	const key = form.dataset['draft'] ?? '';
	const status = form.querySelector('[data-draft-status]');
	const shownVersion = form.querySelector<HTMLInputElement>(`input[name="${DRAFT_VERSION}"]`);
	if (!key || !status) return;
	let version = Number(form.dataset['draftVersion'] ?? 0);
	let saved = JSON.stringify(typedFields(form));
	let unsavedSince: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let underWay: Promise<void> | null = null;
	let isSent = false;
	/** Another draft is in the way; the button goes on past it. */
	let button: HTMLButtonElement | null = null;

	const say = (text: string): void => {
		// The same words again would be read out again.
		if (status.textContent !== text) status.textContent = text;
	};
	const saveIn = (milliseconds: number): void => {
		clearTimeout(timer);
		if (!button && !isSent) timer = setTimeout(() => void save(), milliseconds);
	};
	const save = async (options: { isLeaving?: boolean } = {}): Promise<void> => {
		clearTimeout(timer);
		if (underWay) await underWay;
		const fields = typedFields(form);
		const text = JSON.stringify(fields);
		unsavedSince = null;
		if (text === saved || isSent || button) return;
		underWay = send(fields, text, options);
		await underWay;
		underWay = null;
	};
	const send = async (
		fields: Record<string, string>,
		text: string,
		options: { isLeaving?: boolean }
	): Promise<void> => {
		const answer = await sendDraft({ form: key, version, fields }, options);
		if (answer.kind === 'saved') saved = text;
		told(answer);
	};
	const told = (answer: Answer): void => {
		if (answer.kind === 'saved') {
			version = answer.version;
			if (shownVersion) shownVersion.value = String(version);
			return say(draftTexts.saved(timeOf(answer.savedAt)));
		}
		if (answer.kind === 'other') return stop(answer.version, answer.savedAt);
		if (answer.kind === 'too-long') return say(draftTexts.tooLong);
		if (answer.kind === 'too-many') return say(draftTexts.tooMany);
		say(answer.kind === 'offline' ? draftTexts.offline : draftTexts.signedOut);
		if (answer.kind === 'offline') saveIn(AGAIN_IN_MS);
	};
	const stop = (present: number, savedAt: string | null): void => {
		say(savedAt ? draftTexts.other(timeOf(savedAt)) : draftTexts.gone);
		button = document.createElement('button');
		button.type = 'button';
		button.className = 'kern-btn kern-btn--tertiary draft-replace';
		const label = document.createElement('span');
		label.className = 'kern-label';
		label.textContent = savedAt ? draftTexts.replace : draftTexts.keep;
		button.append(label);
		button.addEventListener('click', () => {
			button?.remove();
			button = null;
			version = present;
			void save();
		});
		status.after(button);
	};

	say(draftTexts.ready);
	form.addEventListener('input', () => {
		unsavedSince ??= Date.now();
		saveIn(Math.min(AFTER_TYPING_IN_MS, Math.max(0, unsavedSince + AT_THE_LATEST_IN_MS - Date.now())));
	});
	// Back from signing in again in another window.
	addEventListener('focus', () => void save());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void save({ isLeaving: true });
	});
	addEventListener('pagehide', () => void save({ isLeaving: true }));
	addEventListener('pageshow', () => (isSent = false));
	form.addEventListener('submit', (event) => {
		clearTimeout(timer);
		isSent = true;
		if (!underWay) return;
		// The form says which draft it replaces; one that is under way has another number.
		event.preventDefault();
		void sendAfter(underWay, event.submitter);
	});
	const sendAfter = async (saving: Promise<void>, submitter: HTMLElement | null): Promise<void> => {
		await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, PATIENCE_IN_MS))]);
		underWay = null;
		form.requestSubmit(submitter);
	};
}

function timeOf(iso: string): string {
	return new Date(iso).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' });
}
