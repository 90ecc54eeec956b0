/**
 * Reads an export of INKAR (BBSR): all cells quoted, decimal comma and thousands point; line 1 names, line 2 the year
 * of each column, then `Kennziffer;Raumeinheit;Aggregat;…`. An empty cell means: no value, reason not given.
 */
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import { withDashMeaning } from './dash-meaning.ts';
import type { DecodedText } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import type { ReadingLimits } from './limits.ts';
import { isAreaKey, isPrintedTime } from './printed-time.ts';

const STYLE: NumberStyle = { decimal: ',', hasThousandsMark: true };
const HEADINGS = 3;

export function isInkarExport(text: string): boolean {
	return /^"?Kennziffer"?;"?Raumeinheit"?;"?Aggregat"?;/.test(text);
}

export function readInkarExport(
	decoded: DecodedText,
	findings: Findings,
	limits: ReadingLimits
): RecognisedFile | null {
	const rows = delimitedRows(decoded.text, ';', limits.columns);
	const names = rows.next()?.map((name) => name.trim());
	const years = rows.next()?.map((year) => year.trim());
	if (!names || !years) {
		if (rows.tooWide() === null) findings.error('no-data');
		else findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
		return null;
	}
	for (let index = HEADINGS; index < names.length; index++) {
		if (!isPrintedTime(years[index] ?? '')) {
			findings.error('period-invalid', { row: 2, column: index + 1 }, { found: (years[index] ?? '').slice(0, 60) });
		}
		if (looksLikeFormula(names[index] ?? '')) findings.error('formula-in-text', { row: 1, column: index + 1 });
	}
	const observations: Observation[] = [];
	for (let cells = rows.next(); cells !== null; cells = rows.next()) {
		const row = rows.row();
		if (cells.length === 1 && cells[0]?.trim() === '') continue;
		if (cells.length !== names.length) {
			const rule = cells.length < names.length ? 'row-too-short' : 'row-too-long';
			findings.error(rule, { row }, { expected: names.length, found: cells.length });
			continue;
		}
		const [area = '', areaName = ''] = cells.map((cell) => cell.trim());
		if (!isAreaKey(area)) {
			findings.error('area-key-invalid', { row, column: 1 }, { found: area.slice(0, 60) });
			continue;
		}
		if (looksLikeFormula(areaName)) findings.error('formula-in-text', { row, column: 2 });
		for (let index = HEADINGS; index < names.length; index++) {
			const read = readPrintedValue(cells[index] ?? '', STYLE);
			if (!read) {
				findings.error('cell-not-a-number', { row, column: index + 1 }, { found: (cells[index] ?? '').slice(0, 60) });
				continue;
			}
			const place = { measure: names[index] ?? '', dimensions: {}, period: years[index] ?? '', unit: null };
			observations.push({ area, areaName, ...place, ...read, row, column: index + 1 });
		}
		if (observations.length > limits.cells) {
			findings.error('too-many-cells', { row }, { most: limits.cells });
			break;
		}
	}
	if (rows.tooWide() !== null)
		findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
	if (rows.unclosedQuote() !== null) findings.error('unclosed-quote', { row: rows.unclosedQuote() ?? 1 });
	if (observations.length === 0) findings.error('no-data');
	return {
		format: 'inkar-export',
		source: 'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), INKAR',
		table: 'INKAR',
		title: 'Indikatoren und Karten zur Raum- und Stadtentwicklung',
		encoding: decoded.encoding,
		publishedOn: null,
		licence: null,
		notes: [],
		isInvented: false,
		observations: withDashMeaning(observations),
		findings: findings.list()
	};
}
