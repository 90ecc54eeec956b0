/**
 * A browser that somebody has signed in with before carries a mark. Guesses from elsewhere can then not lock that person
 * out of it (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). The mark opens nothing by itself.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { installationKey } from '#platform/installation-key';

export function markBrowser(personId: number): string {
	const text = `${personId}.${randomBytes(12).toString('base64url')}`;
	return `${text}.${signatureOf(text)}`;
}

/** Names the browser when its mark is genuine and was given to this person; otherwise null. */
export function knownBrowser(mark: string | undefined, personId: number): string | null {
	const [person, nonce, signature = ''] = (mark ?? '').split('.');
	if (person !== String(personId) || !nonce) return null;
	const given = Buffer.from(signature);
	const right = Buffer.from(signatureOf(`${person}.${nonce}`));
	return given.length === right.length && timingSafeEqual(given, right) ? nonce : null;
}

function signatureOf(text: string): string {
	return createHmac('sha256', installationKey('known browser')).update(text).digest('base64url');
}
