import { operator } from '#domain/access';
import { plainTable, type PlainTableRow } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import type { Database } from '#platform/database';

/** A row without the name of its area, which nothing reads. */
export type TestRow = Omit<PlainTableRow, 'name'>;

/** Delivers stocks of a measure as a plain table, accepted at once. Throws with the issues if it is refused. */
export async function deliverTable(
	database: Database,
	measure: string,
	rows: readonly TestRow[],
	{ isInvented = false }: { readonly isInvented?: boolean } = {}
): Promise<void> {
	const text = plainTable({
		measure,
		title: `Prüftabelle ${measure}`,
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented,
		dimensions: [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))],
		rows: rows.map((row) => ({ ...row, name: row.area }))
	});
	const bytes = new TextEncoder().encode(text);
	const outcome = await acceptFile(operator, { bytes, fileName: `${measure}.csv` }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}
