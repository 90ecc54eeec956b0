import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { holdPersonInUse } from './hold-person.ts';

/** Sign-in is allowed again, with the roles that are in force that day. Refuses an account that is not locked. */
export const unlockPerson = command({
	name: 'access.unlock-person',
	permission: 'access:manage',
	input: z.object({ person: z.int().positive(), version: z.int() }),
	run: async ({ tx }, shown) => {
		const held = await holdPersonInUse(tx, shown);
		if (!held.ok) return held;
		if (held.value.isActive) return refused({ rule: 'person-not-locked', level: 'error' });
		await sql`update access.people set is_active = true where id = ${shown.person}`.execute(tx);
		return done(null);
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person }) => ({ personId: person })
});
