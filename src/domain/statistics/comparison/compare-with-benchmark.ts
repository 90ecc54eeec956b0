import type { Interval } from '../rates/interval.ts';

/**
 * Where a value stands against a benchmark. `lower` and `higher` are beyond chance at 95 %, `lowest` and `highest`
 * at 99.8 %. Words of judgement come from `judge`, and only where the indicator has a polarity.
 */
export type Position = 'lowest' | 'lower' | 'similar' | 'higher' | 'highest';
export type Judgement = 'worst' | 'worse' | 'similar' | 'better' | 'best';

/**
 * Single overlap: area against a far larger benchmark it is part of. Similar when the benchmark value lies in the
 * area's interval, ends included. With the 99.8 % interval too, two levels. No interval: no statement.
 * Over many areas and indicators use the 99.8 % level: at 95 % about one in twenty stands out by chance alone.
 */
export function compareWithBenchmark(
	benchmark: number,
	interval: Interval | null,
	interval998: Interval | null = null
): Position | null {
	if (!interval) return null;
	if (benchmark > interval.upper) return interval998 && benchmark > interval998.upper ? 'lowest' : 'lower';
	if (benchmark < interval.lower) return interval998 && benchmark < interval998.lower ? 'highest' : 'higher';
	return 'similar';
}

/**
 * Double overlap: two areas of like size, or two years. Similar when the intervals overlap. Stricter than a test at
 * the same level (two 95 % intervals that just touch: p is about 0.006).
 */
export function compareIntervals(interval: Interval | null, other: Interval | null): Position | null {
	if (!interval || !other) return null;
	if (interval.upper < other.lower) return 'lower';
	return interval.lower > other.upper ? 'higher' : 'similar';
}

const GOOD_DIRECTION: Record<Position, Judgement> = {
	lowest: 'worst',
	lower: 'worse',
	similar: 'similar',
	higher: 'better',
	highest: 'best'
};
const MIRRORED: Record<Position, Position> = {
	lowest: 'highest',
	lower: 'higher',
	similar: 'similar',
	higher: 'lower',
	highest: 'lowest'
};

/** Turns a position into better or worse. Without polarity (population shares, migration) the neutral word stays. */
export function judge(
	position: Position,
	polarity: 'higher-is-better' | 'lower-is-better' | 'neutral'
): Position | Judgement {
	if (polarity === 'neutral') return position;
	return GOOD_DIRECTION[polarity === 'higher-is-better' ? position : MIRRORED[position]];
}
