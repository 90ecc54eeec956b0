import type { Interval } from '../rates/interval.ts';

export type GoodDirection = 'higher-is-better' | 'lower-is-better';
export type TargetOutcome = 'better' | 'similar' | 'worse';

/** A single value to reach, or a range in the middle of which nothing stands out. */
export type Target = number | { readonly lower: number; readonly upper: number };

/**
 * A value against its target. A single target is reached when the value is on it or beyond. A range counts its lower
 * bound as middle and its upper bound as beyond. No value: no statement. Source: Fingertips target comparison.
 */
export function compareWithTarget(value: number | null, target: Target, good: GoodDirection): TargetOutcome | null {
	if (value === null) return null;
	if (typeof target === 'number') {
		const isReached = good === 'higher-is-better' ? value >= target : value <= target;
		return isReached ? 'better' : 'worse';
	}
	return compareIntervalWithTarget({ lower: value, upper: value }, target, good);
}

/**
 * The same for a value with its interval: better or worse only when the whole interval is on one side of the target
 * (its upper side includes the target itself, as with ranges), otherwise similar. No interval: no statement.
 */
export function compareIntervalWithTarget(
	interval: Interval | null,
	target: Target,
	good: GoodDirection
): TargetOutcome | null {
	if (!interval) return null;
	const { lower, upper } = typeof target === 'number' ? { lower: target, upper: target } : target;
	if (interval.lower >= upper) return good === 'higher-is-better' ? 'better' : 'worse';
	if (interval.upper < lower) return good === 'higher-is-better' ? 'worse' : 'better';
	return 'similar';
}
