import { standardise } from './standardise.ts';

export type StatusClass = 'high' | 'middle' | 'low' | 'very-low';
export type DynamicsClass = 'positive' | 'stable' | 'negative';
export type StatusIndex = { readonly sum: number | null; readonly index: number | null };

/**
 * Social status of small areas as in Berlin's Monitoring Soziale Stadtentwicklung: the z values of the status
 * indicators (high: disadvantage) added up, all with equal weight, and the sums standardised again over all areas
 * (population standard deviation). The same for dynamics, from z values of the two-year changes. An area with a
 * missing z has no index. Source: Monitoring Soziale Stadtentwicklung Berlin 2021, methods 5.1.
 */
export function statusIndex(rows: readonly (readonly (number | null)[])[]): StatusIndex[] {
	const sums = rows.map((row) =>
		row.length > 0 && row.every((z) => z !== null) ? row.reduce((sum, z) => sum + z, 0) : null
	);
	const index = standardise(sums, 'population');
	return sums.map((sum, at) => ({ sum, index: index[at] ?? null }));
}

/** Up to −1 the status is high, up to 1 middle, up to 1.5 low, above it very low: a high index means disadvantage. */
export function statusClass(index: number): StatusClass {
	if (index <= -1) return 'high';
	if (index <= 1) return 'middle';
	return index <= 1.5 ? 'low' : 'very-low';
}

/** A fall of the disadvantage against all others is positive (−1 and below), a rise negative (1 and above). */
export function dynamicsClass(index: number): DynamicsClass {
	if (index <= -1) return 'positive';
	return index >= 1 ? 'negative' : 'stable';
}
