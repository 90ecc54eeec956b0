import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { readAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { personIdOf, type Actor } from '../../actor.ts';
import { PASSKEY_ALGORITHMS } from './algorithms.ts';
import { makeChallenge } from './challenges.ts';
import type { RelyingParty } from './relying-party.ts';
import { userHandleOf } from './user-handle.ts';

type Own = { readonly email: string | null; readonly name: string; readonly ids: string[] };

/**
 * What the browser needs to make a passkey for the signed-in person: one that names the person by itself and checks who
 * holds it. Null for whoever has no account. Devices that already have one are not asked again.
 */
export async function offerPasskey(
	database: Queryable,
	actor: Actor,
	party: RelyingParty
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
	const personId = personIdOf(actor);
	if (personId === null) return null;
	const { rows } = await readAs(
		actor,
		(tx) =>
			sql<Own>`select email, name, array(select credential_id from access.passkeys
				where person_id = person.id) as ids from access.people person where id = ${personId}`.execute(tx),
		database
	);
	const [own] = rows;
	if (!own) return null;
	const challenge = await makeChallenge(database, { purpose: 'register', personId });
	return generateRegistrationOptions({
		rpName: party.name,
		rpID: party.host,
		userName: own.email ?? own.name,
		userDisplayName: own.name,
		userID: userHandleOf(personId),
		challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
		attestationType: 'none',
		supportedAlgorithmIDs: PASSKEY_ALGORITHMS,
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		excludeCredentials: own.ids.map((id) => ({ id }))
	});
}
