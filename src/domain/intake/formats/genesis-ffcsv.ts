/**
 * Reads the flat file of GENESIS databases: one row a figure (`value`), or, in the layout until 2024, one column a
 * measure (`BEVSTD__Bevoelkerungsstand__Anzahl`). German edition with decimal comma, English with decimal point, both
 * with `;` and the same column names; which one it is, only the figures tell. Neither sets thousands apart.
 */
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { readPrintedValue, type NumberStyle } from '../signs.ts';
import { withDashMeaning } from './dash-meaning.ts';
import type { DecodedText } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import { readFfcsvHead, type FfcsvHead } from './ffcsv-head.ts';
import type { Findings } from './findings.ts';
import { looksLikeFormula } from './harmless-text.ts';
import type { ReadingLimits } from './limits.ts';
import { isAreaKey } from './printed-time.ts';

const GERMAN: NumberStyle = { decimal: ',', hasThousandsMark: false };
const ENGLISH: NumberStyle = { decimal: '.', hasThousandsMark: false };

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
	let comma: number | null = null;
	let point: number | null = null;
	const observations: Observation[] = [];
	const texts = new Map<string, string>();
	let statistic = '';
	let title = '';

	for (let cells = rows.next(); cells !== null; cells = rows.next()) {
		const row = rows.row();
		if (cells.length === 1 && cells[0]?.trim() === '') continue;
		if (cells.length !== head.width) {
			const isShort = cells.length < head.width;
			findings.error(
				isShort ? 'row-too-short' : 'row-too-long',
				{ row },
				{ expected: head.width, found: cells.length }
			);
			continue;
		}
		statistic ||= cells[head.statisticCode]?.trim() ?? '';
		title ||= cells[head.statisticLabel]?.trim() ?? '';
		readRow(cells, row);
		if (observations.length > limits.cells) {
			findings.error('too-many-cells', { row }, { most: limits.cells });
			break;
		}
	}
	if (rows.tooWide() !== null)
		findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
	if (rows.unclosedQuote() !== null) findings.error('unclosed-quote', { row: rows.unclosedQuote() ?? 1 });
	if (comma !== null && point !== null) findings.error('mixed-decimal-marks', { row: Math.max(comma, point) });
	if (observations.length === 0) findings.error('no-data');
	const isCensus = /^\d{4}[A-Z]$/.test(statistic);
	return {
		format: 'genesis-ffcsv',
		source: isCensus
			? 'Statistische Ämter des Bundes und der Länder, Zensus'
			: 'Statistische Ämter des Bundes und der Länder',
		table: tableCodeOf(fileName) ?? statistic,
		title,
		encoding: decoded.encoding,
		publishedOn: null,
		licence: null,
		notes: [],
		isInvented: false,
		observations: withDashMeaning(observations),
		findings: findings.list()
	};

	function readRow(cells: readonly string[], row: number): void {
		const period = cells[head!.time]?.trim() ?? '';
		if (period === '') {
			findings.error('period-invalid', { row, column: head!.time + 1 }, { found: '' });
			return;
		}
		let area: string | null = null;
		let areaName = '';
		const dimensions: Record<string, string> = {};
		const codes: Record<string, string> = {};
		for (const { code, label, valueCode, valueLabel } of head!.dimensions) {
			const variable = cells[code]?.trim() ?? '';
			if (variable === '') continue;
			const key = cells[valueCode]?.trim() ?? '';
			const text = cells[valueLabel]?.trim() ?? '';
			if (looksLikeFormula(text)) findings.error('formula-in-text', { row, column: valueLabel + 1 });
			if (area === null && isAreaVariable(variable)) {
				if (key === '') {
					findings.warning('area-total-left-out', { row, column: valueCode + 1 }, { found: text.slice(0, 60) });
					return;
				}
				if (!isAreaKey(key)) {
					findings.error('area-key-invalid', { row, column: valueCode + 1 }, { found: key.slice(0, 60) });
					return;
				}
				area = kept(key);
				areaName = kept(text);
			} else if (key !== '' || text !== '') {
				const name = kept(cells[label]?.trim() || variable);
				dimensions[name] = kept(text || key);
				codes[kept(variable)] = kept(key);
			}
		}
		if (area === null) {
			findings.error('no-area-column', { row });
			return;
		}
		for (const column of head!.values) {
			const printed = cells[column.value] ?? '';
			const hasPoint = /\d\.\d/.test(printed);
			if (hasPoint) point ??= row;
			else if (printed.includes(',')) comma ??= row;
			const style = hasPoint ? ENGLISH : GERMAN;
			const read = readPrintedValue(printed, style, column.quality === null ? '' : (cells[column.quality] ?? ''));
			if (!read) {
				findings.error('cell-not-a-number', { row, column: column.value + 1 }, { found: printed.trim().slice(0, 60) });
				continue;
			}
			const unit = column.unit ?? cells[head!.unit]?.trim() ?? '';
			observations.push({
				area,
				areaName,
				measure: kept(column.measure ?? cells[head!.measureLabel]?.trim() ?? ''),
				measureCode: kept(column.measureCode ?? cells[head!.measureCode]?.trim() ?? ''),
				dimensions,
				dimensionCodes: codes,
				period: kept(period),
				...read,
				unit: unit === '' ? null : kept(unit),
				row,
				column: column.value + 1
			});
		}
	}

	/** The same few texts stand in every row; one copy of each is enough. */
	function kept(text: string): string {
		const known = texts.get(text);
		if (known !== undefined) return known;
		texts.set(text, text);
		return text;
	}
}

const AREA_VARIABLES = new Set([
	'DG',
	'DINSG',
	'DLAND',
	'BULAND',
	'REGBEZ',
	'STATRE',
	'RAUMOR',
	'KREISE',
	'GEMEIN',
	'VERBND'
]);

/** Regional variables of the databases; those of the census begin with `GEO` (`GEODL1`, `GEOBL1`, `GEOGM4`). */
function isAreaVariable(code: string): boolean {
	return AREA_VARIABLES.has(code) || /^GEO[A-Z]{2}\d?$/.test(code);
}

/** `12411-01-01-4_de_0.csv` → `12411-01-01-4`: the rows carry the statistic, only the name carries the table. */
function tableCodeOf(fileName: string): string | null {
	return /^((?=[^_]*\d)[0-9A-Z]{2,6}(?:-[0-9A-Z]{1,4}){1,5})(?=[_.])/.exec(fileName)?.[1] ?? null;
}
