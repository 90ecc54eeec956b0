import type { IndexedSystem } from './cell-system.ts';

const TOTAL_FACTOR = 100;
const HIGHEST_STEP = 2;
const NOT_SUBJECT_FACTOR = 50;
/** What was hidden in an earlier release is hidden again rather than something else: alternating patterns open differences. */
const STABLE_FACTOR = 0.8;

/**
 * What hiding a cell costs where the caller did not say: about 1 for a cell at the bottom, a little more the larger
 * the count, a hundred times more for a total of such cells (region), again for a total of totals (county): totals are
 * read most, and stay shown while any cells below them can be hidden instead.
 */
export function defaultWeights({ cells, rows }: IndexedSystem, counts: readonly number[]): number[] {
	const partsOf = new Map<number, number[]>();
	for (const row of rows) {
		const [total = 0, ...parts] = row.cells;
		partsOf.set(total, [...(partsOf.get(total) ?? []), ...parts]);
	}
	const heights = new Map<number, number>();
	const heightOf = (cell: number): number => {
		const known = heights.get(cell);
		if (known !== undefined) return known;
		heights.set(cell, 0); // a cell that is its own total through others counts as bottom
		const height = Math.max(-1, ...(partsOf.get(cell) ?? []).map(heightOf)) + 1;
		heights.set(cell, height);
		return height;
	};
	return cells.map(({ weight, weightFactor = 1, rules, before }, cell) => {
		// Everybody knows it already: hiding it helps nobody.
		if (before === 'shown') return Infinity;
		const factor = weightFactor * (before === 'hidden' ? STABLE_FACTOR : 1);
		if (weight !== undefined) return weight * factor;
		const step = Math.min(heightOf(cell), HIGHEST_STEP);
		const size = 1 + Math.log1p(Math.abs(counts[cell] ?? 0)) / 10;
		return factor * size * TOTAL_FACTOR ** step * (rules ? 1 : NOT_SUBJECT_FACTOR);
	});
}
