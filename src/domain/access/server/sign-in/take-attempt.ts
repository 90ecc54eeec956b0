import { sql, type DatabaseTransaction } from '#platform/database';
import { WINDOW_IN_MINUTES, type AttemptLimit } from './attempt-limits.ts';

/**
 * Counts an attempt before it is checked, so that a hundred at the same time are a hundred; false when one of the limits
 * is reached, and then nothing is counted: waiting always ends.
 */
export async function takeAttempt(tx: DatabaseTransaction, limits: readonly AttemptLimit[]): Promise<boolean> {
	const keys = limits.map(({ key }) => key).toSorted();
	for (const key of keys) await sql`select pg_advisory_xact_lock(hashtext(${key}))`.execute(tx);
	const { rows } = await sql<{ key: string; count: number }>`select key, count(*) as count from access.attempts
		where key = any (${keys}) and attempted_at > now() - make_interval(mins => ${WINDOW_IN_MINUTES})
		group by key`.execute(tx);
	const counts = new Map(rows.map(({ key, count }) => [key, count]));
	if (limits.some(({ key, allowed }) => (counts.get(key) ?? 0) >= allowed)) return false;
	await sql`insert into access.attempts (key, attempted_at) select key, now() from unnest(${keys}::text[]) as key`.execute(
		tx
	);
	return true;
}
