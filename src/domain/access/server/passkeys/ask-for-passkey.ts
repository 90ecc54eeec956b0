import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { makeChallenge } from './challenges.ts';
import type { RelyingParty } from './relying-party.ts';

type Asked = {
	readonly party: RelyingParty;
	readonly purpose: 'sign-in' | 'prove';
	/** Known already: only this person's passkeys will do. Null: whoever has one. */
	readonly personId: number | null;
};

/** What the browser needs to ask for a passkey; the authenticator must check who holds it (PIN, finger, face). */
export async function askForPasskey(
	database: Queryable,
	{ party, purpose, personId }: Asked
): Promise<PublicKeyCredentialRequestOptionsJSON> {
	const challenge = await makeChallenge(database, { purpose, personId });
	const allowed =
		personId === null ? [] : await transactionAs(serviceActor('sign-in'), (tx) => idsOf(tx, personId), database);
	return generateAuthenticationOptions({
		rpID: party.host,
		challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
		userVerification: 'required',
		allowCredentials: allowed
	});
}

async function idsOf(tx: Queryable, personId: number): Promise<{ id: string; transports: string[] }[]> {
	const { rows } = await sql<{ id: string; transports: string[] }>`select credential_id as id, transports
		from access.passkeys where person_id = ${personId} order by id`.execute(tx);
	return rows;
}
