import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { holdPersonInUse } from './hold-person.ts';
import { typedName } from './typed-name.ts';
import { withdrawInvitations } from './write-invitation.ts';

/**
 * Another name or e-mail address. A link that went to the old address is worth nothing afterwards: it may have reached
 * somebody else. The trail tells which fields changed, not what they say. Refuses an address that has an account.
 */
export const changePerson = command({
	name: 'access.change-person',
	permission: 'access:manage',
	input: z.object({
		person: z.int().positive(),
		version: z.int(),
		name: typedName({ max: 200 }),
		/** Null only for whoever came through an identity provider that vouched for no address. */
		email: z.email().max(254).nullable()
	}),
	run: async ({ tx }, { person, version, name, email }) => {
		const held = await holdPersonInUse(tx, { person, version });
		if (!held.ok) return held;
		if (email === null && held.value.email !== null) return refused({ rule: 'person-without-email', level: 'error' });
		const taken = await sql`select 1 from access.people
			where lower(email) = ${email?.toLowerCase() ?? null} and id <> ${person}`.execute(tx);
		if (taken.rows.length > 0) {
			return refused({ rule: 'person-exists', level: 'error', detail: { email: email ?? '' } });
		}
		await sql`update access.people set name = ${name}, email = ${email} where id = ${person}`.execute(tx);
		const before = held.value;
		const fields = [...(name === before.name ? [] : ['name']), ...(email === before.email ? [] : ['email'])];
		const invitationsWithdrawn = fields.includes('email') ? await withdrawInvitations(tx, person) : 0;
		return done({ fields, invitationsWithdrawn });
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person }, result) => ({ personId: person, ...result })
});
