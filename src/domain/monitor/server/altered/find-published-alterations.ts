import type { AlteredSlice } from '#domain/disclosure';
import { findSlicesOfTable } from '#domain/intake/server';
import { sql, type Queryable } from '#platform/database';
import { sliceName } from './slice-of-cell.ts';

/**
 * What one delivered table has numbers of and some edition shows altered, with how: that stays so in all editions to come,
 * whatever the rules of the table say by then.
 */
export async function findPublishedAlterations(database: Queryable, table: string): Promise<AlteredSlice[]> {
	const { rows } = await sql<{ slice: AlteredSlice }>`select distinct jsonb_array_elements(altered) as slice
		from monitor.releases order by 1`.execute(database);
	if (rows.length === 0) return [];
	const delivered = new Set((await findSlicesOfTable(database, table)).map(sliceName));
	return rows.map(({ slice }) => slice).filter((slice) => delivered.has(sliceName(slice)));
}
