import erfc from '@stdlib/math-base-special-erfc';

export type TrendTest = {
	readonly chiSquare: number;
	/** Two-sided, 1 degree of freedom. */
	readonly p: number;
	readonly direction: 'up' | 'down' | 'none';
};

/**
 * Chi-square test for trend in proportions (Cochran-Armitage), scores default to 1, 2, 3 …. Shifting the scores by
 * their weighted mean leaves the statistic unchanged and keeps the products of state-level counts below 2⁵³.
 * Refuses lists of unequal length. All or none of the persons affected: nothing to test, chi-square 0.
 * Source: Armitage 1955.
 */
export function trendChiSquare(
	numerators: readonly number[],
	denominators: readonly number[],
	scores: readonly number[] = numerators.map((_, index) => index + 1)
): TrendTest {
	if (numerators.length !== denominators.length || numerators.length !== scores.length)
		throw new RangeError('Numerators, denominators and scores differ in length');
	const people = sum(denominators);
	const affected = sum(numerators);
	const mean = sum(scores.map((score, index) => score * (denominators[index] ?? 0))) / people;
	const centred = scores.map((score) => score - mean);
	const slope = sum(centred.map((score, index) => score * (numerators[index] ?? 0)));
	const spread = sum(centred.map((score, index) => score * score * (denominators[index] ?? 0)));
	const chance = (affected / people) * (1 - affected / people) * spread;
	const chiSquare = chance > 0 ? (slope * slope) / chance : 0;
	const direction = slope > 0 ? 'up' : slope < 0 ? 'down' : 'none';
	return { chiSquare, p: erfc(Math.sqrt(chiSquare / 2)), direction };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
