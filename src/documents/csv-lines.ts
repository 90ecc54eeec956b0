/**
 * Rows for people with a German spreadsheet program: semicolon, decimal comma, CRLF (RFC 4180 otherwise). A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
export type CsvCell = string | number | null;

/** Stands once, at the beginning of a file in UTF-8. */
export const BOM = '\uFEFF';
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
	return rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	const text = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
