/** The files beside `counts.csv`, each with a line a cell: `area,measure,…,reference_date,origin,count`. */
import type { CellCounts } from './cell-counts.ts';

export type DetailFile = { readonly file: string; readonly lines: readonly string[] };

/** Removed before new ones are written, so that none of an earlier count stays behind. */
export const allDetailFiles = [
	'households.csv',
	'migration.csv',
	'age-limits.csv',
	'quarters.csv',
	'movements.csv',
	'secondary-residences.csv'
] as const;

/** `when`: reference date of a stock, or year of movements. Categories end with the origin. */
export function detailFile(
	file: (typeof allDetailFiles)[number],
	columns: readonly string[],
	rows: ReturnType<CellCounts['rows']>,
	when: { readonly reference_date: string } | { readonly period: string }
): DetailFile {
	const [[dateColumn = '', date = ''] = []] = Object.entries(when);
	const head = [...columns.slice(0, -1), dateColumn, 'origin', 'count'];
	const lines = rows.map(([categories, count]) =>
		[...categories.slice(0, -1), date, categories.at(-1) ?? '', count].join(',')
	);
	return { file, lines: [head.join(','), ...lines] };
}
