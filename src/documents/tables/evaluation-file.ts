/** A special evaluation that was given out, as CSV and XLSX: a number a line, each file saying what it is and for whom. */
import { findMeasure } from '#domain/intake';
import type { Evaluation } from '#domain/monitor';
import { alterationSentences, WHY_ALTERED_IN_TABLE } from '#ui/texts/alteration.ts';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import { formatDate } from '#ui/texts/format-date.ts';
import { formatValue, SIGN_MEANINGS, statusInWords } from '#ui/texts/format-value.ts';
import { BASIS_NAMES, exactNumber, LEVEL_NAMES, sourceName, type DataCell } from '../open-data/columns.ts';
import { writeCsv } from '../open-data/csv.ts';
import { NOTE_ON_DEMO, NOTE_ON_SIGNS } from '../open-data/notes.ts';
import { statusCode } from '../open-data/status-code.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';

const COLUMNS = [
	['sonderauswertung', 18],
	['merkmal_name', 30],
	['gliederung', 30],
	['gebiet', 13],
	['gebiet_name', 24],
	['ebene', 19],
	['jahr', 10],
	['zeitraum', 24],
	['grundlage', 11],
	['anzahl', 12],
	['status', 26],
	['zeichen', 8],
	['sdmx_status', 11],
	['quelle', 40],
	['lizenz', 24],
	['erfunden', 9]
] as const;
const COUNT_COLUMN = COLUMNS.findIndex(([head]) => head === 'anzahl');

export function evaluationCsv(evaluation: Evaluation): string {
	return writeCsv([COLUMNS.map(([head]) => head), ...rowsOf(evaluation)]);
}

export function evaluationXlsx(evaluation: Evaluation): Promise<Uint8Array> {
	return writeSpreadsheet({
		title: `Sonderauswertung: ${evaluation.title}`,
		author: evaluation.areas.find(({ id }) => id === evaluation.county)?.name ?? '',
		createdAt: new Date(evaluation.givenOutAt),
		sheets: [
			{
				name: 'Daten',
				columns: COLUMNS.map(([head, width]) => ({ head, width })),
				rows: rowsOf(evaluation),
				decimals: (_, column) => (column === COUNT_COLUMN ? 0 : undefined)
			},
			{
				name: 'Hinweise',
				columns: [
					{ head: 'Was', width: 28 },
					{ head: 'Erläuterung', width: 100 }
				],
				rows: notesOf(evaluation),
				wraps: true
			}
		]
	});
}

function rowsOf({ id, counts, areas, sources, wish }: Evaluation): DataCell[][] {
	const byId = new Map(areas.map((area) => [area.id as string, area]));
	return counts.flatMap((row) => {
		const cited = sources.filter(({ delivery }) => row.deliveries.includes(delivery));
		return row.counts.map((count, index): DataCell[] => {
			const area = byId.get(row.areas[index] ?? '');
			return [
				`Sonderauswertung ${id}`,
				findMeasure(row.measure)?.name ?? row.measure,
				dimensionsInWords(row.part),
				row.areas[index] ?? '',
				area?.name ?? '',
				area ? LEVEL_NAMES[area.level] : '',
				wish.areYearsTogether ? `${row.year - 1} und ${row.year}` : String(row.year),
				row.period,
				BASIS_NAMES[row.basis],
				count.kind === 'number' ? exactNumber(count.value) : null,
				statusInWords(count),
				formatValue(count, 0).signs.join(' '),
				statusCode(count),
				cited.map(sourceName).join('; '),
				[...new Set(cited.map(({ licence }) => licence))].join('; '),
				cited.some(({ isInvented }) => isInvented) ? 'ja' : 'nein'
			];
		});
	});
}

function notesOf(evaluation: Evaluation): string[][] {
	const { id, title, recipient, purpose, givenOutAt, indicator, sources, altered, hasInventedFigures } = evaluation;
	return [
		['Sonderauswertung', `Nr. ${id}: ${title}. Sie steht in keiner Ausgabe des Monitors.`],
		['Herausgegeben', `am ${formatDate(givenOutAt)} an ${recipient}`],
		['Zweck', purpose],
		['Gezählt wird', indicator.numeratorText],
		...(hasInventedFigures ? [['Vorführung', NOTE_ON_DEMO]] : []),
		...(altered.length > 0
			? [['Veränderte Zahlen', [WHY_ALTERED_IN_TABLE, ...alterationSentences(altered)].join(' ')]]
			: []),
		['Fehlende Zahlen', NOTE_ON_SIGNS],
		...sources.map((source) => ['Quelle', `${sourceName(source)}: ${source.title}. Lizenz: ${source.licence}`]),
		...[...SIGN_MEANINGS].map(([sign, meaning]) => [`Zeichen ${sign}`, meaning])
	];
}
