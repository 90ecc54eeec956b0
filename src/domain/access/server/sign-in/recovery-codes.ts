/** Recovery codes: for the day on which the telephone is gone. 80 random bits each, so a plain hash is enough. */
import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../hash-of-token.ts';

/** No I, L, O, U: nothing that is read as something else (Crockford's Base32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const COUNT = 10;

/** Ten codes like `7Q4M-X0TD-92KA-HE3W`. */
export function newRecoveryCodes(): string[] {
	return Array.from({ length: COUNT }, () => {
		const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
		return signs.match(/.{4}/g)?.join('-') ?? '';
	});
}

/** Of a code as typed: capital or small, with or without hyphens, O for 0 and I or L for 1. */
export function hashOfRecoveryCode(typed: string): string {
	const signs = typed
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	return hashOfToken(`recovery ${signs}`);
}
