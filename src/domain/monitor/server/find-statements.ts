import { sql, type Queryable } from '#platform/database';
import type { Statement } from '../statement.ts';

type Row = Omit<Statement, 'savedAt'> & { readonly savedAt: Date };

const columns = sql`area_id as area, year, version, text, status, saved_at as "savedAt", actor_name as "savedBy"`;

/** All versions, newest first; the public sees released ones and that one was withdrawn. */
export async function findStatementVersions(database: Queryable, area: string, year: number): Promise<Statement[]> {
	const { rows } = await sql<Row>`select ${columns} from monitor.statements
		where area_id = ${area} and year = ${year} order by version desc`.execute(database);
	return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}

/** What is public now: the newest version that was released, unless it has been withdrawn since. */
export async function findReleasedStatement(
	database: Queryable,
	area: string,
	year: number
): Promise<Statement | null> {
	const versions = await findStatementVersions(database, area, year);
	const newest = versions.find(({ status }) => status !== 'draft');
	return newest?.status === 'released' ? newest : null;
}
