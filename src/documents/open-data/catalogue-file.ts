/** The catalogue of definitions as a file: CSV and XLSX to read, JSON with the formulas for programs. */
import type { Indicator } from '#domain/monitor';
import { LEVEL_WORDS } from '#ui/texts/catalogue.ts';
import { formulaText } from '#ui/texts/formula-text.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';
import { writeCsv } from './csv.ts';
import type { DataFormat } from './data-file.ts';

export type CatalogueRow = {
	readonly indicator: Indicator;
	readonly state: string;
	readonly newestYear: number | null;
};

type Column = {
	readonly head: string;
	readonly width: number;
	readonly cell: (row: CatalogueRow) => string | number | null;
};

const COLUMNS: readonly Column[] = [
	{ head: 'indikator', width: 30, cell: ({ indicator }) => indicator.id },
	{ head: 'kennung', width: 9, cell: ({ indicator }) => indicator.catalogue },
	{ head: 'fassung', width: 8, cell: ({ indicator }) => indicator.version },
	{ head: 'name', width: 40, cell: ({ indicator }) => indicator.name },
	{ head: 'thema', width: 24, cell: ({ indicator }) => THEME_TEXTS[indicator.theme].name },
	{ head: 'bedeutung', width: 50, cell: ({ indicator }) => indicator.meaning },
	{ head: 'rechnung', width: 60, cell: ({ indicator }) => formulaText(indicator) },
	{ head: 'einheit', width: 12, cell: ({ indicator }) => indicator.unit },
	{ head: 'bezug', width: 40, cell: ({ indicator }) => indicator.populationBasis },
	{
		head: 'ebenen',
		width: 30,
		cell: ({ indicator }) => indicator.levels.map((level) => LEVEL_WORDS[level]).join(', ')
	},
	{ head: 'quelle', width: 50, cell: ({ indicator }) => indicator.source },
	{ head: 'nutzung', width: 40, cell: ({ indicator }) => indicator.licence ?? '' },
	{ head: 'erscheint', width: 30, cell: ({ indicator }) => indicator.rhythm },
	{ head: 'methode', width: 60, cell: ({ indicator }) => indicator.method },
	{ head: 'lesehilfe', width: 50, cell: ({ indicator }) => indicator.readingAid },
	{ head: 'sagt_nicht', width: 50, cell: ({ indicator }) => indicator.doesNotSay },
	{ head: 'zu_beachten', width: 50, cell: ({ indicator }) => indicator.pitfalls ?? '' },
	{ head: 'rechtsgrundlage', width: 24, cell: ({ indicator }) => indicator.legalBasis ?? '' },
	{ head: 'zahlen', width: 24, cell: ({ state }) => state },
	{ head: 'neuestes_jahr', width: 12, cell: ({ newestYear }) => newestYear }
];

export async function catalogueFile(
	rows: readonly CatalogueRow[],
	format: DataFormat,
	{ author, createdAt }: { readonly author: string; readonly createdAt: Date }
): Promise<string | Uint8Array> {
	if (format === 'json') {
		return JSON.stringify({
			titel: 'Katalog der Indikatoren',
			indikatoren: rows.map(({ indicator, state, newestYear }) => ({
				...indicator,
				zahlen: state,
				neuestesJahr: newestYear
			}))
		});
	}
	const cells = rows.map((row) => COLUMNS.map(({ cell }) => cell(row)));
	if (format === 'csv') return writeCsv([COLUMNS.map(({ head }) => head), ...cells]);
	return writeSpreadsheet({
		title: 'Katalog der Indikatoren',
		author,
		createdAt,
		sheets: [{ name: 'Indikatoren', columns: COLUMNS, rows: cells, frozenColumns: 1, wraps: true }]
	});
}
