import { countInterval } from './count-interval.ts';
import type { Interval, IntervalOptions } from './interval.ts';

/** One age band: the area's events and persons, and those of the reference (the county). */
export type ComparedBand = {
	readonly count: number;
	readonly population: number;
	readonly referenceCount: number;
	readonly referencePopulation: number;
};

export type IndirectResult = {
	readonly observed: number;
	/** What the area would have with the reference's rates. */
	readonly expected: number;
	/** Observed over expected, times the multiplier. */
	readonly ratio: Interval & { readonly value: number };
	/** The ratio times the reference's crude rate, times the multiplier. */
	readonly rate: Interval & { readonly value: number };
	readonly referenceRate: number;
};

/**
 * Compares one small area with the reference as if both had the same age structure. Not for comparing two small
 * areas with each other: each result rests on its own area's structure.
 */
export function indirectlyStandardise(
	bands: readonly ComparedBand[],
	{ confidence = 0.95, multiplier = 1 }: IntervalOptions = {}
): IndirectResult {
	const sum = (valueOf: (band: ComparedBand) => number): number =>
		bands.reduce((total, band) => total + valueOf(band), 0);
	const observed = sum((band) => band.count);
	const expected = sum((band) => (band.referenceCount / band.referencePopulation) * band.population);
	if (!(expected > 0)) throw new RangeError('The reference lets nothing be expected.');
	const referenceRate = (sum((band) => band.referenceCount) / sum((band) => band.referencePopulation)) * multiplier;
	const limits = countInterval(observed, confidence);
	const scaled = (factor: number): Interval & { value: number } => ({
		value: (observed / expected) * factor,
		lower: (limits.lower / expected) * factor,
		upper: (limits.upper / expected) * factor
	});
	return { observed, expected, referenceRate, ratio: scaled(multiplier), rate: scaled(referenceRate) };
}
