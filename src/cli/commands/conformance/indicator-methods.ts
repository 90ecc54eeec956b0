import { crudeRate, roundHalfAwayFromZero } from '#domain/statistics';
import { findDifferences } from './find-differences.ts';
import type { Method } from './vector-file.ts';

/** Half of the last printed digit of an area in square kilometres. */
const PRINTED_TO = 0.05;
const SMALLEST_EXACT_DENOMINATOR = 100;
/** Published figures recomputed to the last digit. */
export const indicatorMethods: Record<string, Method> = {
	'indicators.published-regionalatlas': {
		compute: ({
			numerator,
			denominator,
			multiplier,
			decimals
		}: {
			numerator: number | null;
			denominator: number | null;
			multiplier: number;
			decimals: number;
		}) =>
			numerator === null || !denominator
				? { value: null, published: null }
				: {
						value: crudeRate(numerator, denominator, multiplier),
						published: roundHalfAwayFromZero(numerator, denominator, multiplier, decimals)
					}
	},
	'indicators.published-munich': {
		findFaults: async (
			{ numerator, denominator, multiplier }: { numerator: number; denominator: number; multiplier: number },
			expected: { value: number; publishedRounded: number; decimals: number }
		) => {
			const value = crudeRate(numerator, denominator, multiplier);
			const rounded = (area: number): number => roundHalfAwayFromZero(numerator, area, multiplier, expected.decimals);
			const reach = denominator < SMALLEST_EXACT_DENOMINATOR ? PRINTED_TO : 0;
			const isPossible =
				rounded(denominator + reach) <= expected.publishedRounded &&
				expected.publishedRounded <= rounded(denominator - reach);
			const faults = findDifferences(value, expected.value, { tolerance: { abs: 1e-9, rel: 1e-9 }, unordered: [] });
			return isPossible ? faults : [...faults, `publishedRounded: expected ${expected.publishedRounded}`];
		}
	}
};
