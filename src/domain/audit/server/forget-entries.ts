/**
 * What of the trail may be forgotten after its time; called by the retention rules. The database allows nothing else, and
 * the chain of hashes holds: it does not cover names, and covers who read something through a hash of its own.
 */
import { sql, type DatabaseTransaction } from '#platform/database';

/** Names of people whose account is anonymous, in entries before the moment. Answers how many entries. */
export async function forgetNames(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { rows } = await sql<{ entries: number }>`select audit.forget_names(${before}) as entries`.execute(tx);
	return rows[0]?.entries ?? 0;
}

/** Which person read confidential figures before the moment, and with which choices. Answers how many entries. */
export async function forgetReaders(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { rows } = await sql<{ entries: number }>`select audit.forget_readers(${before}) as entries`.execute(tx);
	return rows[0]?.entries ?? 0;
}
