import { sql, type Queryable } from '#platform/database';

/** How much room the trail takes, with its indexes. Tells nothing of what stands in it. */
export async function sizeOfTrailInBytes(database: Queryable): Promise<number> {
	const { rows } = await sql<{ bytes: number }>`select pg_total_relation_size('audit.entries') as bytes`.execute(
		database
	);
	return rows[0]?.bytes ?? 0;
}
