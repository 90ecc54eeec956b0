/**
 * How far an index can be trusted: where each municipality would stand if one part were left out, if the parts had the
 * weights of their first principal component, or if they were added up as z values. A wide range says that the place
 * is a matter of definition. Only municipalities, only from an index that was made from released figures.
 */
import type { Area } from '#domain/areas';
import {
	compositeIndex,
	isNumber,
	meanOfParts,
	principalComponents,
	rankFromHighest,
	type Value
} from '#domain/statistics';
import type { Edition } from '../edition.ts';
import { overallIndex, themeIndex, type ThemeIndex } from './theme-index.ts';

export type IndexStanding = {
	readonly area: Area;
	/** Rank 1: the highest index; null without an index. */
	readonly rank: number | null;
	/** Smallest and largest rank over all ways of reckoning. */
	readonly best: number | null;
	readonly worst: number | null;
	/** The index from z values, standardised over the municipalities; null where nothing varies. */
	readonly z: number | null;
};
export type PartWeight = {
	readonly part: string;
	/** Share in the index. */
	readonly own: number;
	/** Share the first principal component would give it; null without components. */
	readonly principal: number | null;
	/** In that component it runs against the others: where they are high, it is low. */
	readonly isContrary: boolean;
};
export type IndexSensitivity = {
	readonly standings: readonly IndexStanding[];
	readonly ranked: number;
	readonly weights: readonly PartWeight[];
	/** In how many ways it was reckoned, the index itself among them. */
	readonly ways: number;
	readonly areasPerPart: number;
};

type Table = {
	readonly areas: readonly Area[];
	readonly parts: readonly { readonly name: string; readonly weight: number }[];
	/** A row an area, a column a part; above 100 means more burden. */
	readonly rows: readonly (readonly (number | null)[])[];
};

export function themeSensitivity(index: ThemeIndex): IndexSensitivity {
	const towns = index.areas.filter(({ area }) => area.level === 'municipality');
	return examine({
		areas: towns.map(({ area }) => area),
		parts: index.used.map(({ indicator, weight }) => ({ name: indicator, weight })),
		rows: towns.map(({ parts }) => parts.map(({ relative }) => numberOf(relative)))
	});
}

/** The parts of the overall index are the themes that have one in this year. */
export function overallSensitivity(edition: Edition, year: number): IndexSensitivity {
	const { themes } = overallIndex(edition, year);
	const columns = themes.map(
		(theme) => new Map(themeIndex(edition, theme, year).areas.map((one) => [one.area.id, one]))
	);
	const areas = edition.municipalities();
	return examine({
		areas,
		parts: themes.map((name) => ({ name, weight: 1 })),
		rows: areas.map(({ id }) =>
			columns.map((column) => {
				const value = column.get(id)?.value;
				return value ? numberOf(value) : null;
			})
		)
	});
}

function examine({ areas, parts, rows }: Table): IndexSensitivity {
	const weights = parts.map(({ weight }) => weight);
	const components = parts.length > 1 ? principalComponents(rows) : null;
	// Squared loadings of a unit vector add up to 1: the share of each part in the first component.
	const principal = components?.loadings[0]?.map((loading) => loading ** 2) ?? null;
	const z = compositeIndex(
		rows,
		weights.map((weight) => ({ direction: 1, weight }))
	).map(({ weightedZ }) => weightedZ);
	const without = parts.length > 1 ? weights.map((_, left) => weights.map((one, at) => (at === left ? 0 : one))) : [];
	const weighted = [weights, ...without, ...(principal ? [principal] : [])];
	const isKnown = z.some((value) => value !== null);
	const ranks = [...weighted.map((way) => indexBy(rows, way)), ...(isKnown ? [z] : [])].map(rankFromHighest);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const standardised = compositeIndex(
		z.map((value) => [value]),
		[{ direction: 1, weight: 1 }]
	);
	return {
		standings: areas.map((area, at) => {
			const own = ranks.flatMap((way) => way[at] ?? []);
			const rank = ranks[0]?.[at] ?? null;
			return {
				area,
				rank,
				best: rank === null ? null : Math.min(...own),
				worst: rank === null ? null : Math.max(...own),
				z: standardised[at]?.restandardised ?? null
			};
		}),
		ranked: ranks[0]?.filter((rank) => rank !== null).length ?? 0,
		weights: parts.map(({ name, weight }, at) => ({
			part: name,
			own: weight / all,
			principal: principal?.[at] ?? null,
			isContrary: (components?.loadings[0]?.[at] ?? 0) < 0
		})),
		ways: ranks.length,
		areasPerPart: parts.length === 0 ? 0 : areas.length / parts.length
	};
}

/** A part with the weight 0 is left out, but an area without it still has no index: the same areas are compared. */
function indexBy(rows: Table['rows'], weights: readonly number[]): (number | null)[] {
	return rows.map((row) => meanOfParts(row.map((value, at) => ({ value, weight: weights[at] ?? 0 }))));
}

function numberOf(value: Value): number | null {
	return isNumber(value) ? value.value : null;
}
