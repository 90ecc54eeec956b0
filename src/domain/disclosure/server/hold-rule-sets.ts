import { sql, type DatabaseTransaction } from '#platform/database';

/** Decisions about rules wait for each other: each sees what the one before it decided. */
export async function holdRuleSets(tx: DatabaseTransaction): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('disclosure.rule_sets'))`.execute(tx);
}
