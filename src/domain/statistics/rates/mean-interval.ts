import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { errorShare, type Interval } from './interval.ts';

export type Mean = {
	readonly value: number;
	readonly standardDeviation: number | null;
	readonly interval: Interval | null;
};

/** Arithmetic mean with Student's t limits; fewer than two values have no limits. Refuses an empty list. */
export function meanWithInterval(values: readonly number[], confidence = 0.95): Mean {
	const size = values.length;
	if (size === 0) throw new RangeError('No values');
	const value = values.reduce((sum, one) => sum + one, 0) / size;
	if (size === 1) return { value, standardDeviation: null, interval: null };
	const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
	const standardDeviation = Math.sqrt(squares / (size - 1));
	const reach = (tQuantile(1 - errorShare(confidence) / 2, size - 1) * standardDeviation) / Math.sqrt(size);
	return { value, standardDeviation, interval: { lower: value - reach, upper: value + reach } };
}
