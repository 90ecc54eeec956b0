import { standardiseTable } from '../index/standardise.ts';
import { kMeans } from './k-means.ts';
import { linkage } from './linkage.ts';
import { centreOf, comparePoints, type Point } from './point.ts';

export type AreaType = {
	/** Numbers of the rows that belong to it, ascending. */
	readonly rows: readonly number[];
	/** Mean z by variable: what sets the type apart from all areas; null for a variable that does not vary. */
	readonly meanZ: readonly (number | null)[];
};
export type Typology = {
	/** Largest type first. */
	readonly types: readonly AreaType[];
	/** Share of the areas that Ward alone would put into the same type; low: the types have soft edges. */
	readonly agreement: number;
	readonly withinSumOfSquares: number;
};

/**
 * Types of areas (rows) by variables (columns): z values, Ward cut into `count` classes, then k-means from the Ward
 * centres, so that the result is determined whatever the order of the rows. Rows with a missing variable take no part.
 * Null when there are fewer different rows than types. Types describe, they do not rank; with 14 areas one new year
 * can move an area. Source: method of the Wegweiser Kommune, methods 5.3.
 */
export function typology(rows: readonly (readonly (number | null)[])[], count: number): Typology | null {
	const complete = rows.flatMap((row, index) => (row.every((value) => value !== null) ? [index] : []));
	const z = standardiseTable(
		complete.map((index) => rows[index] ?? []),
		'sample'
	);
	const points = z.map((row): Point => row.map((value) => value ?? 0));
	const order = points.map((_, index) => index).toSorted((a, b) => comparePoints(points[a] ?? [], points[b] ?? []));
	const sorted = order.map((index) => points[index] ?? []);
	const different = sorted.filter((point, index) => index === 0 || comparePoints(sorted[index - 1] ?? [], point) !== 0);
	if (count < 1 || different.length < count) return null;
	const ward = linkage(sorted, 'ward').cut(count);
	const centres = Array.from({ length: count }, (_, number) =>
		centreOf(sorted.filter((_, at) => ward[at] === number + 1))
	);
	const { classes, withinSumOfSquares } = kMeans(sorted, centres);
	const types = centres.flatMap((_, number) => {
		const members = order.flatMap((index, at) => (classes[at] === number + 1 ? [index] : []));
		if (members.length === 0) return [];
		const middle = centreOf(members.toSorted((a, b) => a - b).map((index) => points[index] ?? []));
		return [
			{
				rows: members.flatMap((index) => complete[index] ?? []).toSorted((a, b) => a - b),
				meanZ: middle.map((value, column) => (z.every((row) => row[column] === null) ? null : value))
			}
		];
	});
	return {
		types: types.toSorted((a, b) => b.rows.length - a.rows.length),
		agreement: classes.filter((number, at) => number === ward[at]).length / classes.length,
		withinSumOfSquares
	};
}
