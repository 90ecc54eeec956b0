/**
 * Reads a classic GENESIS table („Werteabruf“): `;`, decimal comma, no thousands mark, time in the first column, in
 * the head or in a title line, categories behind the name, footer below a line of underscores.
 */
import type { FileFormat, RecognisedFile } from '../recognised-file.ts';
import { withDashMeaning } from './dash-meaning.ts';
import { delimitedRows } from './delimited-rows.ts';
import type { DecodedText } from './decode-text.ts';
import type { Findings } from './findings.ts';
import { readGenesisFooter } from './genesis-footer.ts';
import { readGenesisHead } from './genesis-head.ts';
import { isFooterLine, readGenesisRows } from './genesis-rows.ts';
import { looksLikeFormula } from './harmless-text.ts';
import type { ReadingLimits } from './limits.ts';

const FIRST_LINE = /^\s*"?(?:GENESIS-)?Tabelle:\s*([^;"\n\r]*)/;
const DEFAULT_SOURCE = 'Statistische Ämter des Bundes und der Länder';

export function isGenesisTable(text: string): boolean {
	return FIRST_LINE.test(text);
}

/** The observations row by row, left to right. Null where the file cannot be read at all; `findings` says why. */
export function readGenesisTable(
	decoded: DecodedText,
	findings: Findings,
	limits: ReadingLimits
): RecognisedFile | null {
	const { text } = decoded;
	const rows = delimitedRows(text, ';', limits.columns);
	const table = FIRST_LINE.exec(text)?.[1]?.trim() ?? '';
	const titles: string[] = [];
	const headLines: string[][] = [];
	rows.next();

	let cells = rows.next();
	for (; cells !== null && !isFooterLine(cells[0]); cells = rows.next()) {
		const first = cells[0]?.trim() ?? '';
		const others = cells.some((cell, index) => index > 0 && cell.trim() !== '');
		if (first === '' && others) headLines.push(cells);
		else if (first !== '' && !others && headLines.length === 0) titles.push(first);
		else if (first !== '') break;
	}
	if (rows.tooWide() !== null) {
		findings.error('too-many-columns', { row: rows.tooWide() ?? undefined }, { most: limits.columns });
		return null;
	}
	const head = readGenesisHead(titles, headLines);
	if (!head) {
		findings.error(cells === null || isFooterLine(cells[0]) ? 'no-data' : 'no-head', { row: rows.row() });
		return null;
	}
	checkTexts([...titles, ...head.columns.map((column) => column.measure)], findings);

	const observations = readGenesisRows(cells, rows, head, findings, limits.cells);
	const blocks: string[] = [];
	for (let footer = rows.next(); footer !== null; footer = rows.next()) blocks.push(footer.join(' '));
	const tooWide = rows.tooWide();
	if (tooWide !== null) findings.error('too-many-columns', { row: tooWide }, { most: limits.columns });
	if (rows.unclosedQuote() !== null) findings.error('unclosed-quote', { row: rows.unclosedQuote() ?? undefined });
	if (observations.length === 0) findings.error('no-data');

	const footer = readGenesisFooter(blocks);
	return {
		format: 'genesis-table' satisfies FileFormat,
		source: footer.source ?? DEFAULT_SOURCE,
		table,
		title: head.title,
		encoding: decoded.encoding,
		publishedOn: footer.publishedOn,
		licence: footer.licence,
		notes: footer.notes,
		isInvented: false,
		observations: withDashMeaning(observations),
		findings: findings.list()
	};
}

function checkTexts(texts: readonly string[], findings: Findings): void {
	for (const text of texts)
		if (looksLikeFormula(text)) findings.error('formula-in-text', {}, { found: text.slice(0, 60) });
}
