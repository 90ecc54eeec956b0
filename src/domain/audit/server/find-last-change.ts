import { sql, type Queryable } from '#platform/database';

/** Who changed it last, and when (ISO time). */
export type LastChange = { readonly changedBy: string; readonly changedAt: string };

/** Of an object as the trail names it, for example `person:12`; null for whoever may not see it, or if nothing is known. */
export async function findLastChange(database: Queryable, object: string): Promise<LastChange | null> {
	const { rows } = await sql<LastChange>`select actor_name as "changedBy", recorded_at as "changedAt"
		from audit.entries where object = ${object} and kind = 'change' order by id desc limit 1`.execute(database);
	return rows[0] ?? null;
}
