import { centreOf, squaredDistance, type Point } from './point.ts';

export type Partition = {
	/** Class of each point, from 1, by the number of its centre. */
	readonly classes: readonly number[];
	readonly centres: readonly Point[];
	/** Sum of the squared distances to the own centre, over all classes. */
	readonly withinSumOfSquares: number;
};

/** Each round lowers the sum of squares, so it ends long before; a guard against rounding that goes in circles. */
const MOST_ROUNDS = 1000;

/**
 * k-means by Lloyd from given centres, so that the result is determined: each point to its nearest centre (of equally
 * near ones the first), each centre to the middle of its points, until nothing moves. A centre left without points
 * stays where it is. Source: Lloyd 1982.
 */
export function kMeans(points: readonly Point[], start: readonly Point[]): Partition {
	if (start.length === 0) throw new RangeError('No centres to start from');
	let centres = start;
	let classes: number[] = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = points.map((point) => nearestCentre(point, centres));
		if (next.every((number, index) => number === classes[index]) && next.length === classes.length) break;
		classes = next;
		centres = centres.map((centre, index) => {
			const own = points.filter((_, at) => next[at] === index + 1);
			return own.length > 0 ? centreOf(own) : centre;
		});
	}
	const withinSumOfSquares = points.reduce(
		(sum, point, index) => sum + squaredDistance(point, centres[(classes[index] ?? NaN) - 1] ?? []),
		0
	);
	return { classes, centres, withinSumOfSquares };
}

function nearestCentre(point: Point, centres: readonly Point[]): number {
	let [best, at] = [Infinity, 0];
	for (const [index, centre] of centres.entries()) {
		const distance = squaredDistance(point, centre);
		if (distance < best) [best, at] = [distance, index + 1];
	}
	return at;
}
