import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { transactionAs } from '#domain/audit/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { takeChallenge } from './challenges.ts';
import { readAnswer } from './read-answer.ts';
import type { RelyingParty } from './relying-party.ts';
import { userHandleOf } from './user-handle.ts';

type Shown = {
	readonly party: RelyingParty;
	readonly purpose: 'sign-in' | 'prove';
	readonly personId: number | null;
	/** What the browser handed in. */
	readonly answer: string;
};

/**
 * Whose passkey was shown, or null: unreadable, a challenge that is not ours or was answered before, a passkey nobody has,
 * somebody else's, for another address, without the check of who holds it, a count that went back, a locked account.
 */
export async function checkPasskey(
	database: Queryable,
	{ party, purpose, personId, answer: text }: Shown
): Promise<{ personId: number } | null> {
	const read = readAnswer(text);
	if (!read || !(await takeChallenge(database, read.challenge, { purpose, personId }))) return null;
	const signIn = serviceActor('sign-in');
	const passkey = await transactionAs(signIn, (tx) => findPasskey(tx, read.answer.id), database);
	if (!passkey || (personId !== null && passkey.personId !== personId)) return null;
	const answer = read.answer as unknown as AuthenticationResponseJSON;
	if (answer.response.userHandle && answer.response.userHandle !== handleOf(passkey.personId)) return null;
	const count = await verified(passkey, answer, read.challenge, party);
	if (count === null) return null;
	await transactionAs(
		signIn,
		(tx) =>
			sql`update access.passkeys set sign_count = ${count}, last_used_at = now() where id = ${passkey.id}`.execute(tx),
		database
	);
	return { personId: passkey.personId };
}

type Passkey = {
	readonly id: number;
	readonly personId: number;
	readonly credentialId: string;
	readonly publicKey: string;
	readonly signCount: number;
};

async function findPasskey(tx: DatabaseTransaction, credentialId: string): Promise<Passkey | null> {
	const { rows } = await sql<Passkey>`select passkey.id, passkey.person_id as "personId",
			passkey.credential_id as "credentialId", passkey.public_key as "publicKey", passkey.sign_count as "signCount"
		from access.passkeys passkey join access.people person on person.id = passkey.person_id
			and person.is_active and person.deleted_at is null
		where passkey.credential_id = ${credentialId}`.execute(tx);
	return rows[0] ?? null;
}

/** The authenticator's new count, or null. The library throws where an answer is not as it should be. */
async function verified(
	passkey: Passkey,
	response: AuthenticationResponseJSON,
	challenge: string,
	party: RelyingParty
): Promise<number | null> {
	try {
		const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.host,
			requireUserVerification: true,
			credential: {
				id: passkey.credentialId,
				publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
				counter: passkey.signCount
			}
		});
		return isRight ? authenticationInfo.newCounter : null;
	} catch {
		return null;
	}
}

const handleOf = (personId: number): string => Buffer.from(userHandleOf(personId)).toString('base64url');
