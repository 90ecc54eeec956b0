/**
 * Writes spreadsheets. The only module that knows the library, so that it can be replaced. Numbers become real number
 * cells with a German-looking format, keys and names become text cells: a leading zero survives, and text that looks
 * like a formula stays text.
 */
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';

export type SheetCell = string | number | null;

export type SpreadsheetSheet = {
	readonly name: string;
	readonly columns: readonly { readonly head: string; readonly width: number }[];
	readonly rows: readonly (readonly SheetCell[])[];
	/** Decimals shown in a number cell, by row and column index; whole numbers without it. */
	readonly decimals?: (row: number, column: number) => number | undefined;
	/** Columns that stay in sight while one scrolls to the right. */
	readonly frozenColumns?: number;
	/** Wraps long text: for sheets that are read, not calculated with. */
	readonly wraps?: boolean;
};

export type Spreadsheet = {
	readonly title: string;
	readonly author: string;
	readonly createdAt: Date;
	readonly sheets: readonly SpreadsheetSheet[];
};

export async function writeSpreadsheet({ title, author, createdAt, sheets }: Spreadsheet): Promise<Uint8Array> {
	return writeXlsx({
		properties: { title, creator: author, created: createdAt, modified: createdAt },
		defaultFont: { name: 'Calibri', size: 11 },
		sheets: sheets.map(writeSheet)
	});
}

function writeSheet({ name, columns, rows, decimals, frozenColumns = 0, wraps = false }: SpreadsheetSheet): WriteSheet {
	const cells: NonNullable<WriteSheet['cells']> = new Map();
	columns.forEach((_, index) =>
		cells.set(`0,${index}`, {
			style: {
				font: { bold: true },
				border: { bottom: { style: 'thin' } },
				alignment: { vertical: 'top', wrapText: true }
			}
		})
	);
	rows.forEach((row, rowIndex) =>
		row.forEach((cell, column) => {
			const style = styleOf(cell, decimals?.(rowIndex, column), wraps);
			if (style) cells.set(`${rowIndex + 1},${column}`, { style });
		})
	);
	return {
		name,
		columns: columns.map(({ width }) => ({ width })),
		rows: [columns.map(({ head }) => head), ...rows] as CellValue[][],
		cells,
		freezePane: { rows: 1, columns: frozenColumns },
		...(wraps ? {} : { autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` } })
	};
}

function styleOf(cell: SheetCell, decimals: number | undefined, wraps: boolean) {
	if (typeof cell === 'number') {
		if (decimals === undefined) return null;
		return { numFmt: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
	}
	if (typeof cell === 'string' && wraps) return { alignment: { wrapText: true, vertical: 'top' as const } };
	// "@" keeps what is typed later into the cell as text, too: `06433001` stays a key.
	return typeof cell === 'string' && /^[\d=+\-@]/.test(cell) ? { numFmt: '@' } : null;
}

function letterOf(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
}
