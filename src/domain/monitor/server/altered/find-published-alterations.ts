import type { AlteredSlice } from '#domain/disclosure';
import { findSlicesOfTable } from '#domain/intake/server';
import { sql, type Queryable } from '#platform/database';
import { sliceName } from './slice-of-cell.ts';

/**
 * What one delivered table has numbers of and some edition or special evaluation gives out altered, with how: that stays so,
 * whatever the rules of the table say by then.
 */
export async function findPublishedAlterations(database: Queryable, table: string): Promise<AlteredSlice[]> {
	const { rows } = await sql<{ slice: AlteredSlice }>`select distinct jsonb_array_elements(altered) as slice
		from (select altered from monitor.releases union all select altered from monitor.evaluations) published
		order by 1`.execute(database);
	if (rows.length === 0) return [];
	const delivered = new Set((await findSlicesOfTable(database, table)).map(sliceName));
	return rows.map(({ slice }) => slice).filter((slice) => delivered.has(sliceName(slice)));
}
