import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { countInterval } from '../rates/count-interval.ts';
import { chiSquareQuantile } from '../rates/gamma-quantile.ts';
import type { Interval } from '../rates/interval.ts';

/** Share of each tail: 0.025 ("2s", 95 %) or 0.001 ("3s", 99.8 %). */
export type Tail = 0.025 | 0.001;
export type FunnelClass = 'high-0.001' | 'high-0.025' | 'not-significant' | 'low-0.025' | 'low-0.001';

/**
 * Limits around an overall proportion (0..1) for an area of `population`: the proportions whose own Wilson limit just
 * touches the overall one (the inverted limit, not the interval around it). Source: Spiegelhalter 2005, Fingertips.
 */
export function funnelLimitsOfProportion(population: number, overall: number, tail: Tail): Interval {
	const square = normalQuantile(1 - tail, 0, 1) ** 2;
	const centre = overall * (population / square + 1);
	const scale = 1 / square + 1 / population;
	const discriminant =
		centre ** 2 - scale * overall * (population * (overall * (population / square + 2) - 1) + square * (overall - 1));
	const root = Math.sqrt(Math.max(0, discriminant));
	return {
		lower: Math.max(0, (centre - root) / (population * scale)),
		upper: Math.min(1, (centre + root) / (population * scale))
	};
}

/** Expected numbers at which `observed` events would just be significant: few expected (high), many expected (low). */
export function significantExpectations(observed: number, tail: Tail): { few: number; many: number } {
	return {
		few: observed === 0 ? 0 : chiSquareQuantile(tail, 2 * observed) / 2,
		many: chiSquareQuantile(1 - tail, 2 * observed + 2) / 2
	};
}

/** Limits of observed over expected for an area with `observed` events; null where nothing was observed. */
export function funnelLimitsOfRatio(observed: number, tail: Tail): Interval | null {
	if (observed === 0) return null;
	const { few, many } = significantExpectations(observed, tail);
	return { lower: observed / many, upper: observed / few };
}

export function funnelClassOfProportion(numerator: number, denominator: number, overall: number): FunnelClass {
	return classify(numerator / denominator, (tail) => funnelLimitsOfProportion(denominator, overall, tail));
}

/** By the interval of the observed count against what was expected. */
export function funnelClassOfCount(observed: number, expected: number): FunnelClass {
	const limits = (tail: Tail): Interval => countInterval(observed, 1 - 2 * tail);
	if (limits(0.001).lower > expected) return 'high-0.001';
	if (limits(0.001).upper < expected) return 'low-0.001';
	if (limits(0.025).lower > expected) return 'high-0.025';
	return limits(0.025).upper < expected ? 'low-0.025' : 'not-significant';
}

function classify(value: number, limitsOf: (tail: Tail) => Interval): FunnelClass {
	const [inner, outer] = [limitsOf(0.025), limitsOf(0.001)];
	if (value > outer.upper) return 'high-0.001';
	if (value < outer.lower) return 'low-0.001';
	if (value > inner.upper) return 'high-0.025';
	return value < inner.lower ? 'low-0.025' : 'not-significant';
}
