/** One area against its own past: the value some years ago and now, and whether the intervals tell them apart. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { compareIntervals, isNumber } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';

export type OwnPast = {
	readonly area: Area;
	readonly before: ReleasedFigure;
	readonly now: ReleasedFigure;
	/** By double overlap of the 95 % intervals; null without intervals: a complete count just differs. */
	readonly verdict: 'higher' | 'similar' | 'lower' | null;
};

export const YEARS_BACK = 5;
/** Two years are too near to each other to speak of a development. */
const FEWEST_YEARS = 3;

/**
 * The year five years earlier, or the earliest after it, on the same basis and without a break in between. Null where
 * a value is hidden or missing, or where the unbroken run is shorter than three years.
 */
export function ownPast(edition: Edition, indicator: Indicator, area: Area, year: number): OwnPast | null {
	const now = edition.figure(indicator, area, year);
	if (!now || !isNumber(now.value) || startsAnew(indicator, now)) return null;
	let before: ReleasedFigure | null = null;
	for (let back = year - 1; back >= year - YEARS_BACK; back--) {
		const figure = edition.figureOn(now.basis, indicator, area, back);
		if (figure && isNumber(figure.value)) before = figure;
		// The first value after a break may still be compared with, nothing before it.
		if (breaksAt(indicator, back, now) || (figure && startsAnew(indicator, figure))) break;
	}
	if (!before || year - before.year < FEWEST_YEARS) return null;
	const position = compareIntervals(now.interval, before.interval);
	const verdict = position === 'lowest' ? 'lower' : position === 'highest' ? 'higher' : position;
	return { area, before, now, verdict };
}

function startsAnew(indicator: Indicator, figure: ReleasedFigure): boolean {
	const isFlagged = isNumber(figure.value) && figure.value.flags.includes('break');
	return isFlagged || breaksAt(indicator, figure.year, figure);
}

function breaksAt({ breaks }: Indicator, at: number, { basis }: ReleasedFigure): boolean {
	return breaks.some(({ year, basis: only }) => year === at && (only ?? basis) === basis);
}
