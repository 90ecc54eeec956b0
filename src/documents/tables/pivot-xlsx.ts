/** A built table as XLSX: real numbers, empty where there is none, with a sheet of notes. */
import { SIGN_MEANINGS } from '#ui/texts/format-value.ts';
import { sourceName } from '../open-data/columns.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';
import { PIVOT_COLUMNS } from './pivot-columns.ts';
import { pivotRows, type PivotFile } from './pivot-file.ts';

export function pivotXlsx(file: PivotFile): Promise<Uint8Array> {
	const { edition, pivot } = file;
	const rows = [...pivotRows(file)];
	const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.delivery, source] as const)));
	return writeSpreadsheet({
		title: file.title,
		author: edition.county.name,
		createdAt: new Date(edition.release.releasedAt),
		sheets: [
			{
				name: 'Daten',
				columns: PIVOT_COLUMNS.map(({ head, width }) => ({ head, width })),
				rows: rows.map((row) => PIVOT_COLUMNS.map(({ cell }) => cell(row, edition.release))),
				decimals: (row, column) => {
					const own = rows[row];
					return own && PIVOT_COLUMNS[column]?.decimals?.(own);
				}
			},
			{
				name: 'Hinweise',
				columns: [
					{ head: 'Was', width: 28 },
					{ head: 'Erläuterung', width: 100 }
				],
				rows: [
					['Titel', file.title],
					['Zitieren', file.citation],
					...file.notes.map((note) => ['Hinweis', note]),
					...[...sources.values()].map((source) => [
						'Quelle',
						`${sourceName(source)}: ${source.title}. Lizenz: ${source.licence}`
					]),
					...pivot.query.indicators.flatMap(({ id, name, meaning, method }) => [
						[`Indikator ${id}`, `${name}. ${meaning}`],
						['Methode', method]
					]),
					...[...SIGN_MEANINGS].map(([sign, meaning]) => [`Zeichen ${sign}`, meaning]),
					...PIVOT_COLUMNS.map(({ head, description }) => [`Spalte ${head}`, description])
				],
				wraps: true
			}
		]
	});
}
