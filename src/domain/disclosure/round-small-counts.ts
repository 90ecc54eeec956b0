/**
 * Additive small-count rounding: counts at the bottom that lie below the base become 0 or the base, everything above is
 * added up anew. No shown count lies between 1 and base − 1, all sums add up, larger counts are exact, margins differ
 * little. Idea: Langsrud & Heldal 2018 (SmallCountRounding); the search is our own.
 */
import { combinations, fillTable, flatten, tableKey, type InnerCell, type Table, type TableCell } from './table.ts';

const MOST_ROUNDS = 50;

export type RoundedTable = {
	/** Every cell, margins too, in the order of `fillTable`; `count` is the rounded one. */
	readonly cells: readonly TableCell[];
	readonly inner: readonly InnerCell[];
};

/**
 * Looks for the choice of cells to round up whose margins deviate least (sum of squares): first as many as the sum of
 * the small counts asks for, always the one that helps most; then changes and exchanges while they help. Same table,
 * same result.
 */
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
	const isUp = chooseUp(
		small.map(({ v }) => v),
		marginsOf,
		margins.size,
		base
	);
	const rounded = new Map(small.map(({ k }, index) => [tableKey(k), isUp[index] ? base : 0]));
	const changed = leaves.map(({ k, v }) => ({ k, v: rounded.get(tableKey(k)) ?? v }));
	return { cells: fillTable({ dimensions, inner: changed }).cells, inner: changed };
}

function chooseUp(
	counts: readonly number[],
	marginsOf: readonly (readonly number[])[],
	size: number,
	base: number
): boolean[] {
	/** What each margin is too high. */
	const excess = new Float64Array(size);
	counts.forEach((count, cell) =>
		marginsOf[cell]?.forEach((margin) => (excess[margin] = (excess[margin] ?? 0) - count))
	);
	const isUp = counts.map(() => false);
	const gainOf = (cell: number): number => {
		const change = isUp[cell] ? -base : base;
		let sum = 0;
		for (const margin of marginsOf[cell] ?? []) sum += (excess[margin] ?? 0) * change * 2 + base * base;
		return -sum;
	};
	const turn = (cell: number): void => {
		const change = isUp[cell] ? -base : base;
		isUp[cell] = !isUp[cell];
		for (const margin of marginsOf[cell] ?? []) excess[margin] = (excess[margin] ?? 0) + change;
	};
	const best = (among: (cell: number) => boolean): number =>
		counts.reduce(
			(found, _, cell) => (among(cell) && (found === -1 || gainOf(cell) > gainOf(found) + 1e-9) ? cell : found),
			-1
		);
	const wanted = Math.round(counts.reduce((sum, count) => sum + count, 0) / base);
	for (let done = 0; done < wanted; done++) turn(best((cell) => !isUp[cell]));
	for (let round = 0, helped = true; helped && round < MOST_ROUNDS; round++) {
		helped = false;
		for (const cell of counts.keys())
			if (gainOf(cell) > 1e-9) {
				turn(cell);
				helped = true;
			}
		for (const cell of counts.keys()) {
			const alone = gainOf(cell);
			turn(cell);
			const partner = best((other) => other !== cell && isUp[other] === isUp[cell]);
			if (partner !== -1 && alone + gainOf(partner) > 1e-9) {
				turn(partner);
				helped = true;
			} else turn(cell);
		}
	}
	return isUp;
}
