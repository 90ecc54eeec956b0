import type { RequestEvent } from '@sveltejs/kit';
import { readAs } from '#domain/audit/server';
import { findDraft } from '#domain/drafts/server';
import type { DraftState } from '#ui/components/draft-state.ts';

type Offer = {
	readonly draft: DraftState;
	/** What was typed, where the person goes on with the draft. */
	readonly fields: Readonly<Record<string, string>> | null;
};

/**
 * What a page with a `DraftForm` needs: whether there is a draft that says something else than `stored`, and its text once
 * the person has chosen to go on with it (`?entwurf=3`).
 */
export async function offerDraft(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	form: string,
	stored: Readonly<Record<string, string>>
): Promise<Offer> {
	const draft = await readAs(locals.actor, (tx) => findDraft(tx, form));
	if (!draft) return { draft: { form, version: 0, offer: null, takenUpFrom: null }, fields: null };
	const { version, savedAt, fields } = draft;
	const isSame = Object.entries(stored).every(([name, text]) => tidy(text) === tidy(fields[name] ?? ''));
	if (isSame) return { draft: { form, version, offer: null, takenUpFrom: null }, fields: null };
	// Taken up in one window and typed on in another: the newer text is what was asked for.
	if (url.searchParams.has('entwurf')) return { draft: { form, version, offer: null, takenUpFrom: savedAt }, fields };
	return { draft: { form, version: 0, offer: { version, savedAt }, takenUpFrom: null }, fields: null };
}

/** As commands store a text: lines as LF, no blanks around it. */
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trim();
