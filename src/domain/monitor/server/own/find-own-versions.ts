import { sql, type Queryable } from '#platform/database';
import type { OwnVersion } from '../../own/own-definition.ts';

/** All versions, newest first: of one own indicator, or of all. The public sees only what was approved once. */
export async function findOwnVersions(database: Queryable, indicator?: string): Promise<OwnVersion[]> {
	type Row = Omit<OwnVersion, 'savedAt'> & { readonly savedAt: Date };
	const { rows } = await sql<Row>`select indicator, version, status, definition,
			definition_version as "definitionVersion", note, saved_at as "savedAt", actor_name as "savedBy",
			actor_id as "actorId"
		from monitor.own_indicators where ${indicator === undefined ? sql`true` : sql`indicator = ${indicator}`}
		order by id desc`.execute(database);
	return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}
