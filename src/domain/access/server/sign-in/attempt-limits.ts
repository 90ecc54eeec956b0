import { createHash } from 'node:crypto';
import { networkOf } from './network-of.ts';

/** So many attempts within the window, counted under a key that tells nothing of whom it is about. */
export type AttemptLimit = { readonly key: string; readonly allowed: number };

/** Whoever tries: which account, from where, and whether it is a browser known to that account. */
export type Guess = {
	readonly kind: 'password' | 'code' | 'forgotten';
	readonly account: string;
	readonly address: string;
	readonly browser: string | null;
};

export const WINDOW_IN_MINUTES = 15;
const PER_ACCOUNT_AND_NETWORK = 5;
/** One office goes out through one address; so many wrong entries in a quarter of an hour are no office. */
const PER_NETWORK = 60;
/** From all networks together. Of a million codes three are right at any time, so they are counted more strictly. */
const PER_ACCOUNT = { password: 30, code: 10, forgotten: 5 } as const;
/** Asking costs a row, and nothing has to be known for it. An office full of people stays far below. */
const ASKED_PER_NETWORK = 600;

/**
 * The limits a guess has to keep. A known browser has a count of its own: whoever guesses elsewhere cannot lock the person
 * out of it.
 */
export function attemptLimits({ kind, account, address, browser }: Guess): AttemptLimit[] {
	if (browser) return [{ key: keyOf(kind, 'account', account, 'browser', browser), allowed: PER_ACCOUNT_AND_NETWORK }];
	const network = networkOf(address);
	return [
		{ key: keyOf(kind, 'account', account, 'network', network), allowed: PER_ACCOUNT_AND_NETWORK },
		{ key: keyOf(kind, 'account', account), allowed: PER_ACCOUNT[kind] },
		{ key: keyOf(kind, 'network', network), allowed: PER_NETWORK }
	];
}

/** For challenges that strangers have made for a passkey. */
export function askingLimits(address: string): AttemptLimit[] {
	return [{ key: keyOf('asking', 'network', networkOf(address)), allowed: ASKED_PER_NETWORK }];
}

/** For a form that strangers may send so many times within the window. */
export function networkLimits(purpose: string, address: string, allowed: number): AttemptLimit[] {
	return [{ key: keyOf(purpose, 'network', networkOf(address)), allowed }];
}

function keyOf(...parts: string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex');
}
