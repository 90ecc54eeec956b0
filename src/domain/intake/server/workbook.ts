/** Recognises the layout of a workbook by what stands in it: our template, employment agency, Hessian statistics. */
import type { RecognisedFile } from '../recognised-file.ts';
import type { Findings } from '../formats/findings.ts';
import { isLabourMarket, readLabourMarket } from '../formats/labour-market-workbook.ts';
import type { ReadingLimits } from '../formats/limits.ts';
import { checkPersonalData } from '../formats/personal-data.ts';
import { timeInSentence } from '../formats/printed-time.ts';
import { isPlainTable, readPlainTable } from '../formats/read-plain-table.ts';
import { findHeadRow, readSheetTable, unhyphenated } from '../formats/sheet-table.ts';
import { workbookFile } from '../formats/workbook-file.ts';
import type { WorkbookSheet } from '../formats/workbook-sheet.ts';
import { openWorkbook } from './workbook-sheets.ts';

/** Null where nothing could be read; `findings` says why. */
export async function readWorkbook(
	bytes: Uint8Array,
	findings: Findings,
	limits: ReadingLimits
): Promise<RecognisedFile | null> {
	const sheets = await openWorkbook(bytes, findings, limits);
	if (!sheets) return null;
	for (const sheet of sheets) checkPersonalData(sheet.rows, findings);
	if (findings.hasErrors) return null;

	const template = sheets.find(({ rows }) =>
		isPlainTable(rows.find((row) => row.some((cell) => cell !== ''))?.[0] ?? '')
	);
	if (template) {
		const rows = template.rows.map((cells, index) => ({ row: index + 1, cells }));
		return readPlainTable(rows, 'xlsx', findings, limits.cells);
	}
	if (sheets.every((sheet) => sheet.rows.every((row) => row.every((cell) => cell === '')))) {
		findings.error('file-empty');
		return null;
	}
	return (
		readEmployment(sheets, findings) ??
		(sheets.some(isLabourMarket) ? readLabourMarket(sheets, findings) : null) ??
		readHessianStatistics(sheets, findings) ??
		unknownLayout(sheets, findings)
	);
}

function unknownLayout(sheets: readonly WorkbookSheet[], findings: Findings): null {
	const names = sheets.slice(0, 5).map((sheet) => sheet.name);
	if (!findings.hasErrors) findings.error('workbook-layout-unknown', {}, { sheets: names.join(', ').slice(0, 120) });
	return null;
}

/** „Gemeindedaten der sozialversicherungspflichtig Beschäftigten“; the row position moves from year to year. */
function readEmployment(sheets: readonly WorkbookSheet[], findings: Findings): RecognisedFile | null {
	const sheet = sheets.find(
		({ name, rows }) =>
			name === 'Gemeindedaten' || rows.slice(0, 6).some((row) => row[0]?.startsWith('Gemeindedaten der sozialvers'))
	);
	const headRow = sheet ? findHeadRow(sheet) : -1;
	if (!sheet || headRow === -1) return null;
	const above = sheet.rows.slice(0, headRow).flatMap((row) => row.filter((cell) => cell !== ''));
	const period = above
		.filter((text) => /Stichtag/.test(text))
		.map(timeInSentence)
		.find((time) => time !== null);
	if (!period) {
		findings.error('no-period', {}, { sheet: sheet.name });
		return null;
	}
	const isKey = (text: string): boolean => /^(?:\d{2}|\d{3}|\d{5}|\d{8}|DG)$/.test(text);
	const observations = readSheetTable({ sheet, headRow, isKey, period, prefix: '' }, findings);
	const notes = sheet.rows.flatMap((row) => (/^(?:©|\*\)|\d\))/.test(row[0] ?? '') ? [row[0] ?? ''] : []));
	return workbookFile(
		{
			source: 'Statistik der Bundesagentur für Arbeit',
			table: 'Gemeindedaten',
			title: unhyphenated(above[0] ?? ''),
			notes
		},
		observations,
		findings
	);
}

/** `hgst_jJJJJ.xlsx`: sheets `1` to `21`, six-digit keys without the `06` of the state, `—` zero, `•` secret. */
function readHessianStatistics(sheets: readonly WorkbookSheet[], findings: Findings): RecognisedFile | null {
	const observations = [];
	for (const sheet of sheets) {
		const headRow = /^\d{1,2}$/.test(sheet.name) ? findHeadRow(sheet) : -1;
		if (headRow === -1) continue;
		const title = unhyphenated(sheet.rows[0]?.[0] ?? '');
		const period = timeInSentence(title);
		if (period === null) {
			findings.error('no-period', {}, { sheet: sheet.name });
			continue;
		}
		const isKey = (text: string): boolean => /^\d{6}$/.test(text);
		const table = { sheet, headRow, isKey, period, prefix: `Tabelle ${sheet.name}` };
		for (const observation of readSheetTable(table, findings)) observations.push(observation);
	}
	if (observations.length === 0) return null;
	return workbookFile(
		{ source: 'Hessisches Statistisches Landesamt', table: 'hgst', title: 'Hessische Gemeindestatistik', notes: [] },
		observations,
		findings
	);
}
