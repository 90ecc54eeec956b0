/** Opens an XLSX workbook. The only module of intake that knows the library that does it. */
import { readXlsx } from 'hucre/xlsx';
import type { Findings } from '../formats/findings.ts';
import type { ReadingLimits } from '../formats/limits.ts';
import type { WorkbookSheet } from '../formats/workbook-sheet.ts';
import { unpackSafely } from './zip-archive.ts';

/** Null with a finding if the workbook is damaged, too large or not what its name says. */
export async function openWorkbook(
	bytes: Uint8Array,
	findings: Findings,
	limits: ReadingLimits
): Promise<readonly WorkbookSheet[] | null> {
	const archive = unpackSafely(bytes, findings, limits);
	if (!archive) return null;
	let workbook: Awaited<ReturnType<typeof readXlsx>>;
	try {
		workbook = await readXlsx(archive);
	} catch {
		findings.error('file-damaged');
		return null;
	}
	const sheets: WorkbookSheet[] = [];
	let cells = 0;
	for (const { name, rows, merges } of workbook.sheets) {
		const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== null) + 1), 0);
		cells += rows.reduce((sum, row) => sum + row.length, 0);
		if (width > limits.columns) {
			findings.error('too-many-columns', {}, { most: limits.columns, sheet: name });
			return null;
		}
		if (cells > limits.cells) {
			findings.error('too-many-cells', {}, { most: limits.cells, sheet: name });
			return null;
		}
		sheets.push({
			name,
			rows: rows.map((row) => Array.from({ length: width }, (_, index) => cellText(row[index]))),
			merges: merges ?? []
		});
	}
	return sheets;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(value).replace('.', ',');
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
	return typeof value === 'string' ? value : '';
}
