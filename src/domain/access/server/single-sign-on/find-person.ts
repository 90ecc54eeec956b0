import { transactionAs } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import type { SingleSignOnProblem } from '../../single-sign-on-problem.ts';
import { connectIdentity } from './connect-identity.ts';
import { findAccountOfAddress, findIdentity, type KnownIdentity, type Subject } from './find-identity.ts';
import { joinBySingleSignOn } from './join-by-single-sign-on.ts';
import type { Provider } from './provider.ts';
import { nameIn, verifiedAddressIn, type Claims } from './read-claims.ts';

const signIn = serviceActor('sign-in');

type Found = { readonly personId: number; readonly identityId: number };

/**
 * Who of our people has signed in there: whoever came with this identity before; else, where the operator allows it, the
 * account with the verified address; else, where the operator allows it, a new account.
 */
export async function findPerson(
	database: Queryable,
	provider: Provider,
	identity: Subject,
	claims: Claims
): Promise<Found | SingleSignOnProblem> {
	const known = await lookUp(database, identity);
	if (known) return known.isOpen ? known : 'no-account';
	const joined = await join(database, provider, identity, claims);
	if (typeof joined !== 'string') return joined;
	// Two browsers of the same person came at once; the other one was quicker, and its new account has this address.
	const meanwhile = await lookUp(database, identity);
	if (meanwhile) return meanwhile.isOpen ? meanwhile : 'no-account';
	return joined;
}

async function join(
	database: Queryable,
	provider: Provider,
	identity: Subject,
	claims: Claims
): Promise<Found | SingleSignOnProblem> {
	const email = verifiedAddressIn(claims);
	const account =
		email === null ? null : await transactionAs(signIn, (tx) => findAccountOfAddress(tx, email), database);
	if (account && !account.isOpen) return 'no-account';
	if (account && !provider.linksByEmail) return 'address-taken';
	if (!account && !provider.createsPeople) return 'no-account';
	const about = { provider: provider.key, ...identity };
	if (account) {
		const { personId } = account;
		const outcome = await connectIdentity(signIn, { ...about, personId }, { database });
		return outcome.ok ? { personId, ...outcome.value } : 'no-account';
	}
	const outcome = await joinBySingleSignOn(signIn, { ...about, name: nameIn(claims), email }, { database });
	return outcome.ok ? outcome.value : 'no-account';
}

function lookUp(database: Queryable, identity: Subject): Promise<KnownIdentity | null> {
	return transactionAs(signIn, (tx) => findIdentity(tx, identity), database);
}
