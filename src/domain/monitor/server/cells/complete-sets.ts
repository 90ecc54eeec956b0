/** A total and its categories in one area; null where a count is not known. */
export type CategorySums = { readonly total: number; readonly parts: readonly (number | null)[] };

/** With more categories the sets are too many to try; then all of them, or none. */
const MOST_CATEGORIES = 10;

/**
 * Which categories make up the whole, found by what every reader can do: adding up. Some dimensions overlap (care at home
 * and in homes, of which permanent), so names do not tell. A set counts when it adds up to the total in every area, as far
 * as rounded averages do. Returns positions; no set that is found contains another.
 */
export function completeSets(areas: readonly CategorySums[]): number[][] {
	const size = areas[0]?.parts.length ?? 0;
	if (size < 2) return [];
	const all = Array.from({ length: size }, (_, position) => position);
	const sets = size > MOST_CATEGORIES ? [all] : choicesOf(all);
	const found: number[][] = [];
	for (const set of sets) {
		if (found.some((smaller) => smaller.every((position) => set.includes(position)))) continue;
		const sums = areas.flatMap(({ total, parts }) => {
			const own = set.map((position) => parts[position] ?? null);
			return own.includes(null) ? [] : [{ total, sum: own.reduce<number>((sum, part) => sum + (part ?? 0), 0) }];
		});
		const isPopulated = sums.some(({ total }) => total > set.length);
		if (isPopulated && sums.every(({ total, sum }) => Math.abs(total - sum) <= set.length / 2)) found.push(set);
	}
	return found;
}

/** Two or more, the smallest choices first. */
function choicesOf(all: readonly number[]): number[][] {
	return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((position) => (bits >> position) % 2 === 1))
		.filter(({ length }) => length > 1)
		.toSorted((a, b) => a.length - b.length);
}
