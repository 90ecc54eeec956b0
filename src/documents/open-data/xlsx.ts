/** A table as XLSX: the data in long form, an overview areas × years for one indicator, and the notes. */
import type { Basis } from '#domain/disclosure';
import { SIGN_MEANINGS, formatValue } from '#ui/texts/format-value.ts';
import { writeSpreadsheet, type SheetCell, type SpreadsheetSheet } from '../spreadsheet.ts';
import { BASIS_NAMES, DATA_COLUMNS, exactNumber, sourceName } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { NOTE_ON_DEMO, NOTE_ON_ROUNDING, NOTE_ON_SIGNS } from './notes.ts';

export async function xlsx(table: DataTable): Promise<Uint8Array> {
	const overviews = table.indicators.length === 1 ? table.bases.map((basis) => overviewSheet(table, basis)) : [];
	return writeSpreadsheet({
		title: table.title,
		author: table.county.name,
		createdAt: new Date(table.release.releasedAt),
		sheets: [...overviews, dataSheet(table), notesSheet(table)]
	});
}

function dataSheet(table: DataTable): SpreadsheetSheet {
	return {
		name: 'Daten',
		columns: DATA_COLUMNS.map(({ head, width }) => ({ head, width })),
		rows: table.rows.map((row) => DATA_COLUMNS.map((column) => column.cell(row, table))),
		decimals: (row, column) => {
			const figureRow = table.rows[row];
			return figureRow && DATA_COLUMNS[column]?.decimals?.(figureRow);
		},
		frozenColumns: 0
	};
}

/** Areas as rows, years as columns: what most people make of the long form first. Signs stand where a number is missing. */
function overviewSheet({ rows, areas, years, indicators }: DataTable, basis: Basis): SpreadsheetSheet {
	const figures = new Map(
		rows.filter(({ figure }) => figure.basis === basis).map(({ area, figure }) => [`${area.id} ${figure.year}`, figure])
	);
	const shown = areas.filter((area) => years.some((year) => figures.has(`${area.id} ${year}`)));
	const decimals = indicators[0]?.decimals ?? 0;
	return {
		name: `Übersicht ${BASIS_NAMES[basis]}`,
		columns: [
			{ head: 'Schlüssel', width: 13 },
			{ head: 'Gebiet', width: 26 },
			...years.map((year) => ({ head: String(year), width: 10 }))
		],
		rows: shown.map((area) => [
			area.id,
			area.name,
			...years.map((year): SheetCell => {
				const value = figures.get(`${area.id} ${year}`)?.value;
				if (!value) return null;
				return value.kind === 'number' ? exactNumber(value.value) : formatValue(value, decimals).text;
			})
		]),
		decimals: () => decimals,
		frozenColumns: 2
	};
}

function notesSheet(table: DataTable): SpreadsheetSheet {
	const { release, indicators, sources } = table;
	const rows: SheetCell[][] = [
		['Titel', table.title],
		['Herausgeber', table.county.name],
		['Ausgabe', `${release.year}, Korrekturstand ${release.revision}`],
		['Veröffentlicht', release.releasedAt.slice(0, 10)],
		['Prüfsumme der Eingaben', release.inputsHash],
		...(release.hasInventedFigures ? [['Vorführung', NOTE_ON_DEMO]] : []),
		['Fehlende Zahlen', NOTE_ON_SIGNS],
		...table.alterations.map((text) => ['Veränderte Zahlen', text]),
		['Rundung', NOTE_ON_ROUNDING],
		...sources.map((source) => ['Quelle', `${sourceName(source)}: ${source.title}. Lizenz: ${source.licence}`]),
		...indicators.flatMap((indicator) => [
			[`Indikator ${indicator.id}`, `${indicator.name}. ${indicator.meaning}`],
			['Methode', indicator.method],
			...indicator.breaks.map(({ year, text }) => [`Bruch ab ${year}`, text])
		]),
		...[...SIGN_MEANINGS].map(([sign, meaning]) => [`Zeichen ${sign}`, meaning]),
		...DATA_COLUMNS.map(({ head, description }) => [`Spalte ${head}`, description])
	];
	return {
		name: 'Hinweise',
		columns: [
			{ head: 'Was', width: 28 },
			{ head: 'Erläuterung', width: 100 }
		],
		rows,
		wraps: true
	};
}
