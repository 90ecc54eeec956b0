/** The block of `key;value` lines above the template's table, and the heading of the table. */
import { dimensionOfHeading } from './dimension-words.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import { TEMPLATE_KINDS, TEMPLATE_MARK, TEMPLATE_VERSION, type PlainTableKind } from './plain-table.ts';
import { checkedIsoDate, isoDate } from './printed-time.ts';
import type { NumberedRow } from './numbered-row.ts';

export type TemplateHead = {
	readonly properties: {
		readonly measure: string;
		readonly title: string;
		readonly source: string;
		readonly licence: string | null;
		readonly publishedOn: string | null;
		readonly kind: PlainTableKind;
		readonly isInvented: boolean;
	};
	/** 0-based cells; `name` is -1 where the column was left out. */
	readonly columns: {
		readonly width: number;
		readonly headings: readonly string[];
		readonly area: number;
		readonly name: number;
		readonly period: number;
		readonly dimensions: readonly (readonly [code: string, index: number])[];
		readonly value: number;
	};
};

const KNOWN: ReadonlySet<string> = new Set([
	TEMPLATE_MARK,
	'Merkmal',
	'Titel',
	'Quelle',
	'Lizenz',
	'Stand',
	'Art',
	'Erfunden'
]);

/** Reads up to the heading row, which begins with `Gebiet`. Null if the table cannot be understood without it. */
export function readTemplateHead(rows: Iterator<NumberedRow>, findings: Findings): TemplateHead | null {
	const lines = new Map<string, { value: string; row: number }>();
	for (let step = rows.next(); !step.done; step = rows.next()) {
		const { row } = step.value;
		const cells = step.value.cells.map((cell) => cell.trim());
		const [key = '', value = ''] = cells;
		if (key === 'Gebiet') {
			const properties = readProperties(lines, findings);
			const columns = readHeadings(cells, row, findings);
			return properties && columns ? { properties, columns } : null;
		}
		if (key === '' && value === '') continue;
		if (KNOWN.has(key)) lines.set(key, { value, row });
		else findings.warning('template-line-unknown', { row, column: 1 }, { name: key.slice(0, 60) });
		if (looksLikeFormula(value) || looksLikeFormula(key)) findings.error('formula-in-text', { row, column: 2 });
		if (lines.size > 0 && row > 200) break;
	}
	findings.error('template-line-missing', {}, { name: 'Gebiet;Name;Zeitraum;…;Wert' });
	return null;
}

function readProperties(
	lines: ReadonlyMap<string, { value: string; row: number }>,
	findings: Findings
): TemplateHead['properties'] | null {
	const version = lines.get(TEMPLATE_MARK);
	if (version?.value !== TEMPLATE_VERSION) {
		findings.error('template-version', { row: version?.row ?? 1 }, { found: version?.value ?? '' });
		return null;
	}
	const get = (name: string): string => lines.get(name)?.value ?? '';
	const invalid = (name: string, wanted: string): void =>
		findings.error('template-line-invalid', { row: lines.get(name)?.row ?? 1, column: 2 }, { name, wanted });
	for (const name of ['Merkmal', 'Titel', 'Quelle', 'Art']) {
		if (get(name) === '') findings.error('template-line-missing', { row: lines.get(name)?.row }, { name });
	}
	if (get('Merkmal') !== '' && !/^[a-z][a-z0-9-]{0,80}$/.test(get('Merkmal'))) invalid('Merkmal', 'population');
	const kind = (Object.keys(TEMPLATE_KINDS) as PlainTableKind[]).find((code) => TEMPLATE_KINDS[code] === get('Art'));
	if (!kind && get('Art') !== '') invalid('Art', Object.values(TEMPLATE_KINDS).join(', '));
	const publishedOn = checkedIsoDate(get('Stand')) ?? isoDate(get('Stand'));
	if (publishedOn === null && get('Stand') !== '') invalid('Stand', 'JJJJ-MM-TT');
	if (!['', 'ja', 'nein'].includes(get('Erfunden'))) invalid('Erfunden', 'ja, nein');
	return {
		measure: get('Merkmal'),
		title: get('Titel'),
		source: get('Quelle'),
		licence: get('Lizenz') || null,
		publishedOn,
		kind: kind ?? 'stock',
		isInvented: get('Erfunden') === 'ja'
	};
}

function readHeadings(cells: readonly string[], row: number, findings: Findings): TemplateHead['columns'] | null {
	const width = cells.findLastIndex((cell) => cell !== '') + 1;
	const headings = cells.slice(0, width);
	const find = (name: string): number => headings.indexOf(name);
	for (const name of ['Zeitraum', 'Wert']) {
		if (find(name) === -1) findings.error('head-column-missing', { row }, { name });
	}
	if (find('Zeitraum') === -1 || find('Wert') === -1) return null;
	const dimensions = headings.flatMap((heading, index): [string, number][] =>
		['Gebiet', 'Name', 'Zeitraum', 'Wert'].includes(heading) ? [] : [[dimensionOfHeading(heading), index]]
	);
	for (const [code, index] of dimensions) {
		const place = { row, column: index + 1 };
		if (!/^[a-z][a-z0-9-]{0,40}$/.test(code)) findings.error('head-column-unknown', place, { name: code.slice(0, 60) });
	}
	for (const [index, heading] of headings.entries()) {
		if (find(heading) !== index)
			findings.error('column-twice', { row, column: index + 1 }, { name: heading.slice(0, 60) });
	}
	const [area, name, period, value] = [find('Gebiet'), find('Name'), find('Zeitraum'), find('Wert')];
	return { width, headings, area, name, period, dimensions, value } as TemplateHead['columns'];
}
