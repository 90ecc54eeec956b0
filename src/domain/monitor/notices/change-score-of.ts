import type { Figure } from '#domain/disclosure';
import { isNumber, scoreOfRates, scoreOfShares } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';

/**
 * How many standard errors two figures of one indicator lie apart: shares of people, events over people, or bare counts
 * of people. Null where the definition knows no chance (means, balances, amounts) or a number is missing.
 */
export function changeScoreOf(indicator: Indicator, earlier: Figure, later: Figure): number | null {
	if (indicator.denominator === undefined) {
		if (!isCountOfPeople(indicator) || !isNumber(earlier.value) || !isNumber(later.value)) return null;
		return scoreOfRates({ count: earlier.value.value, of: 1 }, { count: later.value.value, of: 1 });
	}
	if (indicator.interval === 'none') return null;
	const [before, after] = [countsOf(earlier), countsOf(later)];
	if (!before || !after) return null;
	return indicator.interval === 'wilson' ? scoreOfShares(before, after) : scoreOfRates(before, after);
}

function countsOf({ value, numerator, denominator }: Figure): { count: number; of: number } | null {
	if (!isNumber(value) || !isNumber(numerator) || !isNumber(denominator) || numerator.value < 0) return null;
	return { count: numerator.value, of: denominator.value };
}

/** A number of people as it is, neither a share nor a balance nor a mean. */
export function isCountOfPeople({ unit, multiplier, numerator, denominator }: Indicator): boolean {
	const isPlain = numerator.every(({ times = 1, weightedByAge }) => times === 1 && !weightedByAge);
	return denominator === undefined && unit === 'Personen' && multiplier === 1 && isPlain;
}
