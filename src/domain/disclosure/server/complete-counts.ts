import type { Highs } from 'highs';
import type { IndexedSystem } from './cell-system.ts';
import { connectedParts } from './connected-parts.ts';
import { LinearProgram } from './solver.ts';

/**
 * The counts of all cells. Where the source keeps one secret we put some number that fits the sums as well as
 * possible: an attacker's possibilities depend on the sums and on what is shown, not on which fitting number we took.
 */
export function completeCounts(highs: Highs, { cells, rows }: IndexedSystem): number[] {
	const counts = cells.map((cell) => (cell.status === 'secret-at-source' ? 0 : cell.count));
	const isUnknown = (index: number): boolean => cells[index]?.status === 'secret-at-source';
	if (!cells.some((_, index) => isUnknown(index))) return counts;
	const program = new LinearProgram(highs);
	try {
		const parts = connectedParts(cells.length, rows, isUnknown);
		const partOf = new Map(parts.flatMap((part, index) => part.cells.map((cell) => [cell, index] as const)));
		const rowsOf = Map.groupBy(rows, (row) => partOf.get(row.cells.find(isUnknown) ?? -1));
		for (const [index, part] of parts.entries()) {
			const numberOf = new Map(part.cells.map((cell, position) => [cell, position]));
			const concerned = rowsOf.get(index) ?? [];
			const size = part.cells.length;
			// Two slack columns a row: official averages need not add up to the last digit.
			program.load(
				[
					...part.cells.map(() => ({ cost: 1e-6, lower: 0, upper: Infinity })),
					...concerned.flatMap(() => [1, 1].map((cost) => ({ cost, lower: 0, upper: Infinity })))
				],
				concerned.map((row, index) => {
					let known = 0;
					const columns: number[] = [];
					const signs: number[] = [];
					row.cells.forEach((cell, position) => {
						const sign = row.signs[position] ?? 0;
						if (!isUnknown(cell)) known += sign * (counts[cell] ?? 0);
						else {
							columns.push(numberOf.get(cell) ?? 0);
							signs.push(sign);
						}
					});
					return {
						cells: [...columns, size + 2 * index, size + 2 * index + 1],
						signs: [...signs, 1, -1],
						lower: -known,
						upper: -known
					};
				})
			);
			const solution = program.minimise();
			if (typeof solution === 'string') throw new Error(`No counts fit the sums: ${solution}.`);
			part.cells.forEach((cell, position) => (counts[cell] = Math.max(0, solution.values[position] ?? 0)));
		}
	} finally {
		program.dispose();
	}
	return counts;
}
