import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { sql } from '#platform/database';
import { dropRecoveryCodesIfAlone } from './drop-recovery-codes.ts';
import { ownCommand } from './own-command.ts';

/** Takes the one-time codes away. Refuses when there are none. */
export const removeAuthenticator = ownCommand({
	name: 'access.remove-authenticator',
	needsFreshProof: true,
	input: z.object({ sessionId: z.int() }),
	run: async (tx, { personId }) => {
		const { rows } =
			await sql`delete from access.authenticators where person_id = ${personId} returning person_id`.execute(tx);
		if (rows.length === 0) return refused({ rule: 'no-authenticator', level: 'error' });
		await dropRecoveryCodesIfAlone(tx, personId);
		return done({});
	}
});
