/**
 * Additive small-count rounding: counts at the bottom that lie below the base become 0 or the base, everything above is
 * added up anew. No shown count lies between 1 and base − 1, all sums add up, larger counts are exact, margins differ
 * little. Idea: Langsrud & Heldal 2018 (SmallCountRounding); the search is our own.
 */
import { chooseCellsToRoundUp } from './choose-cells-to-round-up.ts';
import { combinations, fillTable, flatten, tableKey, type InnerCell, type Table, type TableCell } from './table.ts';

export type RoundedTable = {
	/** Every cell, margins too, in the order of `fillTable`; `count` is the rounded one. */
	readonly cells: readonly TableCell[];
	readonly inner: readonly InnerCell[];
};

/** Every sum added up anew. Same table, same result. */
export function roundSmallCounts({ dimensions, inner }: Table, base: number): RoundedTable {
	if (!Number.isInteger(base) || base < 2) throw new RangeError(`${base} is no base to round to.`);
	const margins = new Map<string, number>();
	const paths = dimensions.map(({ tree }) => {
		const above = new Map<string, string[]>();
		for (const node of flatten(tree))
			for (const { code } of flatten(node)) above.set(code, [...(above.get(code) ?? []), node.code]);
		return above;
	});
	const merged = Map.groupBy(inner, ({ k }) => tableKey(k));
	const leaves = [...merged.values()].map((same) => ({
		k: same[0]?.k ?? [],
		v: same.reduce((sum, { v }) => sum + v, 0)
	}));
	const small = leaves.filter(({ v }) => v > 0 && v < base);
	const marginsOf = small.map(({ k }) =>
		combinations(k.map((code, index) => paths[index]?.get(code) ?? [code])).map((codes) => {
			const key = tableKey(codes);
			if (!margins.has(key)) margins.set(key, margins.size);
			return margins.get(key) ?? 0;
		})
	);
	const isUp = chooseCellsToRoundUp(
		small.map(({ v }) => v),
		marginsOf,
		margins.size,
		base
	);
	const rounded = new Map(small.map(({ k }, index) => [tableKey(k), isUp[index] ? base : 0]));
	const changed = leaves.map(({ k, v }) => ({ k, v: rounded.get(tableKey(k)) ?? v }));
	return { cells: fillTable({ dimensions, inner: changed }).cells, inner: changed };
}
