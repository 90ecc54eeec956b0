import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { withdrawInvitations } from './write-invitation.ts';

/** All links of a person that are still open are worth nothing from now on. Refuses when there is none. */
export const withdrawInvitation = command({
	name: 'access.withdraw-invitation',
	permission: 'access:manage',
	input: z.object({ personId: z.int().positive() }),
	run: async ({ tx }, { personId }) => {
		const withdrawn = await withdrawInvitations(tx, personId);
		if (withdrawn === 0) return refused({ rule: 'no-open-invitation', level: 'error' });
		return done({ withdrawn });
	},
	object: ({ personId }) => `person:${personId}`,
	record: ({ personId }, { withdrawn }) => ({ personId, withdrawn })
});
