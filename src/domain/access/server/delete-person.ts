import { z } from 'zod';
import { done } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { endSessionsOf } from './end-sessions-of.ts';
import { holdPersonInUse } from './hold-person.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { today } from './today.ts';
import { withdrawInvitations } from './write-invitation.ts';

/**
 * Into the bin: no sign-in, sessions end, open links are worth nothing; roles stay written down. Can be taken back for
 * `BIN_PERIOD_IN_DAYS`, then the retention rules make the account anonymous. Refuses the last active administrator.
 */
export const deletePerson = command({
	name: 'access.delete-person',
	permission: 'access:manage',
	input: z.object({ person: z.int().positive(), version: z.int() }),
	run: async ({ tx }, shown) => {
		const held = await holdPersonInUse(tx, shown);
		if (!held.ok) return held;
		const kept = await keepAdministrator(tx, await today(tx), async () => {
			await sql`update access.people set deleted_at = now() where id = ${shown.person}`.execute(tx);
		});
		if (!kept.ok) return kept;
		await withdrawInvitations(tx, shown.person);
		return done({ sessionsEnded: await endSessionsOf(tx, shown.person) });
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person }, { sessionsEnded }) => ({ personId: person, sessionsEnded })
});
