import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { passkeyProblem } from './passkey-problem.ts';

/** Shows the button in place of the sentence that says what is missing, and does the asking when it is pressed. */
export function preparePasskeyForm(form: HTMLFormElement): void {
	const find = <Part extends HTMLElement>(selector: string): Part | null => form.querySelector<Part>(selector);
	const answer = find<HTMLInputElement>('input[name=answer]');
	const message = find('[data-passkey-message]');
	const withScript = find('[data-with-script]');
	const withoutScript = find('[data-without-script]');
	if (!answer || !message || !withScript || !withoutScript) return;
	withScript.hidden = false;
	withoutScript.hidden = true;

	let isAsking = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (isAsking) return;
		isAsking = true;
		message.textContent = 'Bitte folgen Sie dem Fenster Ihres Browsers.';
		askDevice(form).then(
			(told) => {
				answer.value = JSON.stringify(told);
				return form.submit();
			},
			(problem: unknown) => {
				isAsking = false;
				message.textContent = passkeyProblem(problem);
			}
		);
	});
}

async function askDevice(form: HTMLFormElement): Promise<unknown> {
	const response = await fetch(form.dataset['ask'] ?? '', { method: 'POST', headers: { accept: 'application/json' } });
	if (!response.ok || !response.headers.get('content-type')?.includes('json')) throw new Error('not asked');
	const optionsJSON = await response.json();
	return form.dataset['passkey'] === 'make' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}
