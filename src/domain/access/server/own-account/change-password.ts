import { z } from 'zod';
import { findPasswordFaults } from '../../find-password-faults.ts';
import { personIdOf, type Actor } from '../../actor.ts';
import { done, refused, type Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { hashPassword } from '../hash-password.ts';
import { checkPassword } from '../sign-in/check-password.ts';
import { endSessionsOf } from '../end-sessions-of.ts';
import { ownCommand } from './own-command.ts';

type Change = {
	readonly sessionId: number;
	readonly oldPassword: string;
	readonly newPassword: string;
	readonly address: string;
	readonly mark?: string | undefined;
};

/**
 * A new password for the old one; all other sessions end. Refuses a wrong old password (counted like a sign-in) and what
 * `findPasswordFaults` says about the new one.
 */
export async function changePassword(
	database: Queryable,
	actor: Actor,
	{ sessionId, oldPassword, newPassword, address, mark }: Change
): Promise<Outcome<{ readonly ended: number }>> {
	const person = await readAs(actor, (tx) => findNames(tx, actor), database);
	if (!person) return refused({ rule: 'no-own-account', level: 'error' });
	const faults = findPasswordFaults(newPassword, person);
	if (faults.length > 0) return refused(...faults);
	const known = await checkPassword(database, { email: person.email, password: oldPassword, address, mark });
	if (known === 'locked') return refused({ rule: 'too-many-attempts', level: 'error' });
	if (known === 'wrong') return refused({ rule: 'old-password-wrong', level: 'error' });
	return storePassword(actor, { sessionId, passwordHash: await hashPassword(newPassword) }, { database });
}

/** The slow computation is done before, outside of the transaction. */
const storePassword = ownCommand({
	name: 'access.change-password',
	needsFreshProof: false,
	input: z.object({ sessionId: z.int(), passwordHash: z.string().startsWith('$argon2id$') }),
	run: async (tx, { personId, sessionId }, { passwordHash }) => {
		await sql`update access.people set password_hash = ${passwordHash}, password_changed_at = now()
			where id = ${personId}`.execute(tx);
		return done({ ended: await endSessionsOf(tx, personId, { except: sessionId }) });
	},
	record: ({ ended }) => ({ ended })
});

async function findNames(tx: Queryable, actor: Actor): Promise<{ email: string; name: string } | undefined> {
	const { rows } = await sql<{ email: string; name: string }>`select email, name from access.people
		where id = ${personIdOf(actor)} and password_hash is not null`.execute(tx);
	return rows[0];
}
