/** Where the line of a series is drawn through and where it stops. */
import { isNumber } from '#domain/statistics';
import type { ReleasedFigure } from '#domain/disclosure';
import type { SeriesBreak } from './figure.ts';

export type Point = { readonly year: number; readonly value: number; readonly figure: ReleasedFigure };

/**
 * Runs of points that belong together, oldest first: no line through a missing year, none across a break. A series that
 * comes every second year has no gaps by that alone.
 */
export function seriesRuns(figures: readonly ReleasedFigure[], breaks: readonly SeriesBreak[] = []): Point[][] {
	const sorted = figures.toSorted((a, b) => a.year - b.year);
	const distances = sorted.slice(1).map((figure, index) => figure.year - (sorted[index]?.year ?? figure.year));
	const rhythm = Math.min(...distances.filter((distance) => distance > 0), Infinity);
	const runs: Point[][] = [];
	let previousYear: number | null = null;
	for (const figure of sorted) {
		const { year, value } = figure;
		if (!isNumber(value)) {
			previousYear = null;
			continue;
		}
		const isBroken =
			value.flags.includes('break') ||
			breaks.some(
				(one) =>
					(one.basis === undefined || one.basis === figure.basis) &&
					previousYear !== null &&
					previousYear < one.year &&
					one.year <= year
			);
		const point = { year, value: value.value, figure };
		if (previousYear === null || isBroken || year - previousYear > rhythm) runs.push([point]);
		else runs.at(-1)?.push(point);
		previousYear = year;
	}
	return runs;
}

/** Breaks that fall between the first and the last year shown of figures they concern. */
export function breaksBetween(breaks: readonly SeriesBreak[], figures: readonly ReleasedFigure[]): SeriesBreak[] {
	return breaks
		.filter(({ year, basis }) => {
			const years = figures.filter((one) => basis === undefined || one.basis === basis).map((one) => one.year);
			return years.some((one) => one < year) && years.some((one) => one >= year);
		})
		.toSorted((a, b) => a.year - b.year);
}

/** Short enough to stand in a drawing: its label, the census, or how the sentence begins; the whole stands beside the method. */
export function breakLabel({ year, label, text }: SeriesBreak): string {
	if (label !== undefined) return label;
	const census = /Zensus \d{4}/.exec(text)?.[0];
	if (census !== undefined) return census;
	const [beginning = ''] = text.replace(/\.$/, '').split(/[:;,.]/);
	return beginning.length <= LONGEST_LABEL ? beginning : `Bruch ${year}`;
}

const LONGEST_LABEL = 28;
