/**
 * Our own template, one table a measure: a block of `key;value` lines, a heading, then one row a figure. This is the
 * writing side, plain text without a server, for the empty template of the download and for the demo.
 * CSV for German Excel: byte order mark, `;`, decimal comma.
 */
import { harmlessText } from './harmless-text.ts';
import { headingOfDimension, wordOfValue } from './dimension-words.ts';

export type PlainTableKind = 'stock' | 'movement' | 'average';

export type PlainTableRow = {
	readonly area: string;
	readonly name: string;
	/** `2015`, `31.12.2015`. */
	readonly period: string;
	/** Codes of the base data structure; absent means all together. */
	readonly dimensions: Readonly<Record<string, string>>;
	/** Null where a sign stands, or nothing yet. */
	readonly value: number | null;
	readonly sign?: string;
};

export type PlainTable = {
	/** Code of the measure, `population`. */
	readonly measure: string;
	readonly title: string;
	readonly source: string;
	readonly licence: string;
	/** ISO date. */
	readonly publishedOn: string;
	readonly kind: PlainTableKind;
	readonly isInvented: boolean;
	/** Codes of the dimensions that get a column, in this order. */
	readonly dimensions: readonly string[];
	readonly rows: readonly PlainTableRow[];
};

export const TEMPLATE_MARK = 'kreislauf-Vorlage';
export const TEMPLATE_VERSION = '1';

export const TEMPLATE_KINDS: Readonly<Record<PlainTableKind, string>> = {
	stock: 'Bestand',
	movement: 'Bewegung',
	average: 'Durchschnitt'
};

export function plainTable(table: PlainTable): string {
	const lines: (readonly string[])[] = [
		[TEMPLATE_MARK, TEMPLATE_VERSION],
		['Merkmal', table.measure],
		['Titel', table.title],
		['Quelle', table.source],
		['Lizenz', table.licence],
		['Stand', table.publishedOn],
		['Art', TEMPLATE_KINDS[table.kind]],
		['Erfunden', table.isInvented ? 'ja' : 'nein'],
		['Gebiet', 'Name', 'Zeitraum', ...table.dimensions.map(headingOfDimension), 'Wert']
	];
	for (const row of table.rows) {
		lines.push([
			row.area,
			row.name,
			row.period,
			...table.dimensions.map((code) => wordOfValue(code, row.dimensions[code] ?? '')),
			row.value === null ? (row.sign ?? '') : `${String(row.value).replace('.', ',')}${row.sign ?? ''}`
		]);
	}
	return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** The empty template: one row for each area, and for each part of the measure that is asked for. */
export function plainTemplate(
	measure: { readonly code: string; readonly name: string },
	areas: readonly { readonly id: string; readonly name: string }[],
	{
		period = '',
		parts = [{}]
	}: { readonly period?: string; readonly parts?: readonly Readonly<Record<string, string>>[] } = {}
): string {
	return plainTable({
		measure: measure.code,
		title: measure.name,
		source: '',
		licence: '',
		publishedOn: '',
		kind: 'stock',
		isInvented: false,
		dimensions: [...new Set(parts.flatMap((part) => Object.keys(part)))].toSorted(),
		rows: areas.flatMap(({ id, name }) =>
			parts.map((dimensions) => ({ area: id, name, period, dimensions, value: null }))
		)
	});
}

function cell(text: string): string {
	const harmless = harmlessText(text);
	return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
