import { z } from 'zod';
import { findPasswordFaults } from '../find-password-faults.ts';
import { serviceActor } from '../actor.ts';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { endSessionsOf } from './end-sessions-of.ts';
import { findInvitation } from './find-invitation.ts';
import { hashOfToken } from './hash-of-token.ts';
import { hashPassword } from './hash-password.ts';
import { withdrawInvitations } from './write-invitation.ts';

/**
 * Sets the password of whoever holds the link; the link is used up, all other links and all sessions of the person end. A
 * fresh start takes the second factors away too. Refuses a link that is not (or no longer) good (`invitation-void`) and
 * what `findPasswordFaults` says.
 */
export async function redeemInvitation(
	database: Queryable,
	{ token, password }: { readonly token: string; readonly password: string }
): Promise<Outcome<{ readonly personId: number }>> {
	const invitation = await findInvitation(database, token);
	if (!invitation) return refused({ rule: 'invitation-void', level: 'error' });
	const faults = findPasswordFaults(password, invitation);
	if (faults.length > 0) return refused(...faults);
	// The slow computation is done before, outside of the transaction.
	const input = { tokenHash: hashOfToken(token), passwordHash: await hashPassword(password) };
	return takeUpInvitation(serviceActor('sign-in'), input, { database });
}

const takeUpInvitation = command({
	name: 'access.redeem-invitation',
	permission: 'access:sign-in',
	input: z.object({ tokenHash: z.string(), passwordHash: z.string().startsWith('$argon2id$') }),
	run: async ({ tx }, { tokenHash, passwordHash }) => {
		const { rows } = await sql<{ personId: number; purpose: string }>`update access.invitations set used_at = now()
			where token_hash = ${tokenHash} and used_at is null and withdrawn_at is null and expires_at > now()
			returning person_id as "personId", purpose`.execute(tx);
		const [used] = rows;
		if (!used) return refused({ rule: 'invitation-void', level: 'error' });
		const { personId, purpose } = used;
		await sql`update access.people set password_hash = ${passwordHash}, password_changed_at = now()
			where id = ${personId}`.execute(tx);
		await withdrawInvitations(tx, personId);
		await endSessionsOf(tx, personId);
		await sql`delete from access.pending_sign_ins where person_id = ${personId}`.execute(tx);
		if (purpose === 'fresh-start') await takeSecondFactorsAway(tx, personId);
		return done({ personId, purpose });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: (_, { personId, purpose }) => ({ personId, purpose })
});

async function takeSecondFactorsAway(tx: DatabaseTransaction, personId: number): Promise<void> {
	for (const table of ['authenticators', 'recovery_codes', 'passkeys']) {
		await sql`delete from access.${sql.ref(table)} where person_id = ${personId}`.execute(tx);
	}
}
