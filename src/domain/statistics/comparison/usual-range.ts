import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { errorShare, type Interval } from '../rates/interval.ts';
import { meanWithInterval } from '../rates/mean-interval.ts';

/**
 * Where the next value of a series without a trend is to be expected, from the values so far: mean ± t(n − 1) · s ·
 * √(1 + 1/n). Null with fewer than two values. Source: prediction interval for one future observation, Hahn & Meeker,
 * Statistical Intervals, 4.7; holds for values that scatter normally and independently.
 */
export function usualRange(values: readonly number[], confidence = 0.998): Interval | null {
	if (values.length < 2) return null;
	const { value: mean, standardDeviation } = meanWithInterval(values);
	const quantile = tQuantile(1 - errorShare(confidence) / 2, values.length - 1);
	const reach = quantile * (standardDeviation ?? 0) * Math.sqrt(1 + 1 / values.length);
	return { lower: mean - reach, upper: mean + reach };
}
