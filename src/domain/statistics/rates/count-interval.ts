import { chiSquareQuantile } from './gamma-quantile.ts';
import { errorShare, standardNormalQuantile, type Interval } from './interval.ts';

/** From this count on Byar's approximation is used; below it, the exact limits. */
export const SMALLEST_COUNT_FOR_BYAR = 10;

/** Poisson limits of a number of events: exact below 10, Byar from 10. Source: Breslow & Day 1987. */
export function countInterval(count: number, confidence = 0.95): Interval {
	if (count < SMALLEST_COUNT_FOR_BYAR) return exactInterval(count, confidence);
	const { lower, upper } = byarInterval(count, confidence);
	return { lower: lower ?? 0, upper };
}

/** Exact Poisson limits by the chi-square quantile. */
export function exactInterval(count: number, confidence = 0.95): Interval {
	refuseNegative(count);
	const alpha = errorShare(confidence);
	return {
		lower: count === 0 ? 0 : chiSquareQuantile(alpha / 2, 2 * count) / 2,
		upper: chiSquareQuantile(1 - alpha / 2, 2 * count + 2) / 2
	};
}

/** Byar's cube approximation of the Poisson limits. Very small counts have no lower limit: it would be negative. */
export function byarInterval(count: number, confidence = 0.95): { lower: number | null; upper: number } {
	refuseNegative(count);
	const z = standardNormalQuantile(confidence);
	const next = count + 1;
	const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
	return {
		lower: lower < 0 ? null : lower,
		upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
	};
}

function refuseNegative(count: number): void {
	if (!(count >= 0)) throw new RangeError(`Not a count: ${count}`);
}
