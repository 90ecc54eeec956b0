import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { sql, type Queryable } from '#platform/database';
import { personIdOf, type Actor } from '../../actor.ts';
import { ownCommand } from '../own-account/own-command.ts';
import { PASSKEY_ALGORITHMS } from './algorithms.ts';
import { takeChallenge } from './challenges.ts';
import { readAnswer } from './read-answer.ts';
import type { RelyingParty } from './relying-party.ts';

type Made = {
	readonly sessionId: number;
	readonly party: RelyingParty;
	/** What the person calls it: „Diensthandy“. */
	readonly name: string;
	/** What the browser handed in. */
	readonly answer: string;
};

/**
 * Keeps a passkey the browser has made. Refuses a missing name, and an answer that is unreadable, was not asked for, was
 * made for another address or without checking who holds the device.
 */
export async function addPasskey(
	database: Queryable,
	actor: Actor,
	{ sessionId, party, name, answer }: Made
): Promise<Outcome<{ readonly personId: number }>> {
	const personId = personIdOf(actor);
	if (personId === null) return refused({ rule: 'no-own-account', level: 'error' });
	const read = readAnswer(answer);
	const isAskedFor = read && (await takeChallenge(database, read.challenge, { purpose: 'register', personId }));
	const credential = isAskedFor
		? await credentialOf(read.answer as unknown as RegistrationResponseJSON, read.challenge, party)
		: null;
	if (!credential) return refused({ rule: 'passkey-not-accepted', level: 'error' });
	return storePasskey(actor, { sessionId, name, ...credential }, { database });
}

const storePasskey = ownCommand({
	name: 'access.add-passkey',
	needsFreshProof: true,
	input: z.object({
		sessionId: z.int(),
		name: z.string().trim().min(1).max(60),
		credentialId: z.string(),
		publicKey: z.string(),
		signCount: z.int(),
		transports: z.array(z.string().max(40)).max(10),
		isBackedUp: z.boolean()
	}),
	run: async (tx, { personId }, { name, credentialId, publicKey, signCount, transports, isBackedUp }) => {
		const { rows } = await sql`insert into access.passkeys
				(person_id, credential_id, public_key, sign_count, transports, is_backed_up, name)
			values (${personId}, ${credentialId}, ${publicKey}, ${signCount}, ${transports}, ${isBackedUp}, ${name})
			on conflict (credential_id) do nothing returning id`.execute(tx);
		return rows.length > 0 ? done({}) : refused({ rule: 'passkey-not-accepted', level: 'error' });
	}
});

type Credential = {
	readonly credentialId: string;
	readonly publicKey: string;
	readonly signCount: number;
	readonly transports: string[];
	readonly isBackedUp: boolean;
};

/** Null where the answer is not as it should be; the library throws then. */
async function credentialOf(
	response: RegistrationResponseJSON,
	challenge: string,
	party: RelyingParty
): Promise<Credential | null> {
	try {
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.host,
			requireUserVerification: true,
			supportedAlgorithmIDs: PASSKEY_ALGORITHMS
		});
		if (!verified) return null;
		const { credential, credentialBackedUp } = registrationInfo;
		return {
			credentialId: credential.id,
			publicKey: Buffer.from(credential.publicKey).toString('base64url'),
			signCount: credential.counter,
			transports: credential.transports ?? [],
			isBackedUp: credentialBackedUp
		};
	} catch {
		return null;
	}
}
