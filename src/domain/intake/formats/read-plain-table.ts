/**
 * Reads our own template (see `plain-table.ts`) from rows of cells, whether they came from CSV or from a workbook.
 * A cell that is empty in a dimension means all together; an empty `Wert` was not filled in.
 */
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import { harmonisedValue } from './dimension-words.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { TEMPLATE_MARK } from './plain-table.ts';
import type { NumberedRow } from './numbered-row.ts';
import { readTemplateHead } from './plain-table-head.ts';
import { isAreaKey, isPrintedTime } from './printed-time.ts';

const STYLE: NumberStyle = { decimal: ',', hasThousandsMark: true };

export function isPlainTable(text: string): boolean {
	return new RegExp(`^\\s*"?${TEMPLATE_MARK}\\b`).test(text);
}

export function readPlainTable(
	rows: Iterable<NumberedRow>,
	encoding: RecognisedFile['encoding'],
	findings: Findings,
	mostCells: number
): RecognisedFile | null {
	const iterator = rows[Symbol.iterator]();
	const head = readTemplateHead(iterator, findings);
	if (!head) return null;
	const { columns, properties } = head;
	const dimensionsAt = columns.dimensions;
	const observations: Observation[] = [];
	const seen = new Map<string, number>();
	let filled = 0;

	for (let step = iterator.next(); !step.done; step = iterator.next()) {
		const { row } = step.value;
		const cells = step.value.cells.map((cell) => cell.trim());
		if (cells.every((cell) => cell === '')) continue;
		const observation = readRow(cells, row);
		if (!observation) continue;
		if (observation.sign !== '') filled++;
		const { area, period, dimensions } = observation;
		const identity = JSON.stringify([area, period, Object.entries(dimensions).toSorted()]);
		const first = seen.get(identity);
		if (first !== undefined) findings.error('row-twice', { row }, { area, first });
		seen.set(identity, row);
		observations.push(observation);
		if (observations.length > mostCells) {
			findings.error('too-many-cells', { row }, { most: mostCells });
			break;
		}
	}
	if (!findings.hasErrors && filled === 0) findings.error('template-not-filled');
	return {
		format: 'plain-table',
		source: properties.source,
		table: properties.measure,
		title: properties.title,
		encoding,
		publishedOn: properties.publishedOn,
		licence: properties.licence,
		notes: [],
		isInvented: properties.isInvented,
		kind: properties.kind,
		observations,
		findings: findings.list()
	};

	function readRow(cells: readonly string[], row: number): Observation | null {
		if (cells.length < columns.width) {
			findings.error('row-too-short', { row }, { expected: columns.width, found: cells.length });
			return null;
		}
		if (cells.some((cell, index) => index >= columns.width && cell !== '')) {
			findings.error('row-too-long', { row }, { expected: columns.width, found: cells.length });
			return null;
		}
		const at = (index: number): string => cells[index] ?? '';
		const area = withLeadingZero(at(columns.area), row);
		if (!isAreaKey(area)) {
			findings.error('area-key-invalid', { row, column: columns.area + 1 }, { found: area.slice(0, 60) });
			return null;
		}
		const areaName = columns.name === -1 ? '' : at(columns.name);
		if (looksLikeFormula(areaName)) findings.error('formula-in-text', { row, column: columns.name + 1 });
		const printed = at(columns.value);
		const period = at(columns.period);
		if (!isPrintedTime(period)) {
			// A row of the empty template that nobody filled in is no mistake.
			if (period === '' && printed === '') return null;
			findings.error('period-invalid', { row, column: columns.period + 1 }, { found: period.slice(0, 60) });
			return null;
		}
		const dimensions: Record<string, string> = {};
		for (const [code, index] of dimensionsAt) {
			const value = looksLikeFormula(at(index)) ? null : harmonisedValue(code, at(index));
			if (value === null) {
				const detail = { name: columns.headings[index] ?? code, found: at(index).slice(0, 60) };
				findings.error('dimension-invalid', { row, column: index + 1 }, detail);
				return null;
			}
			if (value !== '') dimensions[code] = value;
		}
		const read = readPrintedValue(printed, STYLE);
		if (!read) {
			findings.error('cell-not-a-number', { row, column: columns.value + 1 }, { found: printed.slice(0, 60) });
			return null;
		}
		const place = { measure: properties.measure, dimensions, period, unit: null };
		const isEmpty = read.value === null && read.sign === '';
		const figure = isEmpty ? { ...read, status: 'not-delivered' as const } : read;
		return { area, areaName, ...place, ...figure, row, column: columns.value + 1 };
	}

	/** Spreadsheets take `06433001` for a number and drop the zero; keys of 4 and 7 digits do not exist. */
	function withLeadingZero(key: string, row: number): string {
		if (!/^[1-9](?:\d{3}|\d{6})$/.test(key)) return key;
		findings.warning('leading-zero-restored', { row, column: columns.area + 1 }, { found: key });
		return `0${key}`;
	}
}
