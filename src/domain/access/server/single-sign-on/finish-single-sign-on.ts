import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import type { SingleSignOnProblem } from '../../single-sign-on-problem.ts';
import type { SessionToken } from '../sessions.ts';
import { connectProvider } from './connect-provider.ts';
import { findPerson } from './find-person.ts';
import { followClaims } from './follow-claims.ts';
import { openProviderSession } from './open-provider-session.ts';
import { problemOf } from './problem-of.ts';
import type { Provider } from './provider.ts';
import { hasSecondFactorIn, isIncomplete, rolesIn, type Claims } from './read-claims.ts';
import { takeRequest } from './requests.ts';

type Return = {
	/** As the browser came back, with what the provider has written into the address. */
	readonly url: URL;
	/** What the browser holds. */
	readonly browser: string | undefined;
	readonly device?: string | undefined;
};

export type Finished =
	| {
			readonly session: SessionToken;
			readonly personId: number;
			readonly next: string;
			readonly holdsRole: boolean;
	  }
	| { readonly problem: SingleSignOnProblem };

/**
 * Takes somebody in who comes back from a provider: checks that we sent them there, fetches the tokens, finds or makes their
 * account, lets their roles follow the claims, and opens a session. Tokens and claims are not kept; only the ID token, sealed,
 * where signing out there is wanted.
 */
export async function finishSingleSignOn(
	database: Queryable,
	provider: Provider,
	{ url, browser, device }: Return
): Promise<Finished> {
	const state = url.searchParams.get('state');
	const request = state && browser ? await takeRequest(database, { provider: provider.key, state, browser }) : null;
	if (!request || !state) return { problem: 'request-unknown' };
	let told: Told;
	try {
		told = await ask(provider, url, { ...request, state });
	} catch (error) {
		return { problem: problemOf(error, provider, 'finish') };
	}
	const { claims, idToken, proof } = told;
	const identity = { issuer: proof.iss, subject: proof.sub };
	const person = await findPerson(database, provider, identity, claims);
	if (typeof person === 'string') return { problem: person };
	const { personId, identityId } = person;
	await followClaims(
		serviceActor('sign-in'),
		{ personId, identityId, provider: provider.key, providerName: provider.name, wanted: rolesIn(claims, provider) },
		{ database }
	);
	const session = await openProviderSession(database, {
		...identity,
		provider: provider.key,
		personId,
		sid: typeof proof['sid'] === 'string' ? proof['sid'] : null,
		hasSecondFactor: hasSecondFactorIn(proof, provider),
		idToken: provider.signsOutThere ? idToken : null,
		device
	});
	return { session, personId, next: request.next, holdsRole: await holdsRole(database, personId) };
}

type Told = {
	/** Everything the provider says about the person. */
	readonly claims: Claims;
	/** What it has signed: who it is, and how they proved it. */
	readonly proof: Claims & { readonly iss: string; readonly sub: string };
	readonly idToken: string;
};
type Expected = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

async function ask(provider: Provider, url: URL, { state, nonce, codeVerifier }: Expected): Promise<Told> {
	const configuration = await connectProvider(provider);
	const tokens = await authorizationCodeGrant(configuration, url, {
		expectedState: state,
		expectedNonce: nonce,
		pkceCodeVerifier: codeVerifier,
		idTokenExpected: true
	});
	const proof = tokens.claims();
	if (!proof || !tokens.id_token) throw new Error('The ID token that was asked for is missing.');
	const more = await userInfo(configuration, provider, tokens.access_token, proof);
	return { claims: together(proof, more), proof, idToken: tokens.id_token };
}

/** Providers may tell some things only at this address. If it is silent nobody is signed in: roles would seem to be gone. */
async function userInfo(
	configuration: Configuration,
	provider: Provider,
	accessToken: string,
	proof: Told['proof']
): Promise<Claims> {
	const isThere = configuration.serverMetadata().userinfo_endpoint !== undefined;
	return isThere && isIncomplete(proof, provider) ? fetchUserInfo(configuration, accessToken, proof.sub) : {};
}

/** What is signed counts more; and whether an address is verified is said only of the address beside it. */
function together(proof: Claims, more: Claims): Claims {
	const { email, email_verified: isVerified, ...rest } = more;
	const isSameAddress = proof['email'] === undefined || proof['email'] === email;
	return { ...rest, ...(isSameAddress && { email, email_verified: isVerified }), ...proof };
}

/** Whether there is a role today, be it one that rests without a second factor. */
async function holdsRole(database: Queryable, personId: number): Promise<boolean> {
	const { rows } = await transactionAs(
		serviceActor('sign-in'),
		(tx) =>
			sql`select 1 from access.assignments where person_id = ${personId} and current_date >= valid_from
				and current_date <= coalesce(valid_to, current_date) limit 1`.execute(tx),
		database
	);
	return rows.length > 0;
}
