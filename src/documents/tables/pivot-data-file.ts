/** A built table in one of its formats. */
import { writeCsv } from '../open-data/csv.ts';
import { CONTENT_TYPES } from '../open-data/data-file.ts';
import { PIVOT_COLUMNS } from './pivot-columns.ts';
import { pivotRows, type PivotFile } from './pivot-file.ts';
import { pivotJsonStat } from './pivot-json-stat.ts';
import { pivotSdmxCsv } from './pivot-sdmx-csv.ts';
import { pivotXlsx } from './pivot-xlsx.ts';

export const TABLE_FORMATS = ['csv', 'json', 'xlsx', 'sdmx.csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Cells a file may have: what a spreadsheet program or a script still opens, and what one request may cost. */
export const MOST_CELLS: Readonly<Record<TableFormat, number>> = {
	csv: 250_000,
	'sdmx.csv': 250_000,
	json: 1_000_000,
	xlsx: 50_000
};

export const TABLE_TYPES: Readonly<Record<TableFormat, string>> = {
	csv: CONTENT_TYPES.csv,
	json: CONTENT_TYPES.json,
	xlsx: CONTENT_TYPES.xlsx,
	'sdmx.csv': 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8'
};

export async function pivotDataFile(file: PivotFile, format: TableFormat): Promise<string | Uint8Array> {
	if (format === 'json') return JSON.stringify(pivotJsonStat(file));
	if (format === 'xlsx') return pivotXlsx(file);
	if (format === 'sdmx.csv') return pivotSdmxCsv(file);
	const rows = [PIVOT_COLUMNS.map(({ head }): string | number | null => head)];
	for (const row of pivotRows(file)) rows.push(PIVOT_COLUMNS.map(({ cell }) => cell(row, file.edition.release)));
	return writeCsv(rows);
}
