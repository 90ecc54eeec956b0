export type Point = readonly number[];

export function squaredDistance(one: Point, two: Point): number {
	return one.reduce((sum, value, index) => sum + (value - (two[index] ?? NaN)) ** 2, 0);
}

export function centreOf(points: readonly Point[]): number[] {
	return (points[0] ?? []).map(
		(_, axis) => points.reduce((sum, point) => sum + (point[axis] ?? NaN), 0) / points.length
	);
}

/** From the smallest first coordinate on, then the second, and so on: an order that depends on the points alone. */
export function comparePoints(one: Point, two: Point): number {
	for (const [axis, value] of one.entries()) {
		const other = two[axis] ?? NaN;
		if (value !== other) return value < other ? -1 : 1;
	}
	return 0;
}
