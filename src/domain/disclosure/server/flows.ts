import type { Highs } from 'highs';
import { LinearProgram } from './solver.ts';
import { TOLERANCE, type SuppressionProblem } from './suppression-problem.ts';

/**
 * Which cells move when one is pushed, at least cost: a linear program over deviations. Columns: what each cell goes
 * up, then what each goes down. Cells already hidden are free, so a flow uses them where it can.
 */
export class Flows {
	readonly #problem: SuppressionProblem;
	readonly #program: LinearProgram;
	readonly #size: number;

	constructor(highs: Highs, problem: SuppressionProblem) {
		this.#problem = problem;
		this.#size = problem.counts.length;
		this.#program = new LinearProgram(highs);
		this.#program.load(
			[
				...problem.counts.map((_, cell) => this.#column(cell, 1)),
				...problem.counts.map((_, cell) => this.#column(cell, -1))
			],
			problem.rows.map((row) => ({
				cells: [...row.cells, ...row.cells.map((cell) => cell + this.#size)],
				signs: [...row.signs, ...row.signs.map((sign) => -sign)],
				lower: 0,
				upper: 0
			}))
		);
	}

	#column(cell: number, direction: 1 | -1): { cost: number; lower: number; upper: number } {
		const { counts, lowerLimits, upperLimits, weights } = this.#problem;
		const count = counts[cell] ?? 0;
		const room = direction === 1 ? (upperLimits[cell] ?? 0) - count : count - (lowerLimits[cell] ?? 0);
		const weight = weights[cell] ?? 0;
		return Number.isFinite(weight)
			? { cost: weight + TOLERANCE, lower: 0, upper: room }
			: { cost: 0, lower: 0, upper: 0 };
	}

	/** Already hidden: moving it costs next to nothing. (Next to: so that no flow runs in circles.) */
	makeFree(cell: number): void {
		const { counts, lowerLimits, upperLimits } = this.#problem;
		const count = counts[cell] ?? 0;
		this.#program.setCost(cell, TOLERANCE);
		this.#program.setCost(cell + this.#size, TOLERANCE);
		this.#program.setBounds(cell, 0, (upperLimits[cell] ?? 0) - count);
		this.#program.setBounds(cell + this.#size, 0, count - (lowerLimits[cell] ?? 0));
	}

	/** The cells that move when `cell` is pushed by `distance` at least cost; null where that is impossible. */
	cheapest(cell: number, direction: 1 | -1, distance: number): number[] | null {
		const { counts, lowerLimits, upperLimits } = this.#problem;
		const count = counts[cell] ?? 0;
		const rooms: [number, number] = [(upperLimits[cell] ?? 0) - count, count - (lowerLimits[cell] ?? 0)];
		if (distance > (direction === 1 ? rooms[0] : rooms[1]) + TOLERANCE) return null;
		const [pushed, other] = direction === 1 ? [cell, cell + this.#size] : [cell + this.#size, cell];
		this.#program.setBounds(pushed, distance, distance);
		this.#program.setBounds(other, 0, 0);
		const solution = this.#program.minimise();
		this.#program.setBounds(cell, 0, rooms[0]);
		this.#program.setBounds(cell + this.#size, 0, rooms[1]);
		if (typeof solution === 'string') return null;
		return Array.from({ length: this.#size }, (_, index) => index).filter(
			(index) => (solution.values[index] ?? 0) + (solution.values[index + this.#size] ?? 0) > TOLERANCE
		);
	}

	/** As far up as the limits let it, the rest down. */
	cheapestWidth(cell: number, width: number): number[] | null {
		const { counts, lowerLimits, upperLimits } = this.#problem;
		const count = counts[cell] ?? 0;
		for (let down = Math.min(width, count - (lowerLimits[cell] ?? 0)); down > 0; down -= Math.min(1, down)) {
			const up = width - down;
			if (up > (upperLimits[cell] ?? 0) - count) continue;
			const above = up > TOLERANCE ? this.cheapest(cell, 1, up) : [];
			const below = this.cheapest(cell, -1, down);
			if (above && below) return [...above, ...below];
		}
		return null;
	}

	dispose(): void {
		this.#program.dispose();
	}
}
