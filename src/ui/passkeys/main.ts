/**
 * Passkeys are the one thing that needs a script: only the browser can ask the device. The form stays a form: the script
 * fetches what to ask, lets the browser ask, writes the answer into a field, and sends the form as it is.
 */
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { preparePasskeyForm } from './prepare-form.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
	if (browserSupportsWebAuthn()) preparePasskeyForm(form);
}
