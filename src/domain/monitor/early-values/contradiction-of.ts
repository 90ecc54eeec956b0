import { isNumber, roundAsShown, usualRange, type Interval } from '#domain/statistics';
import { censusOf } from '../compute/population-bases.ts';
import type { Indicator } from '../indicator.ts';
import { changeScoreOf, isCountOfPeople } from '../notices/change-score-of.ts';
import { LIMIT, relativeDifference } from '../notices/notice.ts';
import type { ValuePair } from './pair-values.ts';

/**
 * Numbers of people know no chance here, both count the same ones. They differ by up to one percent everywhere, for
 * register and office settle moves at different times.
 */
const USUAL_DIFFERENCE = 0.01;
/** Fewer years of the same census do not tell how much their differences scatter. */
const FEWEST_YEARS = 4;
/** What lies further back tells little of today; and a delivery is judged as the notices are, without reading all years. */
const MOST_YEARS = 6;

export type Contradiction = {
	/** How often the limit fits into the difference; more than 1: register and office contradict each other. */
	readonly strength: number;
	/**
	 * Official minus early as earlier years of the same census let expect it: four of them with 99.8 %, fewer within one
	 * percent for numbers of people; null where they tell nothing.
	 */
	readonly usual: Interval | null;
	/** Whether chance was asked. */
	readonly usesChance: boolean;
};

/**
 * How far the newest of these pairs lies beyond what is usual: further apart than chance (99.8 %) or, for numbers of
 * people, than one percent; and, where earlier years tell what is usual here, beyond that too. Null where nothing
 * can be said: balances near nought double for nothing, and means follow the number of people.
 */
export function contradictionOf(indicator: Indicator, pairs: readonly ValuePair[]): Contradiction | null {
	const pair = pairs.at(-1);
	if (!pair || !isNumber(pair.early.value) || !isNumber(pair.official.value)) return null;
	const [from, to] = [pair.early.value.value, pair.official.value.value];
	const score = indicator.denominator ? changeScoreOf(indicator, pair.early, pair.official) : null;
	if (score === null && !isCountOfPeople(indicator)) return null;
	const beyondLimit = score === null ? relativeDifference(from, to) / USUAL_DIFFERENCE : Math.abs(score) / LIMIT;
	const usual = usualDifference(indicator, pairs);
	const isShown = roundAsShown(from, indicator.decimals) !== roundAsShown(to, indicator.decimals);
	const strength = isShown ? Math.min(beyondLimit, usual ? distanceFrom(usual, pair) : beyondLimit) : 0;
	return { strength, usual, usesChance: score !== null };
}

function usualDifference(indicator: Indicator, pairs: readonly ValuePair[]): Interval | null {
	const newest = pairs.at(-1);
	const before = pairs
		.filter(({ year }) => newest && year < newest.year && censusOf(year) === censusOf(newest.year))
		.map(({ difference, date }) => difference - (date ?? 0))
		.slice(-MOST_YEARS);
	if (!newest || before.length === 0) return null;
	if (before.length < FEWEST_YEARS) return isCountOfPeople(indicator) ? aroundMean(before, newest) : null;
	const range = usualRange(before);
	// Years that agree to the digit would make every later one stand out.
	const least = 10 ** -indicator.decimals;
	return range && { lower: range.lower - least, upper: range.upper + least };
}

/** One percent of the people to either side of what the few years were like. */
function aroundMean(before: readonly number[], { early }: ValuePair): Interval {
	const mean = before.reduce((sum, one) => sum + one, 0) / before.length;
	const reach = isNumber(early.value) ? Math.max(1, USUAL_DIFFERENCE * early.value.value) : 1;
	return { lower: mean - reach, upper: mean + reach };
}

/** 1 on the edge of what is usual, 2 as far outside again as half of its width. */
function distanceFrom({ lower, upper }: Interval, { difference, date }: ValuePair): number {
	return Math.abs(difference - (date ?? 0) - (lower + upper) / 2) / ((upper - lower) / 2);
}
