/** Encrypts a text so that only the holder of a token can read it: the database alone, or a backup of it, cannot. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** AES-256-GCM with a key made from the token (HKDF, RFC 5869); the token itself must be random. */
export function seal(text: string, token: string): string {
	const iv = randomBytes(IV_LENGTH);
	const cipher = createCipheriv('aes-256-gcm', keyFrom(token), iv, { authTagLength: TAG_LENGTH });
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null when it was sealed with another token, or altered. */
export function unseal(sealed: string, token: string): string | null {
	const bytes = Buffer.from(sealed, 'base64url');
	if (bytes.length < IV_LENGTH + TAG_LENGTH) return null;
	const iv = bytes.subarray(0, IV_LENGTH);
	const decipher = createDecipheriv('aes-256-gcm', keyFrom(token), iv, { authTagLength: TAG_LENGTH });
	decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}

function keyFrom(token: string): Buffer {
	return Buffer.from(hkdfSync('sha256', token, '', 'kreislauf single-sign-on', 32));
}
