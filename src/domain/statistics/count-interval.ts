import chisquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { errorShare, standardNormalQuantile, type Interval } from './interval.ts';

/** From this count on Byar's approximation is used; below it, the exact limits. */
export const SMALLEST_COUNT_FOR_BYAR = 10;

/** Poisson limits of a number of events: exact below 10, Byar from 10. Source: Breslow & Day 1987. */
export function countInterval(count: number, confidence = 0.95): Interval {
	return count < SMALLEST_COUNT_FOR_BYAR ? exactInterval(count, confidence) : byarInterval(count, confidence);
}

/** Exact Poisson limits by the chi-square quantile. */
export function exactInterval(count: number, confidence = 0.95): Interval {
	refuseNegative(count);
	const alpha = errorShare(confidence);
	return {
		lower: count === 0 ? 0 : chisquareQuantile(alpha / 2, 2 * count) / 2,
		upper: chisquareQuantile(1 - alpha / 2, 2 * count + 2) / 2
	};
}

/** Byar's cube approximation of the Poisson limits. */
export function byarInterval(count: number, confidence = 0.95): Interval {
	refuseNegative(count);
	const z = standardNormalQuantile(confidence);
	const next = count + 1;
	return {
		lower: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
		upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
	};
}

function refuseNegative(count: number): void {
	if (!(count >= 0)) throw new RangeError(`Not a count: ${count}`);
}
