import type { AreaLevel } from '#domain/areas';
import type { ReleaseInfo } from '#domain/monitor';
import { formatValue, statusInWords } from '#ui/texts/format-value.ts';
import { ORIGIN_WORDS } from '#ui/texts/table-members.ts';
import { BASIS_NAMES, exactNumber, LEVEL_NAMES, sourceName, type DataCell } from '../open-data/columns.ts';
import { statusCode } from '../open-data/status-code.ts';
import type { Value } from '#domain/statistics';
import { inventedIn, type PivotRow } from './pivot-file.ts';

type PivotColumn = {
	readonly head: string;
	readonly description: string;
	readonly width: number;
	readonly cell: (row: PivotRow, release: ReleaseInfo) => DataCell;
	readonly decimals?: (row: PivotRow) => number;
};

const numberOf = (value: Value): DataCell => (value.kind === 'number' ? exactNumber(value.value) : null);
const ofIndicator = ({ indicator }: PivotRow): number => indicator.decimals;
const ofCount = ({ numerator }: PivotRow): number =>
	numerator.kind === 'number' && !Number.isInteger(numerator.value) ? 1 : 0;

/** The columns of a built table; those it shares with the other tables have the same heads. */
export const PIVOT_COLUMNS: readonly PivotColumn[] = [
	column('indikator', 'Schlüssel des Indikators', 22, ({ indicator }) => indicator.id),
	column('indikator_name', 'Name des Indikators', 36, ({ indicator }) => indicator.name),
	column('einheit', 'Einheit des Werts', 14, ({ indicator }) => indicator.unit),
	column('gebiet', 'Schlüssel des Gebiets; „summe“: gewählte Städte und Gemeinden', 13, ({ area }) => area.id),
	column('gebiet_name', 'Name des Gebiets', 24, ({ area }) => area.name),
	column('ebene', 'Gebietsebene', 19, ({ area }) => LEVEL_NAMES[area.level as AreaLevel] ?? ''),
	column('jahr', 'Jahr; „mittel“: Mittel der gewählten Jahre', 8, ({ year }) =>
		year === 'mittel' ? year : Number(year)
	),
	column('zeitraum', 'Stichtag oder Zeitraum', 16, ({ period }) => period),
	column('geschlecht', 'zusammen, weiblich, maennlich', 12, ({ sex }) => sex),
	column('alter', 'Altersgruppe in vollendeten Jahren, „65-“: ab 65', 10, ({ age }) => age),
	column('staatsangehoerigkeit', 'zusammen, deutsch, nicht-deutsch', 18, ({ citizenship }) => citizenship),
	column('grundlage', 'Register: eigene Zählung; amtlich: Zahl der Statistik', 11, ({ basis }) =>
		basis ? BASIS_NAMES[basis] : ''
	),
	{
		...column('wert', 'Wert; leer, wenn es keine Zahl gibt', 12, ({ value }) => numberOf(value)),
		decimals: ofIndicator
	},
	{
		...column('untergrenze_95', 'Untere Grenze des 95-%-Bereichs', 15, ({ interval }) =>
			interval ? exactNumber(interval.lower) : null
		),
		decimals: ofIndicator
	},
	{
		...column('obergrenze_95', 'Obere Grenze des 95-%-Bereichs', 15, ({ interval }) =>
			interval ? exactNumber(interval.upper) : null
		),
		decimals: ofIndicator
	},
	{ ...column('zaehler', 'Zahl im Zähler', 11, ({ numerator }) => numberOf(numerator)), decimals: ofCount },
	{ ...column('nenner', 'Zahl im Nenner', 11, ({ denominator }) => numberOf(denominator)), decimals: ofCount },
	column('status', '„Zahl“ oder der Grund, warum es keine gibt', 22, ({ value }) => statusInWords(value)),
	column('zeichen', 'Zeichen der amtlichen Statistik', 8, ({ value }) => formatValue(value, 0).signs.join(' ')),
	column('sdmx_status', 'Code der Liste CL_OBS_STATUS', 11, ({ value }) => statusCode(value)),
	column('herkunft', 'Wie die Zahl entstanden ist', 34, ({ origin }) => ORIGIN_WORDS[origin]),
	column('quelle', 'Herausgeber und Tabelle der Zahlen des Indikators', 40, ({ sources }) =>
		[...new Set(sources.map(sourceName))].join('; ')
	),
	column('ausgabe', 'Ausgabe und Fassung des Monitors', 10, (_, { year, revision }) => `${year}-${revision}`),
	column('erfunden', '„ja“, wenn eine Quelle zur Vorführung erfunden wurde', 9, (row) =>
		inventedIn(row) ? 'ja' : 'nein'
	)
];

function column(head: string, description: string, width: number, cell: PivotColumn['cell']): PivotColumn {
	return { head, description, width, cell };
}
