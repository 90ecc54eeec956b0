/**
 * Reads the flat file of GENESIS databases: one row a figure (`value`), or, in the layout until 2024, one column a
 * measure (`BEVSTD__Bevoelkerungsstand__Anzahl`). German edition with decimal comma, English with decimal point, both
 * with `;` and the same column names; which one it is, only the figures tell. Neither sets thousands apart.
 */
import type { RecognisedFile } from '../recognised-file.ts';
import { withDashMeaning } from './dash-meaning.ts';
import type { DecodedText } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import { readFfcsvHead } from './ffcsv-head.ts';
import { ffcsvRowReader } from './ffcsv-rows.ts';
import type { Findings } from './findings.ts';
import type { ReadingLimits } from './limits.ts';

const OFFICES = 'Statistische Ämter des Bundes und der Länder';

export function isFfcsv(text: string): boolean {
	return /^"?(?:statistics_code|Statistik_Code)"?;/i.test(text);
}

/** Null where the file cannot be read at all; `findings` says why. */
export function readFfcsv(
	decoded: DecodedText,
	fileName: string,
	findings: Findings,
	limits: ReadingLimits
): RecognisedFile | null {
	const rows = delimitedRows(decoded.text, ';', limits.columns);
	const headCells = rows.next();
	if (headCells === null) {
		findings.error('too-many-columns', { row: 1 }, { most: limits.columns });
		return null;
	}
	const head = readFfcsvHead(headCells, findings);
	if (!head) return null;
	const reader = ffcsvRowReader(head, findings);
	let statistic = '';
	let title = '';
	for (let cells = rows.next(); cells !== null; cells = rows.next()) {
		const row = rows.row();
		if (cells.length === 1 && cells[0]?.trim() === '') continue;
		if (cells.length !== head.width) {
			const rule = cells.length < head.width ? 'row-too-short' : 'row-too-long';
			findings.error(rule, { row }, { expected: head.width, found: cells.length });
			continue;
		}
		statistic ||= cells[head.statisticCode]?.trim() ?? '';
		title ||= cells[head.statisticLabel]?.trim() ?? '';
		reader.read(cells, row);
		if (reader.observations.length > limits.cells) {
			findings.error('too-many-cells', { row }, { most: limits.cells });
			break;
		}
	}
	if (rows.tooWide() !== null) {
		findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
	}
	if (rows.unclosedQuote() !== null) findings.error('unclosed-quote', { row: rows.unclosedQuote() ?? 1 });
	const mixed = reader.mixedDecimalMarks();
	if (mixed !== null) findings.error('mixed-decimal-marks', { row: mixed });
	if (reader.observations.length === 0) findings.error('no-data');
	return {
		format: 'genesis-ffcsv',
		source: /^\d{4}[A-Z]$/.test(statistic) ? `${OFFICES}, Zensus` : OFFICES,
		table: tableCodeOf(fileName, statistic) ?? statistic,
		title,
		encoding: decoded.encoding,
		publishedOn: null,
		licence: null,
		notes: [],
		isInvented: false,
		observations: withDashMeaning(reader.observations),
		findings: findings.list()
	};
}

/**
 * `12411-01-01-4_de_0.csv` → `12411-01-01-4`: the rows carry the statistic, only the name carries the table. A name
 * that contradicts the statistic is not believed; the regional atlas (99910) names its tables `AI-…`.
 */
function tableCodeOf(fileName: string, statistic: string): string | null {
	const code = /^([0-9A-Z]{2,6}(?:-[0-9A-Z]{1,4}){1,5})(?=[_.])/.exec(fileName)?.[1] ?? null;
	return code?.startsWith(`${statistic}-`) || (statistic === '99910' && code?.startsWith('AI-')) ? code : null;
}
