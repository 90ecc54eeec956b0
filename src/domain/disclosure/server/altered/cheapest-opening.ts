import type { Highs } from 'highs';
import { LinearProgram, type Column, type Constraint } from '../solver.ts';
import { TOLERANCE } from '../suppression-problem.ts';
import type { RangedSystem } from './ranged-cell.ts';

/**
 * Which cells to withhold so that one may be farther from what everybody knows: a linear program in which each limit may be
 * passed for the weight of its cell, by the person. Cells withheld already cost nothing.
 */
export class CheapestOpening {
	readonly #program: LinearProgram;
	readonly #size: number;
	/** For each cell whose limits may be passed: the number of its first column of two. */
	readonly #passing = new Map<number, number>();
	readonly #bounds: { lower: number; upper: number }[];

	constructor(highs: Highs, { cells, rows }: RangedSystem) {
		this.#program = new LinearProgram(highs);
		this.#size = cells.length;
		const isFirm = ({ weight }: { weight: number }): boolean => !Number.isFinite(weight);
		this.#bounds = cells.map((cell) =>
			isFirm(cell) ? { lower: cell.lower, upper: cell.upper } : { lower: 0, upper: Infinity }
		);
		const columns: Column[] = [...this.#bounds];
		const constraints: Constraint[] = rows.map(({ cells: members, signs, slack }) => ({
			cells: members,
			signs,
			lower: slack,
			upper: slack
		}));
		cells.forEach((cell, index) => {
			if (isFirm(cell)) return;
			const above = columns.length;
			this.#passing.set(index, above);
			columns.push({ cost: cell.weight, lower: 0, upper: Infinity }, { cost: cell.weight, lower: 0, upper: Infinity });
			if (Number.isFinite(cell.upper))
				constraints.push({ cells: [index, above], signs: [1, -1], lower: -Infinity, upper: cell.upper });
			constraints.push({ cells: [index, above + 1], signs: [1, 1], lower: cell.lower, upper: Infinity });
		});
		this.#program.load(columns, constraints);
	}

	release(cell: number): void {
		const above = this.#passing.get(cell);
		if (above === undefined) return;
		this.#program.setCost(above, 0);
		this.#program.setCost(above + 1, 0);
	}

	/** The cells whose limits are passed when the cell is at least (1) or at most (-1) `value`; null: not to be had. */
	passed(cell: number, direction: 1 | -1, value: number): { cells: number[]; cost: number } | null {
		const { lower, upper } = this.#bounds[cell] ?? { lower: 0, upper: Infinity };
		if (direction === 1 ? value > upper + TOLERANCE : value < lower - TOLERANCE) return null;
		if (direction === 1) this.#program.setBounds(cell, Math.max(lower, value), upper);
		else this.#program.setBounds(cell, lower, Math.min(upper, value));
		const solution = this.#program.minimise();
		this.#program.setBounds(cell, lower, upper);
		if (typeof solution === 'string') return null;
		const cells = [...this.#passing].flatMap(([index, above]) =>
			(solution.values[above] ?? 0) + (solution.values[above + 1] ?? 0) > TOLERANCE && index < this.#size ? [index] : []
		);
		return { cells, cost: solution.objective };
	}

	dispose(): void {
		this.#program.dispose();
	}
}
