import { sql, type DatabaseTransaction } from '#platform/database';

/**
 * The hash of the newest entry, null for an empty trail. For the owner: also in a database that is older than the program,
 * which is backed up before it is migrated.
 */
export async function headOfTrail(tx: DatabaseTransaction): Promise<string | null> {
	const { rows } = await sql<{ hash: string }>`select hash from audit.entries order by id desc limit 1`.execute(tx);
	return rows[0]?.hash ?? null;
}
