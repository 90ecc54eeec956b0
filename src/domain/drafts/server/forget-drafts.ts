import { sql, type DatabaseTransaction } from '#platform/database';

/** Drafts nobody has typed in since before then; how many. For the retention rules. */
export async function forgetDrafts(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { numAffectedRows } = await sql`delete from drafts.drafts where saved_at < ${before}`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
