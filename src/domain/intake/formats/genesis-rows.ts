/** The rows of a classic GENESIS table: `[time;]key;name;[category;]values…`. The hot loop of reading. */
import type { Observation } from '../observation.ts';
import { readPlainNumber, readPrintedValue, type NumberStyle } from '../signs.ts';
import type { DelimitedRows } from './delimited-rows.ts';
import type { Findings } from './findings.ts';
import type { GenesisHead } from './genesis-head.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { isAreaKey, isPrintedTime } from './printed-time.ts';

type Categories = Readonly<Record<string, string>>;

const STYLE: NumberStyle = { decimal: ',', hasThousandsMark: false };
const COMMA = 44;
const NONE: Categories = {};

export function isFooterLine(text: string | undefined): boolean {
	return text !== undefined && text.charCodeAt(0) === 95 && /^_{5,}\s*$/.test(text);
}

/**
 * Reads from `firstRow` to the footer. A row that breaks a rule becomes a finding and yields nothing.
 * Without a footer rows may be missing (a warning); without a last line end the last figure may have lost digits.
 */
export function readGenesisRows(
	firstRow: string[] | null,
	source: DelimitedRows,
	head: GenesisHead,
	findings: Findings,
	mostCells: number
): Observation[] {
	const observations: Observation[] = [];
	const place = placeColumns(firstRow, source.row(), head, findings);
	if (!place) return observations;
	const { leading, columns } = head;
	const { timeIsFirst, keyAt, nameAt } = place;
	const width = leading + columns.length;
	const periods = columns.map((column) => column.period ?? head.period ?? '');
	const categories = new Map<string, Categories>();
	const seen = new Set<string>();
	let found = 0;

	for (let cells = firstRow; cells !== null; cells = source.next()) {
		const first = cells[0] ?? '';
		if (isFooterLine(first)) return observations;
		const row = source.row();
		if (!hasWidth(cells, width, row, findings)) continue;
		const area = (cells[keyAt] ?? '').trim();
		if (!isAreaKey(area)) {
			findings.error('area-key-invalid', { row, column: keyAt + 1 }, { found: area.slice(0, 60) });
			continue;
		}
		const rowPeriod = timeIsFirst ? first.trim() : null;
		if (rowPeriod !== null && !isPrintedTime(rowPeriod)) {
			findings.error('period-invalid', { row, column: 1 }, { found: rowPeriod.slice(0, 60) });
			continue;
		}
		const areaName = (cells[nameAt] ?? '').trim();
		if (looksLikeFormula(areaName)) findings.error('formula-in-text', { row, column: nameAt + 1 });
		let dimensions = NONE;
		let printedCategories = '';
		if (leading > nameAt + 1) {
			printedCategories = cells.slice(nameAt + 1, leading).join('\n');
			const known = categories.get(printedCategories);
			dimensions = known ?? categoriesOf(printedCategories, row, nameAt + 2, findings);
			if (!known) categories.set(printedCategories, dimensions);
		}
		const identity = `${rowPeriod ?? ''}|${area}|${printedCategories}`;
		if (seen.has(identity)) findings.warning('row-twice', { row }, { area });
		else seen.add(identity);

		for (let index = 0; index < columns.length; index++) {
			const printed = cells[leading + index] ?? '';
			let value: number | null = readPlainNumber(printed, COMMA);
			let sign: string | null = null;
			let status: Observation['status'] = 'value';
			if (Number.isNaN(value)) {
				const read = readPrintedValue(printed, STYLE);
				if (!read) {
					const column = leading + index + 1;
					findings.error('cell-not-a-number', { row, column }, { found: printed.trim().slice(0, 60) });
					continue;
				}
				({ value, sign, status } = read);
			}
			const column = columns[index];
			observations.push({
				area,
				areaName,
				measure: column?.measure ?? '',
				dimensions,
				period: rowPeriod ?? periods[index] ?? '',
				value,
				sign,
				status,
				unit: column?.unit ?? null,
				row,
				column: leading + index + 1
			});
		}
		found += columns.length;
		if (found > mostCells) {
			findings.error('too-many-cells', { row }, { most: mostCells });
			return observations;
		}
	}
	if (source.tooWide() !== null || source.unclosedQuote() !== null) return observations;
	if (source.endsWithLine()) findings.warning('footer-missing', { row: source.row() });
	else findings.error('file-cut-off', { row: source.row() });
	return observations;
}

/** Whether the first column is the time, told by the first row: a year or date, and behind it a key. */
function placeColumns(
	firstRow: string[] | null,
	row: number,
	head: GenesisHead,
	findings: Findings
): { timeIsFirst: boolean; keyAt: number; nameAt: number } | null {
	const [first = '', second = ''] = (firstRow ?? []).map((cell) => cell.trim());
	if (firstRow === null) return null;
	const timeIsFirst = isPrintedTime(first) && isAreaKey(second);
	const keyAt = timeIsFirst ? 1 : 0;
	if (!timeIsFirst && !isAreaKey(first)) {
		findings.error('no-area-column', { row, column: 1 }, { found: first.slice(0, 60) });
		return null;
	}
	if (head.leading < keyAt + 2) {
		findings.error('head-does-not-fit', { row }, { expected: keyAt + 2, found: head.leading });
		return null;
	}
	if (!timeIsFirst && head.period === null && head.columns.some((column) => column.period === null)) {
		findings.error('no-period');
		return null;
	}
	return { timeIsFirst, keyAt, nameAt: keyAt + 1 };
}

function hasWidth(cells: readonly string[], width: number, row: number, findings: Findings): boolean {
	if (cells.length === width) return true;
	if (cells.length === 1 && cells[0]?.trim() === '') return false;
	if (cells.length < width) {
		findings.error('row-too-short', { row }, { expected: width, found: cells.length });
		return false;
	}
	if (!cells.some((cell, index) => index >= width && cell.trim() !== '')) return true;
	findings.error('row-too-long', { row }, { expected: width, found: cells.length });
	return false;
}

/** One category is `Gliederung`; a second and third get numbers, since the table does not name them. */
function categoriesOf(printed: string, row: number, column: number, findings: Findings): Categories {
	const texts = printed.split('\n').map((text) => text.trim());
	if (texts.some(looksLikeFormula)) findings.error('formula-in-text', { row, column });
	return Object.fromEntries(
		texts.flatMap((text, index): [string, string][] =>
			text === '' ? [] : [[index === 0 ? 'Gliederung' : `Gliederung ${index + 1}`, text]]
		)
	);
}
