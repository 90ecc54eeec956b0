/**
 * CSV for people with a German spreadsheet program: UTF-8 with BOM, semicolon, decimal comma, CRLF (RFC 4180 otherwise).
 * A missing number is an empty cell; the column `status` says why. Programs that want a decimal point take the JSON.
 */
import type { DataTable } from './data-table.ts';
import { DATA_COLUMNS, type DataCell } from './columns.ts';

const BOM = '\uFEFF';
/** A spreadsheet takes text that begins like this for a formula (OWASP, CSV Injection). */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export function csv(table: DataTable): string {
	const head = DATA_COLUMNS.map((column) => column.head);
	const rows = table.rows.map((row) => DATA_COLUMNS.map((column) => column.cell(row, table)));
	return writeCsv([head, ...rows]);
}

/** Writes any rows in the same dialect. */
export function writeCsv(rows: readonly (readonly DataCell[])[]): string {
	return BOM + rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

function writeCell(cell: DataCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	const text = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
