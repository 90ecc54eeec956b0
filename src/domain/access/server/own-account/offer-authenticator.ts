import { seal, unseal } from '#platform/seal';
import { authenticatorAddress, newAuthenticatorSecret } from '../sign-in/one-time-codes.ts';

/** A secret for an authenticator app that counts for nothing yet. Nothing is kept of it until a code confirms it. */
export type AuthenticatorOffer = {
	/** Base32, for typing it in by hand. */
	readonly secret: string;
	/** `otpauth://totp/…`, for the QR code. */
	readonly address: string;
	/** The same encrypted, to be handed in with the first code. */
	readonly sealed: string;
};

const GOOD_FOR_IN_MINUTES = 30;

/** A new offer, or the one of before when it is still good: after a wrong code the app has it already. */
export function offerAuthenticator(
	personId: number,
	{ issuer, account, before }: { readonly issuer: string; readonly account: string; readonly before?: string }
): AuthenticatorOffer {
	const secret = (before && openOffer(before, personId)) || newAuthenticatorSecret();
	const sealed = seal(`${Date.now()} ${secret}`, placeOf(personId));
	return { secret, address: authenticatorAddress(secret, { issuer, account }), sealed };
}

/** The secret, or null when it was offered to somebody else or more than half an hour ago. */
export function openOffer(sealed: string, personId: number): string | null {
	const [offeredAt, secret] = unseal(sealed, placeOf(personId))?.split(' ') ?? [];
	const isFresh = Date.now() - Number(offeredAt) < GOOD_FOR_IN_MINUTES * 60_000;
	return secret && isFresh ? secret : null;
}

const placeOf = (personId: number): string => `offer to person:${personId}`;
