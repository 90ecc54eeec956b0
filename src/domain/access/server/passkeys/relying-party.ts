/** The address under which passkeys are made and shown; a passkey made for one is worth nothing at another. */
export type RelyingParty = {
	/** `https://monitor.kreis.example`. */
	readonly origin: string;
	/** `monitor.kreis.example`: passkeys are bound to it. */
	readonly host: string;
	/** What the browser shows. */
	readonly name: string;
};

/** Passkeys need a name instead of a number, and https except on the machine itself (Web Authentication Level 3, 5.1). */
export function allowsPasskeys({ origin, host }: Pick<RelyingParty, 'origin' | 'host'>): boolean {
	if (/^[\d.]+$|^\[/.test(host)) return false;
	return origin.startsWith('https:') || host === 'localhost' || host.endsWith('.localhost');
}
