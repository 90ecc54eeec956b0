/**
 * Reads what `kreislauf register count` writes. `counts.csv`: `area,sex,age,citizenship,reference_date,origin,persons`, and
 * further columns between them as further dimensions. The other files name the `measure` in a column, hold a `count`,
 * and movements a `period` instead of the date. An empty cell means all together.
 */
import { findMeasure } from '../measures/index.ts';
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { harmonisedValue } from './dimension-words.ts';
import type { DecodedText } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import type { ReadingLimits } from './limits.ts';
import { checkedIsoDate } from './printed-time.ts';

type Heads = { readonly area: 'area'; readonly date: string; readonly origin: 'origin'; readonly count: string };

/** The plain count has persons at a date; the others say so by a column `measure`. */
function headsOf(head: readonly string[]): Heads {
	const isPlain = !head.includes('measure');
	const date = !isPlain && head.includes('period') ? 'period' : 'reference_date';
	return { area: 'area', date, origin: 'origin', count: isPlain ? 'persons' : 'count' };
}

export function isRegisterCounts(text: string): boolean {
	const head = text.slice(0, 2_000).split(/\r?\n/, 1)[0]?.split(',') ?? [];
	const { date, count } = headsOf(head);
	return head[0] === 'area' && head.includes(count) && head.includes(date);
}

export function readRegisterCounts(
	decoded: DecodedText,
	findings: Findings,
	limits: ReadingLimits
): RecognisedFile | null {
	const rows = delimitedRows(decoded.text, ',', limits.columns);
	const head = rows.next() ?? [];
	const heads = headsOf(head);
	const needed = Object.values(heads);
	const missing = needed.filter((name) => !head.includes(name));
	for (const name of missing) findings.error('head-column-missing', { row: 1 }, { name });
	if (missing.length > 0) return null;
	const [areaAt = 0, dateAt = 0, originAt = 0, countAt = 0] = needed.map((name) => head.indexOf(name));
	const measureAt = head.indexOf('measure');
	const dimensionsAt = head.flatMap((name, index) =>
		[...needed, 'measure'].includes(name) ? [] : [[name, index] as const]
	);
	const kind = heads.date === 'period' ? 'movement' : 'stock';
	const observations: Observation[] = [];
	const shared = new Map<string, string>();
	const once = (text: string): string => shared.get(text) ?? (shared.set(text, text), text);
	let isInvented = false;

	for (let cells = rows.next(); cells !== null; cells = rows.next()) {
		const row = rows.row();
		if (cells.length === 1 && cells[0] === '') continue;
		if (cells.length !== head.length) {
			const rule = cells.length < head.length ? 'row-too-short' : 'row-too-long';
			findings.error(rule, { row }, { expected: head.length, found: cells.length });
			continue;
		}
		const area = cells[areaAt]?.trim() ?? '';
		const printedDate = cells[dateAt]?.trim() ?? '';
		const period = kind === 'movement' ? checkedYear(printedDate) : checkedIsoDate(printedDate);
		const measure = findMeasure(measureAt < 0 ? 'population' : (cells[measureAt]?.trim() ?? ''));
		const persons = cells[countAt]?.trim() ?? '';
		const origin = cells[originAt]?.trim();
		if (!/^[\p{L}\d][\p{L}\d ._-]{0,63}$/u.test(area)) {
			findings.error('area-key-invalid', { row, column: areaAt + 1 }, { found: area.slice(0, 60) });
			continue;
		}
		if (period === null) {
			findings.error('period-invalid', { row, column: dateAt + 1 }, { found: (cells[dateAt] ?? '').slice(0, 60) });
			continue;
		}
		if (!measure) {
			const found = (cells[measureAt] ?? '').slice(0, 60);
			findings.error('dimension-invalid', { row, column: measureAt + 1 }, { name: 'measure', found });
			continue;
		}
		if (!/^\d{1,10}$/.test(persons)) {
			findings.error('count-not-whole', { row, column: countAt + 1 }, { found: persons.slice(0, 60) });
			continue;
		}
		if (origin !== 'register' && origin !== 'invented') {
			findings.error('dimension-invalid', { row, column: originAt + 1 }, { name: 'origin', found: origin ?? '' });
			continue;
		}
		isInvented ||= origin === 'invented';
		const dimensions: Record<string, string> = {};
		for (const [name, index] of dimensionsAt) {
			const printed = cells[index]?.trim() ?? '';
			if (printed === '') continue;
			const value = harmonisedValue(name, printed);
			if (value === null || looksLikeFormula(printed)) {
				findings.error('dimension-invalid', { row, column: index + 1 }, { name, found: printed.slice(0, 60) });
			} else if (value !== '') dimensions[once(name)] = once(value);
		}
		observations.push({
			area: once(area),
			areaName: '',
			measure: measure.code,
			dimensions,
			period: once(period),
			value: Number(persons),
			sign: null,
			status: 'value',
			unit: measure.unit,
			row,
			column: countAt + 1
		});
		if (observations.length > limits.cells) {
			findings.error('too-many-cells', { row }, { most: limits.cells });
			break;
		}
	}
	if (rows.tooWide() !== null)
		findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
	if (!rows.endsWithLine()) findings.error('file-cut-off', { row: rows.row() });
	if (observations.length === 0) findings.error('no-data');
	return {
		format: 'register-counts',
		source: 'Einwohnermelderegister der Städte und Gemeinden, eigene Auszählung',
		table: 'register-counts',
		title: titleOf(new Set(observations.map(({ measure }) => measure)), head),
		encoding: decoded.encoding,
		publishedOn: null,
		licence: null,
		notes: [],
		isInvented,
		kind,
		observations,
		findings: findings.list()
	};
}

function checkedYear(printed: string): string | null {
	return /^(19|20)\d\d$/.test(printed) ? printed : null;
}

const TITLES: readonly (readonly [sign: string, title: string])[] = [
	['households', 'Privathaushalte nach dem Einwohnermelderegister (Schätzung)'],
	['secondary-residences', 'Nebenwohnungen nach dem Einwohnermelderegister'],
	['arrivals', 'Bewegungen nach dem Einwohnermelderegister'],
	['migration', 'Migrationshintergrund nach dem Einwohnermelderegister (Schätzung)'],
	['retirement', 'Regelaltersgrenze und Schulpflicht nach dem Einwohnermelderegister']
];

function titleOf(measures: ReadonlySet<string>, head: readonly string[]): string {
	const known = TITLES.find(([sign]) => measures.has(sign) || head.includes(sign));
	return known?.[1] ?? 'Bevölkerung nach dem Einwohnermelderegister';
}
