import { comparePoints, squaredDistance, type Point } from './point.ts';

export type Linkage = 'ward' | 'complete';
export type Tree = {
	/** At which distance each further pair was joined, ascending; Ward heights are not squared (R `ward.D2`). */
	readonly heights: readonly number[];
	/** Class of each point, in input order, when the tree is cut into `count` classes; numbered from 1. */
	readonly cut: (count: number) => number[];
};

/**
 * Joins the two nearest clusters again and again, by Lance and Williams on squared Euclidean distances. Ward joins
 * what raises the sum of squares least; complete linkage looks at the farthest members. Equal distances are decided by
 * the points' own order (`comparePoints`), never by the order of input; classes are numbered in that order too.
 * Time grows with the square of the number of points (mostly). Source: Murtagh & Legendre 2014; R hclust.
 */
export function linkage(points: readonly Point[], method: Linkage): Tree {
	const order = points.map((_, index) => index).toSorted((a, b) => comparePoints(points[a] ?? [], points[b] ?? []));
	const sorted = order.map((index) => points[index] ?? []);
	const distance = sorted.map((one) => Float64Array.from(sorted, (two) => squaredDistance(one, two)));
	/** How many points a cluster has; 0 once it was joined to another. */
	const sizes = sorted.map(() => 1);
	const nearest = sorted.map((_, index) => findNearest(distance, sizes, index));
	const heights: number[] = [];
	const joins: (readonly [number, number])[] = [];
	while (joins.length < sorted.length - 1) {
		const [first, second] = closestPair(distance, sizes, nearest);
		heights.push(Math.sqrt(distance[first]?.[second] ?? NaN));
		joins.push([first, second]);
		join(distance, sizes, first, second, method);
		for (const [index, size] of sizes.entries())
			if (size > 0 && (index === first || nearest[index] === first || nearest[index] === second))
				nearest[index] = findNearest(distance, sizes, index);
	}
	return {
		heights,
		cut: (count) => {
			if (!(count >= 1 && count <= points.length)) throw new RangeError(`Cannot cut into ${count} classes`);
			const classes = classesAfter(joins.slice(0, sorted.length - count), sorted.length);
			const result = points.map(() => 0);
			for (const [position, index] of order.entries()) result[index] = classes[position] ?? NaN;
			return result;
		}
	};
}

/** Nearest living cluster after this one; -1 without any. Looking only ahead finds each pair once. */
function findNearest(distance: readonly Float64Array[], sizes: readonly number[], from: number): number {
	let [best, at] = [Infinity, -1];
	for (let other = from + 1; other < sizes.length; other++) {
		const between = distance[from]?.[other] ?? NaN;
		if (sizes[other] !== 0 && between < best) [best, at] = [between, other];
	}
	return at;
}

function closestPair(
	distance: readonly Float64Array[],
	sizes: readonly number[],
	nearest: readonly number[]
): [number, number] {
	let [best, pair]: [number, [number, number]] = [Infinity, [0, 0]];
	for (const [index, other] of nearest.entries()) {
		const between = sizes[index] !== 0 && other >= 0 ? (distance[index]?.[other] ?? NaN) : Infinity;
		if (between < best) [best, pair] = [between, [index, other]];
	}
	return pair;
}

/** The joined cluster takes the place of the first; the distances of all others to it are brought up to date. */
function join(
	distance: readonly Float64Array[],
	sizes: number[],
	first: number,
	second: number,
	method: Linkage
): void {
	const [one, two] = [sizes[first] ?? 0, sizes[second] ?? 0];
	const between = distance[first]?.[second] ?? NaN;
	for (const [index, other] of sizes.entries()) {
		const [row, joined] = [distance[index], distance[first]];
		if (other === 0 || !row || !joined || index === first || index === second) continue;
		const [toOne, toTwo] = [row[first] ?? NaN, row[second] ?? NaN];
		const size = one + two + other;
		row[first] = joined[index] =
			method === 'ward'
				? ((other + one) * toOne + (other + two) * toTwo - other * between) / size
				: Math.max(toOne, toTwo);
	}
	sizes[first] = one + two;
	sizes[second] = 0;
}

function classesAfter(joins: readonly (readonly [number, number])[], size: number): number[] {
	const groups = Array.from({ length: size }, (_, index) => [index]);
	for (const [first, second] of joins) {
		groups[first]?.push(...(groups[second] ?? []));
		groups[second] = [];
	}
	const classes = Array.from({ length: size }, () => 0);
	// A cluster stands at the place of its first point, so this numbers by first appearance.
	for (const [number, members] of groups.filter((group) => group.length > 0).entries())
		for (const member of members) classes[member] = number + 1;
	return classes;
}
