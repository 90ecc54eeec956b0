import { standardNormalQuantile, type Interval, type IntervalOptions } from './interval.ts';

/**
 * Wilson score interval of a share of persons. Counts in, limits on the multiplier's scale out (default 1).
 * A denominator of 0 has no share, so no interval either. Refuses counts below 0 or above the denominator.
 * Source: Wilson 1927; Newcombe 1998.
 */
export function wilsonInterval(
	numerator: number,
	denominator: number,
	{ confidence = 0.95, multiplier = 1 }: IntervalOptions = {}
): Interval | null {
	if (!(numerator >= 0 && numerator <= denominator))
		throw new RangeError(`Not a share: ${numerator} of ${denominator}`);
	if (denominator === 0) return null;
	const z = standardNormalQuantile(confidence);
	const share = numerator / denominator;
	const centre = 2 * numerator + z * z;
	const spread = z * Math.sqrt(z * z + 4 * numerator * (1 - share));
	const width = 2 * (denominator + z * z);
	return {
		lower: numerator === 0 ? 0 : Math.max(0, (centre - spread) / width) * multiplier,
		upper: numerator === denominator ? multiplier : Math.min(1, (centre + spread) / width) * multiplier
	};
}
