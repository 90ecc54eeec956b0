import { z } from 'zod';
import { serviceActor } from '../actor.ts';
import { done, refused } from '#domain/audit';
import { command, transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { attemptLimits } from './sign-in/attempt-limits.ts';
import { takeAttempt } from './sign-in/take-attempt.ts';
import { writeInvitation } from './write-invitation.ts';

/** Everything the mail needs. */
export type PasswordLink = { readonly email: string; readonly name: string; readonly token: string };

/**
 * A link for somebody who forgot their password, good for an hour; null when there is no such account, when it has no
 * password, or after too many requests. The answer to whoever asks must be the same and must not wait for this.
 */
export async function requestPasswordLink(
	database: Queryable,
	{ email, address }: { readonly email: string; readonly address: string }
): Promise<PasswordLink | null> {
	const signIn = serviceActor('sign-in');
	const limits = attemptLimits({ kind: 'forgotten', account: email.toLowerCase(), address, browser: null });
	if (!(await transactionAs(signIn, (tx) => takeAttempt(tx, limits), database))) return null;
	const outcome = await writeLink(signIn, { email }, { database });
	return outcome.ok ? outcome.value : null;
}

const writeLink = command({
	name: 'access.request-password-link',
	permission: 'access:sign-in',
	input: z.object({ email: z.string() }),
	run: async ({ tx, actor }, { email }) => {
		const { rows } = await sql<{ id: number; email: string; name: string }>`select id, email, name from access.people
			where lower(email) = ${email.toLowerCase()} and password_hash is not null and is_active and deleted_at is null
		`.execute(tx);
		const [person] = rows;
		if (!person) return refused({ rule: 'person-unknown', level: 'error' });
		const { token } = await writeInvitation(tx, { personId: person.id, purpose: 'forgotten-password', by: actor.name });
		return done({ personId: person.id, email: person.email, name: person.name, token });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: (_, { personId }) => ({ personId })
});
