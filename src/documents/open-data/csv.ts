/**
 * CSV for people with a German spreadsheet program: UTF-8 with BOM, semicolon, decimal comma, CRLF (RFC 4180 otherwise).
 * A missing number is an empty cell; the column `status` says why. Programs that want a decimal point take the JSON.
 */
import { BOM, csvLines } from '../csv-lines.ts';
import type { DataTable } from './data-table.ts';
import { DATA_COLUMNS, type DataCell } from './columns.ts';

export function csv(table: DataTable): string {
	const head = DATA_COLUMNS.map((column) => column.head);
	const rows = table.rows.map((row) => DATA_COLUMNS.map((column) => column.cell(row, table)));
	return writeCsv([head, ...rows]);
}

/** Writes any rows in the same dialect. */
export function writeCsv(rows: readonly (readonly DataCell[])[]): string {
	return BOM + csvLines(rows);
}
