import { quantileSorted } from 'd3-array';

/** k + 1 bounds by linear interpolation ("type 7"), from the smallest to the largest value. Refuses an empty list. */
export function quantileBounds(values: readonly number[], classes: number): number[] {
	if (values.length === 0) throw new RangeError('No values');
	const sorted = values.toSorted((a, b) => a - b);
	return Array.from({ length: classes + 1 }, (_, index) => quantileSorted(sorted, index / classes) ?? NaN);
}

/** Class 1..k of each value: the first upper bound that is not below it. */
export function classesByBounds(values: readonly number[], bounds: readonly number[]): number[] {
	return values.map((value) => {
		const index = bounds.slice(1).findIndex((bound) => bound >= value);
		return index === -1 ? bounds.length - 1 : index + 1;
	});
}

/** SQL's NTILE: equal shares, the first classes take one more; ties are torn apart, so do not use it for maps. */
export function classesByNtile(values: readonly number[], classes: number): number[] {
	const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
	const small = Math.floor(values.length / classes);
	const larger = values.length % classes;
	const result = Array.from<number>({ length: values.length }).fill(0);
	order.forEach((index, position) => {
		const inLarger = position < larger * (small + 1);
		const found = inLarger
			? Math.floor(position / (small + 1))
			: larger + Math.floor((position - larger * (small + 1)) / small);
		result[index] = found + 1;
	});
	return result;
}
