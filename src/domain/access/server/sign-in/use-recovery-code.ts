import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';

/** Spends a recovery code. Refuses one that is wrong, spent, or somebody else's. */
const useRecoveryCode = command({
	name: 'access.use-recovery-code',
	permission: 'access:sign-in',
	input: z.object({ personId: z.int().positive(), codeHash: z.string() }),
	run: async ({ tx }, { personId, codeHash }) => {
		const { rows } = await sql`update access.recovery_codes set used_at = now()
			where person_id = ${personId} and code_hash = ${codeHash} and used_at is null returning id`.execute(tx);
		if (rows.length === 0) return refused({ rule: 'code-wrong', level: 'error' });
		const left = await sql<{ count: number }>`select count(*) as count from access.recovery_codes
			where person_id = ${personId} and used_at is null`.execute(tx);
		return done({ left: left.rows[0]?.count ?? 0 });
	},
	object: ({ personId }) => `person:${personId}`,
	record: ({ personId }, { left }) => ({ personId, left })
});

/** Whether the code is one of this person's that was not used before; from then on it is spent. */
export async function spendRecoveryCode(database: Queryable, personId: number, code: string): Promise<boolean> {
	const codeHash = hashOfRecoveryCode(code);
	return (await useRecoveryCode(serviceActor('sign-in'), { personId, codeHash }, { database })).ok;
}
