import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Both ends belong to it; same unit as the value it stands beside. */
export type Interval = { readonly lower: number; readonly upper: number };

/** `confidence` 0.95 or 0.998 (0..1); `multiplier` 100 for percent, 100000 for a rate per 100 000. */
export type IntervalOptions = { readonly confidence?: number; readonly multiplier?: number };

/** Two-sided quantile of the standard normal distribution in full precision: 1.959963984540054 for 0.95, never 1.96. */
export function standardNormalQuantile(confidence: number): number {
	return normalQuantile(1 - errorShare(confidence) / 2, 0, 1);
}

/** What a two-sided interval leaves out: 0.05 for 0.95. Refuses a confidence outside 0..1 (95 instead of 0.95). */
export function errorShare(confidence: number): number {
	if (!(confidence > 0 && confidence < 1)) throw new RangeError(`Confidence must lie between 0 and 1: ${confidence}`);
	return 1 - confidence;
}
