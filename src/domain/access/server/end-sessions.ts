import { sql, type DatabaseTransaction } from '#platform/database';

/** Signs a person out everywhere; answers how many sessions there were. */
export async function endSessions(tx: DatabaseTransaction, personId: number): Promise<number> {
	const { rows } = await sql`delete from access.sessions where person_id = ${personId} returning id`.execute(tx);
	return rows.length;
}
