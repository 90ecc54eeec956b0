import { sql, type DatabaseTransaction } from '#platform/database';
import type { AttemptLimit } from './attempt-limits.ts';

/**
 * After the right answer: what this person got wrong here is forgotten, and this attempt is not counted anywhere. What was
 * wrong elsewhere, and for other accounts, stays counted: an account of one's own is no way to guess on.
 */
export async function forgiveAttempts(
	tx: DatabaseTransaction,
	[here, ...wider]: readonly AttemptLimit[]
): Promise<void> {
	if (here) await sql`delete from access.attempts where key = ${here.key}`.execute(tx);
	for (const { key } of wider) {
		await sql`delete from access.attempts where ctid in
			(select ctid from access.attempts where key = ${key} order by attempted_at desc limit 1)`.execute(tx);
	}
}
