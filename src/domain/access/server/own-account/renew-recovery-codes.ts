import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { sql } from '#platform/database';
import { findSecondFactors } from '../sign-in/find-second-factors.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from '../sign-in/recovery-codes.ts';
import { ownCommand } from './own-command.ts';

/**
 * Ten new recovery codes, answered once and kept as hashes; all earlier ones are worth nothing from now on. Refuses while
 * no second factor is set up that they could stand in for.
 */
export const renewRecoveryCodes = ownCommand({
	name: 'access.renew-recovery-codes',
	needsFreshProof: true,
	input: z.object({ sessionId: z.int() }),
	run: async (tx, { personId }) => {
		const { hasAuthenticator, passkeys } = await findSecondFactors(tx, personId);
		if (!hasAuthenticator && passkeys === 0) return refused({ rule: 'no-second-factor', level: 'error' });
		await sql`delete from access.recovery_codes where person_id = ${personId}`.execute(tx);
		const codes = newRecoveryCodes();
		for (const code of codes) {
			await sql`insert into access.recovery_codes (person_id, code_hash)
				values (${personId}, ${hashOfRecoveryCode(code)})`.execute(tx);
		}
		return done({ codes });
	},
	record: ({ codes }) => ({ count: codes.length })
});
