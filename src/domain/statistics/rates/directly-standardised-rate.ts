import { byarInterval } from './count-interval.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { errorShare, type Interval, type IntervalOptions } from './interval.ts';

/** One age band: events, persons, and the band's weight in the standard population. */
export type StandardisedBand = { readonly count: number; readonly population: number; readonly weight: number };
export type StandardisedRate = Interval & { readonly value: number };

/** With fewer events the rate says nothing and is withheld. */
export const FEWEST_EVENTS_FOR_STANDARDISING = 10;

/**
 * Directly standardised rate with Byar limits after Dobson; null below 10 events. A band without population is a
 * mistake in the input and refused; a missing count must be settled by the caller. Source: Dobson et al. 1991.
 */
export function directlyStandardisedRate(
	bands: readonly StandardisedBand[],
	options: IntervalOptions = {}
): StandardisedRate | null {
	return standardise(bands, (band, share) => band.count * share ** 2, options);
}

/**
 * The same for events that come in clusters (several hospital stays of one person): persons by number of events,
 * `{ 1: 75, 2: 16 }`, whose squares widen the variance.
 */
export function directlyStandardisedRateOfClusters(
	bands: readonly (Omit<StandardisedBand, 'count'> & { readonly personsByEvents: ReadonlyMap<number, number> })[],
	options: IntervalOptions = {}
): StandardisedRate | null {
	const power = (persons: ReadonlyMap<number, number>, exponent: number): number =>
		[...persons].reduce((sum, [events, number]) => sum + events ** exponent * number, 0);
	const counted = bands.map((band) => ({
		...band,
		count: power(band.personsByEvents, 1),
		squares: power(band.personsByEvents, 2)
	}));
	return standardise(counted, (band, share) => band.squares * share ** 2, options);
}

function standardise<Band extends StandardisedBand>(
	bands: readonly Band[],
	varianceOf: (band: Band, shareOfWeight: number) => number,
	{ confidence = 0.95, multiplier = 1 }: IntervalOptions
): StandardisedRate | null {
	const shares = sharesOfWeight(bands);
	const events = sum(bands.map((band) => band.count));
	if (events < FEWEST_EVENTS_FOR_STANDARDISING) return null;
	const rate = sum(bands.map((band, index) => band.count * (shares[index] ?? 0)));
	const variance = sum(bands.map((band, index) => varianceOf(band, shares[index] ?? 0)));
	const limits = byarInterval(events, confidence);
	const limit = (count: number): number => (rate + Math.sqrt(variance / events) * (count - events)) * multiplier;
	return { value: rate * multiplier, lower: limit(limits.lower ?? 0), upper: limit(limits.upper) };
}

/**
 * The same rate with gamma limits, which hold with few events too. Source: Fay & Feuer 1997.
 */
export function directlyStandardisedRateWithGammaLimits(
	bands: readonly StandardisedBand[],
	{ confidence = 0.95, multiplier = 1 }: IntervalOptions = {}
): StandardisedRate {
	const shares = sharesOfWeight(bands);
	const rate = sum(bands.map((band, index) => band.count * (shares[index] ?? 0)));
	const variance = sum(bands.map((band, index) => band.count * (shares[index] ?? 0) ** 2));
	const largest = Math.max(...shares);
	const alpha = errorShare(confidence);
	const limit = (p: number, mean: number, spread: number): number =>
		(spread / mean) * gammaQuantile(p, mean ** 2 / spread) * multiplier;
	return {
		value: rate * multiplier,
		lower: rate === 0 ? 0 : limit(alpha / 2, rate, variance),
		upper: limit(1 - alpha / 2, rate + largest, variance + largest ** 2)
	};
}

function sharesOfWeight(bands: readonly Omit<StandardisedBand, 'count'>[]): number[] {
	const total = sum(bands.map((band) => band.weight));
	return bands.map(({ population, weight }, index) => {
		if (!(population > 0)) throw new RangeError(`Band ${index + 1} has no population.`);
		return weight / total / population;
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
