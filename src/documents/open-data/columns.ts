/** The columns of a downloaded table; CSV and XLSX write the same ones, and the open-data page explains them from here. */
import type { AreaLevel } from '#domain/areas';
import type { SourceInfo } from '#domain/monitor';
import { roundAsShown, type Value } from '#domain/statistics';
import { formatValue, statusInWords } from '#ui/texts/format-value.ts';
import type { DataRow, DataTable } from './data-table.ts';
import { statusCode } from './status-code.ts';

export type DataCell = string | number | null;

export type DataColumn = {
	/** Head of the column; stays the same over the years. */
	readonly head: string;
	readonly description: string;
	/** Width in characters for spreadsheets. */
	readonly width: number;
	readonly cell: (row: DataRow, table: DataTable) => DataCell;
	/** Decimals to show in spreadsheets; the cell itself holds the exact number. */
	readonly decimals?: (row: DataRow) => number;
};

/** Figures are given exactly, but not with the digits that only the computer's arithmetic adds. */
const DIGITS = 6;

export function exactNumber(value: number): number {
	return roundAsShown(value, DIGITS);
}

const numberOrNothing = (value: Value): number | null => (value.kind === 'number' ? exactNumber(value.value) : null);

export const LEVEL_NAMES: Readonly<Record<AreaLevel, string>> = {
	quarter: 'Sozialraum',
	municipality: 'Stadt oder Gemeinde',
	region: 'Kreisregion',
	county: 'Kreis',
	district: 'Regierungsbezirk',
	state: 'Land',
	country: 'Bund',
	reference: 'Vergleichsgebiet'
};

export const BASIS_NAMES = { register: 'Register', official: 'amtlich' } as const;

export const DATA_COLUMNS: readonly DataColumn[] = [
	column('indikator', 'Schlüssel des Indikators, wie in der Adresse', 22, ({ indicator }) => indicator.id),
	column('indikator_name', 'Name des Indikators', 36, ({ indicator }) => indicator.name),
	column('einheit', 'Einheit des Werts', 14, ({ indicator }) => indicator.unit),
	column(
		'gebiet',
		'Amtlicher Gemeindeschlüssel (Text mit führender Null) oder Schlüssel der Region',
		13,
		({ area }) => area.id
	),
	column('gebiet_name', 'Name des Gebiets', 24, ({ area }) => area.name),
	column('ebene', 'Gebietsebene', 19, ({ area }) => LEVEL_NAMES[area.level]),
	column('jahr', 'Jahr, für das der Wert gilt', 7, ({ figure }) => figure.year),
	column('zeitraum', 'Stichtag oder Zeitraum', 16, ({ figure }) => figure.period),
	column(
		'grundlage',
		'Register: eigene Zählung der Kommunen; amtlich: Zahl der Statistik',
		11,
		({ figure }) => BASIS_NAMES[figure.basis]
	),
	{
		...column('wert', 'Wert in der Einheit; leer, wenn es keine Zahl gibt', 12, ({ figure }) =>
			numberOrNothing(figure.value)
		),
		decimals: ({ indicator }) => indicator.decimals
	},
	{
		...column('untergrenze_95', 'Untere Grenze des 95-%-Vertrauensbereichs', 15, ({ figure }) =>
			figure.interval ? exactNumber(figure.interval.lower) : null
		),
		decimals: ({ indicator }) => indicator.decimals
	},
	{
		...column('obergrenze_95', 'Obere Grenze des 95-%-Vertrauensbereichs', 15, ({ figure }) =>
			figure.interval ? exactNumber(figure.interval.upper) : null
		),
		decimals: ({ indicator }) => indicator.decimals
	},
	{ ...column('zaehler', 'Zahl im Zähler', 11, ({ figure }) => numberOrNothing(figure.numerator)), decimals: () => 0 },
	{ ...column('nenner', 'Zahl im Nenner', 11, ({ figure }) => numberOrNothing(figure.denominator)), decimals: () => 0 },
	column(
		'status',
		'„Zahl“, „veränderte Zahl“ (zum Schutz kleiner Zahlen) oder der Grund, warum es keine gibt',
		22,
		({ figure }) => statusInWords(figure.value)
	),
	column(
		'zeichen',
		'Zeichen der amtlichen Statistik (p vorläufig, r berichtigt, s geschätzt, | Bruch, ≈ verändert …)',
		8,
		({ figure }) => formatValue(figure.value, 0).signs.join(' ')
	),
	column('sdmx_status', 'Code der Liste CL_OBS_STATUS', 11, ({ figure }) => statusCode(figure.value)),
	column('quelle', 'Herausgeber und Tabelle', 40, ({ figure }, { sources }) =>
		// In the order of names: deliveries of another year come in another order, and the same line must say the same.
		[...new Set(sources.filter(({ delivery }) => figure.deliveries.includes(delivery)).map(sourceName))]
			.toSorted()
			.join('; ')
	),
	column(
		'ausgabe',
		'Ausgabe und Korrekturstand des Monitors',
		10,
		(_, { release }) => `${release.year}-${release.revision}`
	),
	column('erfunden', '„ja“, wenn die Zahl zur Vorführung erfunden wurde', 9, ({ figure }, { sources }) =>
		sources.some((source) => source.isInvented && figure.deliveries.includes(source.delivery)) ? 'ja' : 'nein'
	)
];

export function sourceName({ publisher, table }: SourceInfo): string {
	return table === '' ? publisher : `${publisher}, ${table}`;
}

function column(head: string, description: string, width: number, cell: DataColumn['cell']): DataColumn {
	return { head, description, width, cell };
}
