import { readCountyFile } from '#domain/areas/server';
import type { RelyingParty } from '#domain/access/server';

const county = readCountyFile().name;

/** Whose passkeys these are: the address the page was asked under, which the front door has settled. */
export function relyingParty({ url }: { readonly url: URL }): RelyingParty {
	return { origin: url.origin, host: url.hostname, name: `kreislauf – ${county}` };
}
