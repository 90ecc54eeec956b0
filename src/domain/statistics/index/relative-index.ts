import { rankFromHighest } from './rank-from-highest.ts';

export type HighMeans = 'burden' | 'relief';
export type Fraction = { readonly numerator: number | null; readonly denominator: number | null };
export type RelativeIndexDefinition = {
	readonly indicators: readonly {
		readonly id: string;
		readonly theme: string;
		readonly weight: number;
		readonly highMeans: HighMeans;
	}[];
	readonly themes: readonly { readonly id: string; readonly weight: number }[];
};

export type RelativeIndex = {
	readonly id: string;
	/** Area over county × 100, by indicator, before mirroring. */
	readonly relative: ReadonlyMap<string, number | null>;
	/** By theme; above 100: more burden than the county. */
	readonly partial: ReadonlyMap<string, number | null>;
	readonly overall: number | null;
	/** 1: the highest burden; equal values share the smaller rank. */
	readonly rank: number | null;
};

/** Area against county: 100 is equal, 130 is 30 % above. Null when the county's value is 0. */
export function relativeToCounty(area: number, county: number): number | null {
	return county === 0 ? null : (area / county) * 100;
}

/** Above 100 always means more burden: mirrored at 100 where a high value means relief. */
export function asBurden(relative: number, highMeans: HighMeans): number {
	return highMeans === 'relief' ? 200 - relative : relative;
}

/** Weighted mean; one missing part makes it missing, and so does having none. */
export function meanOfParts(
	parts: readonly { readonly value: number | null; readonly weight: number }[]
): number | null {
	let [sum, weights] = [0, 0];
	for (const { value, weight } of parts) {
		if (value === null) return null;
		sum += value * weight;
		weights += weight;
	}
	return weights === 0 ? null : sum / weights;
}

/** Sum of the numerators over the sum of the denominators of the areas that have both; null without any. */
export function countyRate(fractions: readonly Fraction[]): number | null {
	let [above, below] = [0, 0];
	for (const { numerator, denominator } of fractions) {
		if (numerator === null || !denominator) continue;
		above += numerator;
		below += denominator;
	}
	return below === 0 ? null : above / below;
}

/**
 * Relative index (county = 100): each indicator as area over county × 100, the weighted mean within a theme as partial
 * index, the weighted mean of the themes as overall index. Easy to explain, and dominated by whatever indicator
 * spreads most. Source: methods 5.1, own convention; the printed Kreismonitor's own formula is not public.
 */
export function relativeIndex(
	areas: readonly { readonly id: string; readonly fractions: ReadonlyMap<string, Fraction> }[],
	{ indicators, themes }: RelativeIndexDefinition
): { readonly county: ReadonlyMap<string, number | null>; readonly areas: readonly RelativeIndex[] } {
	const county = new Map(
		indicators.map(({ id }) => [id, countyRate(areas.flatMap(({ fractions }) => fractions.get(id) ?? []))])
	);
	const results = areas.map(({ id, fractions }) => {
		const relative = new Map(
			indicators.map((indicator) => {
				const { numerator = null, denominator = null } = fractions.get(indicator.id) ?? {};
				const base = county.get(indicator.id) ?? null;
				const isThere = numerator !== null && denominator !== null && denominator !== 0 && base !== null;
				return [indicator.id, isThere ? relativeToCounty(numerator / denominator, base) : null];
			})
		);
		const burden = (indicator: (typeof indicators)[number]): number | null => {
			const value = relative.get(indicator.id) ?? null;
			return value === null ? null : asBurden(value, indicator.highMeans);
		};
		const partial = new Map(
			themes.map((theme) => {
				const parts = indicators.filter((indicator) => indicator.theme === theme.id);
				return [theme.id, meanOfParts(parts.map((part) => ({ value: burden(part), weight: part.weight })))];
			})
		);
		const overall = meanOfParts(
			themes.map((theme) => ({ value: partial.get(theme.id) ?? null, weight: theme.weight }))
		);
		return { id, relative, partial, overall };
	});
	const ranks = rankFromHighest(results.map(({ overall }) => overall));
	return { county, areas: results.map((result, index) => ({ ...result, rank: ranks[index] ?? null })) };
}
