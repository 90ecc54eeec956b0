import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { sql } from '#platform/database';
import { dropRecoveryCodesIfAlone } from '../own-account/drop-recovery-codes.ts';
import { ownCommand } from '../own-account/own-command.ts';

/** Takes one of the own passkeys away. Refuses one that is not there or not own. */
export const removePasskey = ownCommand({
	name: 'access.remove-passkey',
	needsFreshProof: true,
	input: z.object({ sessionId: z.int(), passkeyId: z.int() }),
	run: async (tx, { personId }, { passkeyId }) => {
		const { rows } = await sql`delete from access.passkeys
			where id = ${passkeyId} and person_id = ${personId} returning id`.execute(tx);
		if (rows.length === 0) return refused({ rule: 'passkey-unknown', level: 'error' });
		await dropRecoveryCodesIfAlone(tx, personId);
		return done({});
	}
});
