import type { Highs } from 'highs';
import { LinearProgram } from '../solver.ts';
import { TOLERANCE } from '../suppression-problem.ts';
import type { RangedCell, RangedSystem } from './ranged-cell.ts';

/** Beyond it nothing matters, and the solver is spared numbers without end. */
const FAR = 1e7;

type Witness = { lower: number; upper: number };

/**
 * How uncertain cells are for whoever knows all limits and sums. Two solutions in which a cell differs prove a width; one
 * solution in which all small ones are as large as they can be together proves many at once, so that few have to be asked
 * for alone.
 */
export class KnownWidths {
	readonly #cells: readonly RangedCell[];
	readonly #program: LinearProgram;
	readonly #witnesses: Witness[];

	constructor(highs: Highs, { cells, rows }: RangedSystem) {
		this.#cells = cells;
		this.#program = new LinearProgram(highs);
		this.#program.load(
			cells.map(({ lower, upper }) => ({ lower, upper: Math.min(upper, FAR) })),
			rows.map(({ cells: members, signs, slack }) => ({ cells: members, signs, lower: slack, upper: slack }))
		);
		this.#witnesses = cells.map(({ count }) => ({ lower: count ?? Infinity, upper: count ?? -Infinity }));
	}

	/** Whether the limits and sums fit together at all. */
	isPossible(): boolean {
		return this.#program.minimise() !== 'infeasible';
	}

	/** Nothing is published instead of it any more: what was proved before holds all the more. What is out stays known. */
	release(cell: number): void {
		if (this.#cells[cell]?.weight === Infinity) return;
		this.#program.setBounds(cell, 0, FAR);
	}

	/** Of `targets`, those that have less room than `needOf` says. Their limits are exact afterwards. */
	tooNarrow(targets: readonly number[], needOf: (cell: number) => number): number[] {
		let open = targets.filter((cell) => !this.#isProved(cell, needOf(cell)));
		for (let before = Infinity; open.length > 1 && open.length < 0.8 * before;) {
			before = open.length;
			for (const direction of [-1, 1]) this.#solve(open, direction);
			open = open.filter((cell) => !this.#isProved(cell, needOf(cell)));
		}
		return open.filter((cell) => {
			if (this.#isProved(cell, needOf(cell))) return false;
			const exact: Witness = { lower: this.#solve([cell], 1), upper: -this.#solve([cell], -1) };
			if (this.#isProved(cell, needOf(cell))) return false;
			return !this.#isHarmless(cell, exact);
		});
	}

	/** The smallest and largest whole number known to be possible. */
	limitsOf(cell: number): { lower: number; upper: number } {
		const { lower, upper } = this.#witnesses[cell] ?? { lower: 0, upper: 0 };
		return { lower: Math.ceil(lower - TOLERANCE), upper: Math.floor(upper + TOLERANCE) };
	}

	dispose(): void {
		this.#program.dispose();
	}

	#isProved(cell: number, need: number): boolean {
		const { lower, upper } = this.limitsOf(cell);
		return upper - lower >= need - TOLERANCE;
	}

	/** A number that is known to be large points at nobody. */
	#isHarmless(cell: number, { lower }: Witness): boolean {
		return lower > (this.#cells[cell]?.harmlessAbove ?? Infinity) + TOLERANCE;
	}

	/** Smallest (1) or largest (-1) sum of the cells; every cell's value in the solution is a witness. */
	#solve(cells: readonly number[], direction: number): number {
		for (const cell of cells) this.#program.setCost(cell, direction);
		const solution = this.#program.minimise();
		for (const cell of cells) this.#program.setCost(cell, 0);
		if (typeof solution === 'string') throw new Error(`What is published of altered counts is ${solution}.`);
		solution.values.forEach((value, cell) => {
			const witness = this.#witnesses[cell];
			if (!witness) return;
			witness.lower = Math.min(witness.lower, value);
			witness.upper = Math.max(witness.upper, value);
		});
		return solution.objective;
	}
}
