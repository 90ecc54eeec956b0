/**
 * Classes 1..k by rank, ties in one class (rule of the English public health offices). Class 1 holds the lowest
 * values, or the highest with `highestFirst`. Missing stays missing; fewer values than classes: no classes at all.
 */
export function quantileClasses(
	values: readonly (number | null)[],
	classes: number,
	{ highestFirst = false }: { highestFirst?: boolean } = {}
): (number | null)[] {
	const known = values.filter((value) => value !== null);
	if (known.length < classes) return values.map(() => null);
	const sorted = known.toSorted((a, b) => (highestFirst ? b - a : a - b));
	const rankOf = new Map<number, number>();
	sorted.forEach((value, index) => rankOf.has(value) || rankOf.set(value, index + 1));
	return values.map((value) => {
		if (value === null) return null;
		const fromEnd = known.length + 1 - (rankOf.get(value) ?? 1);
		// (N + 1 - rank) / (N / k) as one division of whole numbers: the quotient must hit whole numbers exactly.
		return Math.max(1, classes + 1 - Math.ceil((fromEnd * classes) / known.length));
	});
}
