import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { writeInvitation } from './write-invitation.ts';

/**
 * A link for somebody who lost password or second factor: with it they set a password, and their second factors and
 * sessions end. Until then nothing changes. Refuses an unknown or locked person and one
 * without an address to sign in with; finds them by id or by address, and answers whom it found.
 */
export const resetAccess = command({
	name: 'access.reset-access',
	permission: 'access:manage',
	input: z.union([z.object({ personId: z.int().positive() }), z.object({ email: z.string() })]),
	run: async ({ tx, actor }, input) => {
		const { rows } = await sql<Person>`select id, email, name, is_active as "isActive"
			from access.people where deleted_at is null and
				${'personId' in input ? sql`id = ${input.personId}` : sql`lower(email) = ${input.email.toLowerCase()}`}
			for update`.execute(tx);
		const [person] = rows;
		if (!person) return refused({ rule: 'person-unknown', level: 'error' });
		const { id: personId, email, name } = person;
		if (!person.isActive) return refused({ rule: 'person-locked', level: 'error' });
		if (email === null) return refused({ rule: 'person-without-email', level: 'error' });
		const invitation = await writeInvitation(tx, { personId, purpose: 'fresh-start', by: actor.name });
		return done({ personId, email, name, ...invitation });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: (_, { personId, invitationId }) => ({ personId, invitationId })
});

type Person = {
	readonly id: number;
	readonly email: string | null;
	readonly name: string;
	readonly isActive: boolean;
};
