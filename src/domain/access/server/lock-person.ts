import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { endSessionsOf } from './end-sessions-of.ts';
import { holdPersonInUse } from './hold-person.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { today } from './today.ts';
import { withdrawInvitations } from './write-invitation.ts';

/**
 * No sign-in until somebody unlocks the account; open sessions end, open links are worth nothing. Roles stay as they are.
 * Refuses the last active administrator and an account that is locked already.
 */
export const lockPerson = command({
	name: 'access.lock-person',
	permission: 'access:manage',
	input: z.object({ person: z.int().positive(), version: z.int() }),
	run: async ({ tx }, shown) => {
		const held = await holdPersonInUse(tx, shown);
		if (!held.ok) return held;
		if (!held.value.isActive) return refused({ rule: 'person-locked-already', level: 'error' });
		const kept = await keepAdministrator(tx, await today(tx), async () => {
			await sql`update access.people set is_active = false where id = ${shown.person}`.execute(tx);
		});
		if (!kept.ok) return kept;
		await withdrawInvitations(tx, shown.person);
		return done({ sessionsEnded: await endSessionsOf(tx, shown.person) });
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person }, { sessionsEnded }) => ({ personId: person, sessionsEnded })
});
