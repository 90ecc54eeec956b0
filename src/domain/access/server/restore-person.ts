import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { BIN_PERIOD_IN_DAYS } from '../bin-period.ts';
import { holdPerson } from './hold-person.ts';

/** Out of the bin, as it was. Refuses an account that is not deleted, and one that has been in the bin for too long. */
export const restorePerson = command({
	name: 'access.restore-person',
	permission: 'access:manage',
	input: z.object({ person: z.int().positive(), version: z.int() }),
	run: async ({ tx }, shown) => {
		const held = await holdPerson(tx, shown);
		if (!held.ok) return held;
		if (!held.value.deletedAt) return refused({ rule: 'person-not-in-bin', level: 'error' });
		const { rows } = await sql`update access.people set deleted_at = null
			where id = ${shown.person} and anonymised_at is null and deleted_at > now() - make_interval(days => ${BIN_PERIOD_IN_DAYS})
			returning id`.execute(tx);
		if (rows.length === 0)
			return refused({ rule: 'bin-period-is-over', level: 'error', detail: { days: BIN_PERIOD_IN_DAYS } });
		return done(null);
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person }) => ({ personId: person })
});
