/**
 * A table in a worksheet with a head of several, partly merged rows, a key in column A and a name in column B. Reads
 * what the layouts of the Federal Employment Agency and of the Hessian office have in common.
 */
import type { Observation } from '../observation.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { isPrintedUnit } from './printed-unit.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

const STYLE: NumberStyle = { decimal: ',', hasThousandsMark: true };

export type SheetTable = {
	readonly sheet: WorkbookSheet;
	/** 0-based row the head begins with: column A says `Schlüssel`. */
	readonly headRow: number;
	readonly isKey: (text: string) => boolean;
	readonly period: string;
	/** Set before each measure, for workbooks with several tables. */
	readonly prefix: string;
};

/** `Schlüs-⏎sel-⏎nummer` → `Schlüsselnummer`: line breaks in narrow heads hyphenate. */
export function unhyphenated(text: string): string {
	return text
		.replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** 0-based row whose first cell is the heading of the keys; -1 if there is none. */
export function findHeadRow(sheet: WorkbookSheet): number {
	return sheet.rows.findIndex((row) =>
		/^(?:Regional|Gemeinde|AGS)?-?Schlüssel(?:nummer)?$|^AGS$/i.test(unhyphenated(row[0] ?? ''))
	);
}

export function readSheetTable(
	{ sheet, headRow, isKey, period, prefix }: SheetTable,
	findings: Findings
): Observation[] {
	const { rows } = sheet;
	const firstRow = rows.findIndex((row, index) => index > headRow && isKey((row[0] ?? '').trim()));
	if (firstRow === -1) return [];
	const heads = expandedHead(sheet, headRow, firstRow);
	const measures = heads.map((texts) => [...(prefix === '' ? [] : [prefix]), ...texts].join(' | '));
	const observations: Observation[] = [];
	for (let index = firstRow; index < rows.length; index++) {
		const row = rows[index] ?? [];
		const area = (row[0] ?? '').trim();
		if (!isKey(area)) {
			// The first row below that has no key begins the footnotes, unless figures stand in it.
			if (row.slice(2).some((cell) => /^\d/.test(cell.trim()))) {
				findings.error(
					'area-key-invalid',
					{ row: index + 1, column: 1 },
					{ found: area.slice(0, 60), sheet: sheet.name }
				);
			}
			continue;
		}
		const areaName = unhyphenated(row[1] ?? '');
		if (looksLikeFormula(areaName)) findings.error('formula-in-text', { row: index + 1, column: 2 });
		for (let column = 2; column < measures.length; column++) {
			if (heads[column]?.length === 0) continue;
			const printed = row[column] ?? '';
			const read = readPrintedValue(printed, STYLE);
			const place = { row: index + 1, column: column + 1 };
			if (!read) {
				findings.error('cell-not-a-number', place, { found: printed.slice(0, 60), sheet: sheet.name });
				continue;
			}
			const last = heads[column]?.at(-1) ?? '';
			const unit = isPrintedUnit(last) ? last : null;
			const measure = measures[column] ?? '';
			observations.push({
				area,
				areaName,
				measure,
				dimensions: {},
				period,
				...read,
				unit,
				...place,
				sheet: sheet.name
			});
		}
	}
	return observations;
}

/** Head texts of each column from top to bottom, merged cells filled, repeats and the row of column numbers left out. */
function expandedHead(sheet: WorkbookSheet, from: number, to: number): readonly (readonly string[])[] {
	const width = sheet.rows[from]?.length ?? 0;
	const isNumbering = (row: number): boolean => {
		const printed = (sheet.rows[row] ?? []).slice(2).filter((cell) => cell !== '');
		return printed.length > 1 && printed.every((cell) => /^\d{1,2}$/.test(cell));
	};
	return Array.from({ length: width }, (_, column) => {
		const texts: string[] = [];
		for (let row = from; row < to; row++) {
			if (isNumbering(row)) continue;
			const merge = sheet.merges.find(
				(area) => row >= area.startRow && row <= area.endRow && column >= area.startCol && column <= area.endCol
			);
			const text = unhyphenated(sheet.rows[merge?.startRow ?? row]?.[merge?.startCol ?? column] ?? '');
			if (text !== '' && text !== texts.at(-1)) texts.push(text);
		}
		return texts;
	});
}
