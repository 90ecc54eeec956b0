import { sql, type DatabaseTransaction } from '#platform/database';

/** Ends a person's sessions, all but one if need be; returns how many there were. */
export async function endSessionsOf(
	tx: DatabaseTransaction,
	personId: number,
	{ except = null }: { readonly except?: number | null } = {}
): Promise<number> {
	const { rows } = await sql`delete from access.sessions where person_id = ${personId}
		and id is distinct from ${except}::bigint returning id`.execute(tx);
	return rows.length;
}
