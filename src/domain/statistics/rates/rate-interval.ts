import { countInterval } from './count-interval.ts';
import type { Interval, IntervalOptions } from './interval.ts';

/**
 * Interval of a rate of events that can repeat, or whose numerator is no part of the denominator: the limits of the
 * count, divided by the population. May pass the multiplier. For several years: sum of events, sum of person-years.
 * A denominator of 0 has no rate. Refuses negative input.
 */
export function rateInterval(
	numerator: number,
	denominator: number,
	{ confidence = 0.95, multiplier = 1 }: IntervalOptions = {}
): Interval | null {
	if (!(denominator >= 0)) throw new RangeError(`Not a population: ${denominator}`);
	const { lower, upper } = countInterval(numerator, confidence);
	if (denominator === 0) return null;
	return { lower: (lower / denominator) * multiplier, upper: (upper / denominator) * multiplier };
}

/** Events or persons over a population; null for a population of 0. */
export function crudeRate(numerator: number, denominator: number, multiplier = 1): number | null {
	return denominator === 0 ? null : (numerator / denominator) * multiplier;
}
