import { sql, type DatabaseTransaction } from '#platform/database';

/** Of reports answered before then nothing stays but the dates and the reference; how many. For the retention rules. */
export async function forgetReports(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { numAffectedRows } = await sql`update feedback.reports
		set page = '', text = '', email = null, answer = '', forgotten_at = now()
		where answered_at < ${before} and forgotten_at is null`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
