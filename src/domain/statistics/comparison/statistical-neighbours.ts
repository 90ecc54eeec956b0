import { standardiseTable } from '../index/standardise.ts';

export type Neighbour = {
	readonly id: string;
	readonly distance: number;
	/** Distance over the largest distance of anybody from the target: 0 twin, 1 the least alike. */
	readonly rebased: number;
};
export type Metric = 'euclidean' | 'manhattan';

/**
 * The areas most like one area, nearest first: each variable standardised over all candidates (sample standard
 * deviation), then the distance to the target. Choose structural variables (size, age, density, economy), never the
 * outcome that is to be compared. Not symmetric once cut: A may have B among its four and B not A. Areas with a missing
 * variable are no candidates; a variable that does not vary takes no part; equal distances by id, so that the order of
 * input says nothing. Empty when the target is missing or incomplete. Source: CIPFA nearest neighbours model.
 */
export function statisticalNeighbours(
	areas: readonly { readonly id: string; readonly variables: readonly (number | null)[] }[],
	target: string,
	metric: Metric = 'euclidean'
): Neighbour[] {
	const candidates = areas.filter(({ variables }) => variables.every((value) => value !== null));
	const z = standardiseTable(
		candidates.map(({ variables }) => variables),
		'sample'
	);
	const own = z[candidates.findIndex(({ id }) => id === target)];
	if (!own) return [];
	const others = candidates
		.map(({ id }, index) => ({ id, distance: distanceOf(z[index] ?? [], own, metric) }))
		.filter(({ id }) => id !== target)
		.toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
	const largest = others.at(-1)?.distance ?? 0;
	return others.map((other) => ({ ...other, rebased: largest === 0 ? 0 : other.distance / largest }));
}

function distanceOf(one: readonly (number | null)[], two: readonly (number | null)[], metric: Metric): number {
	const differences = one.map((value, index) => Math.abs((value ?? 0) - (two[index] ?? 0)));
	if (metric === 'manhattan') return differences.reduce((sum, difference) => sum + difference, 0);
	return Math.sqrt(differences.reduce((sum, difference) => sum + difference ** 2, 0));
}
