import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { writeInvitation } from './write-invitation.ts';

/**
 * A new link for somebody who has not set a password yet; the old one is worth nothing from now on. Refuses an unknown or
 * locked person one without an address to sign in with, and one who already has a password (that is `resetAccess`).
 */
export const renewInvitation = command({
	name: 'access.renew-invitation',
	permission: 'access:manage',
	input: z.object({ personId: z.int().positive() }),
	run: async ({ tx, actor }, { personId }) => {
		const { rows } = await sql<Person>`select email, name,
				password_hash is not null as "hasPassword", is_active as "isActive"
			from access.people where id = ${personId} and deleted_at is null for update`.execute(tx);
		const [person] = rows;
		if (!person) return refused({ rule: 'person-unknown', level: 'error' });
		if (!person.isActive) return refused({ rule: 'person-locked', level: 'error' });
		if (person.hasPassword) return refused({ rule: 'person-has-password', level: 'error' });
		const { email, name } = person;
		if (email === null) return refused({ rule: 'person-without-email', level: 'error' });
		return done({ email, name, ...(await writeInvitation(tx, { personId, purpose: 'invitation', by: actor.name })) });
	},
	object: ({ personId }) => `person:${personId}`,
	record: ({ personId }, { invitationId }) => ({ personId, invitationId })
});

type Person = {
	readonly email: string | null;
	readonly name: string;
	readonly hasPassword: boolean;
	readonly isActive: boolean;
};
