/**
 * „Arbeitsmarkt kommunal“ of the Federal Employment Agency: one workbook a municipality, sheet `Daten`, labels in
 * column B with footnote digits, years from column C; a label without figures heads a section, spaces indent parts.
 */
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { isPrintedTime } from './printed-time.ts';
import { workbookFile } from './workbook-file.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

const STYLE: NumberStyle = { decimal: ',', hasThousandsMark: true };
const PLACE = /^(?:Gemeinde|Stadt|Kreis|Landkreis)?\s*(.+?)\s*\((\d{5}|\d{8})\)$/;

export function isLabourMarket({ rows }: WorkbookSheet): boolean {
	return rows.slice(0, 6).some((row) => row.some((cell) => cell.trim().startsWith('Arbeitsmarkt kommunal')));
}

export function readLabourMarket(sheets: readonly WorkbookSheet[], findings: Findings): RecognisedFile | null {
	const sheet = sheets.find(isLabourMarket);
	const place = sheet?.rows
		.slice(0, 10)
		.flatMap((row) => row.map((cell) => PLACE.exec(cell.trim())))
		.find(Boolean);
	const headRow = sheet?.rows.findIndex((row) => row[1]?.trim() === 'Merkmal') ?? -1;
	const years = sheet?.rows[headRow] ?? [];
	const [, areaName = '', area = ''] = place ?? [];
	if (!sheet || area === '' || !years.slice(2).some((year) => isPrintedTime(year.trim()))) return null;
	if (looksLikeFormula(areaName)) findings.error('formula-in-text', {});
	const observations: Observation[] = [];
	let section = '';
	let parent = '';
	for (let index = headRow + 1; index < sheet.rows.length; index++) {
		const row = sheet.rows[index] ?? [];
		const label = (row[1] ?? '').replace(/\s+\d\)$/, '');
		const figures = row.slice(2).some((cell) => cell.trim() !== '');
		if (label.trim() === '' || /^(?:\d\)|©|Erstellungsdatum)/.test((row[1] ?? '').trim())) continue;
		if (!figures) {
			section = label.trim();
			parent = '';
			continue;
		}
		const isPart = /^\s/.test(label);
		if (!isPart) parent = label.trim();
		const measure = [section, ...(isPart ? [parent] : []), label.trim()].filter((text) => text !== '').join(' | ');
		for (let column = 2; column < years.length; column++) {
			const period = years[column]?.trim() ?? '';
			if (!isPrintedTime(period)) continue;
			const read = readPrintedValue(row[column] ?? '', STYLE);
			const at = { row: index + 1, column: column + 1 };
			if (!read)
				findings.error('cell-not-a-number', at, { found: (row[column] ?? '').slice(0, 60), sheet: sheet.name });
			else {
				const about = { area, areaName, measure, dimensions: {}, period };
				observations.push({ ...about, ...read, unit: null, ...at, sheet: sheet.name });
			}
		}
	}
	return workbookFile(
		{
			source: 'Statistik der Bundesagentur für Arbeit',
			table: 'Arbeitsmarkt-kommunal',
			title: 'Arbeitsmarkt kommunal',
			notes: []
		},
		observations,
		findings
	);
}
