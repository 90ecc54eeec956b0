/**
 * The head of a classic GENESIS table: title lines, an optional fixed time, then head lines that repeat their text
 * column by column. The number of empty cells they begin with is the number of row-heading columns.
 */
import { fixedTimeOf, isPrintedTime, timeWithin } from './printed-time.ts';
import { isPrintedUnit, unitInBrackets } from './printed-unit.ts';

export type GenesisColumn = {
	/** Head lines joined with ` | `, time left out, unit included. */
	readonly measure: string;
	/** Where the head carries the time. */
	readonly period: string | null;
	readonly unit: string | null;
};

export type GenesisHead = {
	readonly title: string;
	/** Fixed by a title line, for all columns. */
	readonly period: string | null;
	/** Cells before the first figure: `[time] key name [category…]`. */
	readonly leading: number;
	/** One per figure, from cell `leading` on. */
	readonly columns: readonly GenesisColumn[];
};

/** `headLines` as cut at `;`; null if they leave no figure. */
export function readGenesisHead(
	titles: readonly string[],
	headLines: readonly (readonly string[])[]
): GenesisHead | null {
	const lines = headLines.map((line) => line.map((cell) => cell.trim()));
	const leading = Math.min(...lines.map((line) => line.findIndex((cell) => cell !== '')));
	const width = Math.max(0, ...lines.map((line) => line.findLastIndex((cell) => cell !== '') + 1));
	if (!Number.isFinite(leading) || leading < 1 || width <= leading) return null;

	const isTime = lines.map((line) => {
		const printed = line.slice(leading).filter((cell) => cell !== '');
		return printed.length > 0 && printed.every(isPrintedTime);
	});
	const lastText = isTime.lastIndexOf(false);
	const commonUnit = titles.map(unitInBrackets).find((unit) => unit !== null) ?? null;
	const columns: GenesisColumn[] = [];
	for (let column = leading; column < width; column++) {
		const texts = lines.filter((_, index) => !isTime[index]).map((line) => line[column] ?? '');
		const times = lines.filter((_, index) => isTime[index]).map((line) => line[column] ?? '');
		const last = lines[lastText]?.[column] ?? '';
		columns.push({
			measure: texts.filter((text) => text !== '').join(' | '),
			period: times.filter((text) => text !== '').join(' ') || null,
			unit: isPrintedUnit(last) ? last : commonUnit
		});
	}
	return { ...readTitles(titles), leading, columns };
}

function readTitles(titles: readonly string[]): { title: string; period: string | null } {
	const fixed = titles.map(fixedTimeOf);
	const period = fixed.find((time) => time !== null) ?? titles.map(timeWithin).find((time) => time !== null) ?? null;
	const title = titles
		.filter((_, index) => fixed[index] === null)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
	return { title, period };
}
