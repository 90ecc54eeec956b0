/** One-time codes as every authenticator app makes them: RFC 6238 with SHA-1, six digits, 30 seconds. */
import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from '#platform/seal';

const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be half a minute off, and a code may be typed slowly. */
const STEPS_EITHER_WAY = 1;
/** 160 bits, as RFC 4226 recommends. */
const SECRET_IN_BYTES = 20;

/** A new secret, in Base32. */
export const newAuthenticatorSecret = (): string => new Secret({ size: SECRET_IN_BYTES }).base32;

/** What the QR code says; `issuer` and `account` are what the app shows. */
export function authenticatorAddress(
	secret: string,
	{ issuer, account }: { readonly issuer: string; readonly account: string }
): string {
	return new TOTP({ ...SETTINGS, issuer, label: account, secret: Secret.fromBase32(secret) }).toString();
}

/** Which 30 seconds since 1970 a code belongs to, or null when it is wrong now. */
export function stepOfCode(secret: string, code: string, timestamp = Date.now()): number | null {
	const delta = TOTP.validate({
		...SETTINGS,
		token: code,
		secret: Secret.fromBase32(secret),
		timestamp,
		window: STEPS_EITHER_WAY
	});
	return delta === null ? null : TOTP.counter({ period: SETTINGS.period, timestamp }) + delta;
}

/** For the database: encrypted, and only good in this person's row. */
export const sealSecret = (secret: string, personId: number): string => seal(secret, placeOf(personId));
export const unsealSecret = (sealed: string, personId: number): string | null => unseal(sealed, placeOf(personId));

const placeOf = (personId: number): string => `authenticator of person:${personId}`;
