import { sql, type Queryable } from '#platform/database';

/** The day by which the database tells which roles are in force (`YYYY-MM-DD`). */
export async function today(database: Queryable): Promise<string> {
	const { rows } = await sql<{ day: string }>`select current_date as day`.execute(database);
	return rows[0]?.day ?? '';
}
