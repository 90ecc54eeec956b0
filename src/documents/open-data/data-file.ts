/** A table as the file of one format: what a route sends and the command line writes. */
import { csv } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { jsonStat } from './json-stat.ts';
import { xlsx } from './xlsx.ts';

export const DATA_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<DataFormat | 'pdf', string>> = {
	csv: 'text/csv; charset=utf-8; header=present',
	json: 'application/json; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pdf: 'application/pdf'
};

export function isDataFormat(text: string): text is DataFormat {
	return (DATA_FORMATS as readonly string[]).includes(text);
}

export async function dataFile(table: DataTable, format: DataFormat): Promise<string | Uint8Array> {
	if (format === 'csv') return csv(table);
	if (format === 'json') return JSON.stringify(jsonStat(table));
	return xlsx(table);
}
