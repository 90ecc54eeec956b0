import { sql, type DatabaseTransaction } from '#platform/database';

/**
 * One change to people, roles and organisations at a time, until the end of the transaction: rules such as "somebody still
 * manages accounts" look at many rows, and two changes side by side would each still see what the other takes away.
 */
export async function lockAccounts(tx: DatabaseTransaction): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('access.people'))`.execute(tx);
}
