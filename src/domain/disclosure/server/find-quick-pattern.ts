import type { Highs } from 'highs';
import { Attack } from './attack.ts';
import { LinearProgram } from './solver.ts';
import { TOLERANCE, type Pattern, type Requirement, type SuppressionProblem } from './suppression-problem.ts';
import { CannotProtect } from './unsafe-pattern.ts';

/**
 * A good pattern in short time: for each required cell that is still exposed, the cheapest set of cells that can move
 * with it (a linear program over deviations; cells already hidden are free), until nothing is exposed; then a
 * clean-up that shows again whatever is not needed, most valuable first. Always protects, may hide more than needed.
 * Source: network flow heuristics after Kelly, Golden & Assad 1992 and Castro 2002.
 */
export function findQuickPattern(highs: Highs, problem: SuppressionProblem): Pattern {
	const attack = new Attack(highs, problem);
	const flows = new Flows(highs, problem);
	try {
		const needs = new Map(problem.required);
		for (const cell of needs.keys()) {
			attack.hide(cell);
			flows.makeFree(cell);
		}
		const proofs = new Map<number, readonly number[]>();
		for (let open = [...needs]; open.length > 0; open = newNeeds(problem, attack, needs)) {
			for (const [cell, need] of open) {
				needs.set(cell, need);
				const proof = attack.proves(cell, need) ?? openUp(attack, flows, cell, need);
				proofs.set(cell, proof);
			}
		}
		showAgain(problem, attack, needs, proofs);
		return new Set(attack.hidden);
	} finally {
		attack.dispose();
		flows.dispose();
	}
}

/** Cells hidden on the way that have to stay uncertain themselves. */
function newNeeds(
	problem: SuppressionProblem,
	attack: Attack,
	needs: ReadonlyMap<number, Requirement>
): [number, Requirement][] {
	return [...attack.hidden]
		.filter((cell) => !needs.has(cell))
		.flatMap((cell) => {
			const need = problem.ifHidden.get(cell);
			return need ? [[cell, need] as [number, Requirement]] : [];
		});
}

function openUp(attack: Attack, flows: Flows, cell: number, need: Requirement): readonly number[] {
	for (const [direction, distance] of [
		[1, Math.max(need.above, need.width - need.below)],
		[-1, need.below]
	] as const) {
		if (distance <= TOLERANCE) continue;
		const used = flows.cheapest(cell, direction, distance);
		if (!used) break;
		for (const helper of used) {
			attack.hide(helper);
			flows.makeFree(helper);
		}
	}
	let proof = attack.proves(cell, need);
	if (!proof && need.width > 0) {
		// Not wide enough upwards (an upper limit is known): the rest must come from below.
		for (const helper of flows.cheapestWidth(cell, need.width) ?? []) {
			attack.hide(helper);
			flows.makeFree(helper);
		}
		proof = attack.proves(cell, need);
	}
	if (!proof) throw new CannotProtect(cell);
	return proof;
}

/** Shows hidden cells again, most valuable first. Only proofs that rest on the cell have to be found anew. */
function showAgain(
	problem: SuppressionProblem,
	attack: Attack,
	needs: Map<number, Requirement>,
	proofs: Map<number, readonly number[]>
): void {
	const candidates = [...attack.hidden]
		.filter((cell) => !problem.required.has(cell))
		.toSorted((a, b) => (problem.weights[b] ?? 0) - (problem.weights[a] ?? 0) || b - a);
	for (const cell of candidates) {
		const need = needs.get(cell);
		needs.delete(cell);
		attack.show(cell);
		const renewed = new Map<number, readonly number[]>();
		const holds = [...needs].every(([other, otherNeed]) => {
			if (!proofs.get(other)?.includes(cell)) return true;
			const proof = attack.proves(other, otherNeed);
			if (proof) renewed.set(other, proof);
			return proof !== null;
		});
		if (holds) {
			proofs.delete(cell);
			for (const [other, proof] of renewed) proofs.set(other, proof);
		} else {
			attack.hide(cell);
			if (need) needs.set(cell, need);
		}
	}
}

/** Columns: what each cell goes up, then what each goes down. */
class Flows {
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
