import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { installationKey } from './installation-key.ts';

const METHOD = 'aes-256-gcm';
const VERSION = 'v1';

/**
 * Encrypts a short text for the database (AES-256-GCM). `place` says where it belongs, for example `authenticator of
 * person:12`: moved to another row it cannot be opened.
 */
export function seal(text: string, place: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv(METHOD, installationKey('seal'), nonce).setAAD(Buffer.from(place));
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

/** The text, or null when the key is another one, the text was changed, or it belongs elsewhere. */
export function unseal(sealed: string, place: string): string | null {
	const [version, nonce = '', tag = '', text = ''] = sealed.split('.');
	if (version !== VERSION) return null;
	try {
		const decipher = createDecipheriv(METHOD, installationKey('seal'), Buffer.from(nonce, 'base64url'), {
			authTagLength: 16
		})
			.setAAD(Buffer.from(place))
			.setAuthTag(Buffer.from(tag, 'base64url'));
		return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}
