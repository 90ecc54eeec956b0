import { sql, type DatabaseTransaction } from '#platform/database';

/**
 * Forgets the people who have been in the bin since before the moment: name, address, password, second factors, identities
 * and sessions go; the row and the roles it held stay for what refers to them. Cannot be taken back. Answers how many.
 */
export async function anonymisePeople(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { rows } = await sql<{ people: number }>`select access.anonymise_people(${before}) as people`.execute(tx);
	return rows[0]?.people ?? 0;
}
