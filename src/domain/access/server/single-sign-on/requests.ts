/**
 * Who has been sent to a provider and is awaited back. Kept here and not in a cookie, so that an answer counts once; the
 * cookie only says that it is the same browser.
 */
import { randomBytes } from 'node:crypto';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';

export const REQUEST_VALID_FOR_IN_MINUTES = 10;
/** Far more than a county's people begin in ten minutes; whoever begins thousands for fun only pushes the oldest out. */
const MOST_REQUESTS = 20_000;

const signIn = serviceActor('sign-in');

export type SignInRequest = {
	readonly provider: string;
	/** Sent there and expected back in the address. */
	readonly state: string;
	/** What the browser holds in a cookie. */
	readonly browser: string;
	/** Expected in the ID token. */
	readonly nonce: string;
	/** Proves to the provider that whoever fetches the tokens began the request (PKCE). */
	readonly codeVerifier: string;
	/** The internal page to open afterwards. */
	readonly next: string;
};

export function newBrowserToken(): string {
	return randomBytes(32).toString('base64url');
}

export async function keepRequest(database: Queryable, request: SignInRequest): Promise<void> {
	const { provider, state, browser, nonce, codeVerifier, next } = request;
	await transactionAs(
		signIn,
		async (tx) => {
			await sql`delete from access.single_sign_on_requests
				where started_at < now() - make_interval(mins => ${REQUEST_VALID_FOR_IN_MINUTES})
				or state_hash in (select state_hash from access.single_sign_on_requests
					order by started_at desc offset ${MOST_REQUESTS})`.execute(tx);
			await sql`insert into access.single_sign_on_requests
					(state_hash, browser_hash, provider, nonce, code_verifier, next_path)
				values (${hashOfToken(state)}, ${hashOfToken(browser)}, ${provider}, ${nonce}, ${codeVerifier}, ${next})`.execute(tx);
		},
		database
	);
}

type Awaited = { readonly nonce: string; readonly codeVerifier: string; readonly next: string };

/**
 * The request that an answer belongs to, once: null when there is none with this state, in this browser, for this provider,
 * or when it is older than ten minutes.
 */
export function takeRequest(
	database: Queryable,
	{ provider, state, browser }: Pick<SignInRequest, 'provider' | 'state' | 'browser'>
): Promise<Awaited | null> {
	return transactionAs(
		signIn,
		async (tx) => {
			const { rows } = await sql<Awaited>`delete from access.single_sign_on_requests
				where state_hash = ${hashOfToken(state)} and browser_hash = ${hashOfToken(browser)} and provider = ${provider}
					and started_at > now() - make_interval(mins => ${REQUEST_VALID_FOR_IN_MINUTES})
				returning nonce, code_verifier as "codeVerifier", next_path as next`.execute(tx);
			return rows[0] ?? null;
		},
		database
	);
}
