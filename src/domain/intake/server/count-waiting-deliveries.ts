import { sql, type Queryable } from '#platform/database';

/** How many deliveries wait for a decision. */
export async function countWaitingDeliveries(database: Queryable): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*) as count from intake.deliveries
		where status = 'waiting'`.execute(database);
	return rows[0]?.count ?? 0;
}
