import type { Highs } from 'highs';
import { LinearProgram } from './solver.ts';
import { TOLERANCE, type Requirement, type SuppressionProblem } from './suppression-problem.ts';

/** How far a hidden cell can move; `used` are the cells that move with it, so that no others matter for this result. */
type Move = { readonly distance: number; readonly used: readonly number[] };

/**
 * The attacker while a pattern is being looked for: works on deviations from the true counts. Cells are hidden and
 * shown one by one; one program serves all questions. (The final audit is other code: `audit-pattern.ts`.)
 */
export class Attack {
	readonly #problem: SuppressionProblem;
	readonly #program: LinearProgram;
	readonly hidden = new Set<number>();

	constructor(highs: Highs, problem: SuppressionProblem) {
		this.#problem = problem;
		this.#program = new LinearProgram(highs);
		this.#program.load(
			problem.counts.map(() => ({ lower: 0, upper: 0 })),
			problem.rows.map((row) => ({ ...row, lower: 0, upper: 0 }))
		);
	}

	hide(cell: number): void {
		if (this.hidden.has(cell)) return;
		this.hidden.add(cell);
		const { counts, lowerLimits, upperLimits } = this.#problem;
		const count = counts[cell] ?? 0;
		this.#program.setBounds(cell, (lowerLimits[cell] ?? 0) - count, (upperLimits[cell] ?? 0) - count);
	}

	show(cell: number): void {
		this.hidden.delete(cell);
		this.#program.setBounds(cell, 0, 0);
	}

	/** Whether the requirement holds; if so, which cells the proof rests on. */
	proves(cell: number, need: Requirement): readonly number[] | null {
		const up = this.#move(cell, 1, Math.max(need.above, need.width));
		if (up.distance < need.above - TOLERANCE) return null;
		const down = Math.max(need.below, need.width - up.distance);
		if (down <= TOLERANCE) return up.used;
		const found = this.#move(cell, -1, down);
		return found.distance < down - TOLERANCE ? null : [...up.used, ...found.used];
	}

	/** How uncertain the cell is now, but no more than asked. */
	width(cell: number, asked: number): number {
		const up = this.#move(cell, 1, asked).distance;
		return Math.min(asked, up + this.#move(cell, -1, asked - up).distance);
	}

	/** The farthest the cell can go, but no farther than asked: a bounded question, and a short proof. */
	#move(cell: number, direction: 1 | -1, wanted: number): Move {
		if (wanted <= TOLERANCE) return { distance: 0, used: [] };
		const { counts, lowerLimits, upperLimits } = this.#problem;
		const count = counts[cell] ?? 0;
		const [lower, upper] = [(lowerLimits[cell] ?? 0) - count, (upperLimits[cell] ?? 0) - count];
		if (direction === 1) this.#program.setBounds(cell, lower, Math.min(upper, wanted));
		else this.#program.setBounds(cell, Math.max(lower, -wanted), upper);
		this.#program.setCost(cell, -direction);
		const solution = this.#program.minimise();
		this.#program.setCost(cell, 0);
		this.#program.setBounds(cell, lower, upper);
		if (typeof solution === 'string') throw new Error(`The attack on cell ${cell} is ${solution}.`);
		const used: number[] = [];
		solution.values.forEach((value, index) => Math.abs(value) > TOLERANCE && used.push(index));
		return { distance: -solution.objective, used };
	}

	dispose(): void {
		this.#program.dispose();
	}
}
