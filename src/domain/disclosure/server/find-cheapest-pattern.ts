import type { Highs } from 'highs';
import { Attack } from './attack.ts';
import { LinearProgram, type Column, type Constraint } from './solver.ts';
import { costOf, TOLERANCE, type Pattern, type Requirement, type SuppressionProblem } from './suppression-problem.ts';

/** `mostNodes`: give up the proof of being cheapest after so many steps, and take the best found. */
export type Effort = {
	readonly reach?: number;
	readonly mostNodes?: number;
	/** Told what no pattern can cost less than. */
	readonly onBound?: (cost: number) => void;
};

/**
 * The cheapest pattern there is, as a mixed integer program: one yes/no per cell, and for every cell to protect two
 * attackers' tables (one as high, one as low as needed) that may differ from the true one in hidden cells only.
 * Give a known pattern; the answer is cheaper, or that same pattern. For small problems.
 * Source: Fischetti & Salazar 2001. `reach` bounds how far one cell may move, as a multiple of the largest need: 3
 * keeps the program tight and every answer safe.
 */
export function findCheapestPattern(
	highs: Highs,
	problem: SuppressionProblem,
	known: Pattern,
	options: Effort = {}
): Pattern {
	const conditions = new Map<number, Requirement>();
	for (;;) {
		const pattern = solve(highs, { ...problem, ifHidden: conditions }, known, options);
		// Conditions on cells hidden for others seldom matter, and cost much: only those that fail are added.
		const failing = pattern === known ? [] : exposedHelpers(highs, problem, pattern);
		if (failing.length === 0) return pattern;
		for (const [cell, need] of failing) conditions.set(cell, need);
	}
}

function exposedHelpers(highs: Highs, problem: SuppressionProblem, pattern: Pattern): [number, Requirement][] {
	const attack = new Attack(highs, problem);
	try {
		for (const cell of pattern) attack.hide(cell);
		return [...problem.ifHidden].filter(([cell, need]) => pattern.has(cell) && !attack.proves(cell, need));
	} finally {
		attack.dispose();
	}
}

function solve(
	highs: Highs,
	problem: SuppressionProblem,
	known: Pattern,
	{ reach = 3, mostNodes, onBound }: Effort
): Pattern {
	const { counts, lowerLimits, upperLimits, weights, rows, required, ifHidden } = problem;
	const size = counts.length;
	const needs = [...required, ...[...ifHidden].filter(([cell]) => Number.isFinite(weights[cell]))];
	const largest = Math.max(...needs.map(([, need]) => Math.max(need.above + need.below, need.width)));
	const roomUp = counts.map((count, cell) => Math.min((upperLimits[cell] ?? 0) - count, reach * largest));
	const roomDown = counts.map((count, cell) => Math.min(count - (lowerLimits[cell] ?? 0), reach * largest));

	const columns: Column[] = counts.map((_, cell) => {
		const weight = weights[cell] ?? 0;
		if (required.has(cell)) return { cost: 0, lower: 1, upper: 1 };
		if (!Number.isFinite(weight)) return { cost: 0, lower: 0, upper: 0 };
		return { cost: weight, lower: 0, upper: 1, isInteger: true };
	});
	const constraints: Constraint[] = [];
	for (const [cell, need] of needs) {
		const above = columns.length;
		addAttacker();
		const below = columns.length;
		addAttacker();
		const isRequired = required.has(cell);
		// A requirement that holds only if the cell is hidden is multiplied by its yes/no.
		const atLeast = (cells: number[], signs: number[], amount: number): void => {
			if (amount <= 0) return;
			constraints.push(
				isRequired
					? { cells, signs, lower: amount, upper: Infinity }
					: { cells: [...cells, cell], signs: [...signs, -amount], lower: 0, upper: Infinity }
			);
		};
		atLeast([above + cell], [1], need.above);
		atLeast([below + cell], [-1], need.below);
		atLeast([above + cell, below + cell], [1, -1], need.width);
	}
	const bound = costOf(problem, known) - TOLERANCE * 10;
	constraints.push({
		cells: columns.slice(0, size).map((_, cell) => cell),
		signs: columns.slice(0, size).map((column) => column.cost ?? 0),
		lower: -Infinity,
		upper: bound
	});
	if (bound < 0) {
		onBound?.(0);
		return known;
	}

	const program = new LinearProgram(highs, mostNodes === undefined ? {} : { mostNodes });
	try {
		program.load(columns, constraints);
		const solution = program.minimise();
		const cost = typeof solution === 'string' ? costOf(problem, known) : solution.objective;
		onBound?.(program.gaveUp ? Math.max(0, Math.min(program.provenBound(), cost)) : cost);
		if (typeof solution === 'string') return known;
		return new Set(counts.map((_, cell) => cell).filter((cell) => (solution.values[cell] ?? 0) > 0.5));
	} finally {
		program.dispose();
	}

	function addAttacker(): void {
		const first = columns.length;
		for (let cell = 0; cell < size; cell++) {
			const [up, down] = [roomUp[cell] ?? 0, roomDown[cell] ?? 0];
			const mayMove = columns[cell]?.upper === 1;
			columns.push({ lower: mayMove ? -down : 0, upper: mayMove ? up : 0 });
			if (!columns[cell]?.isInteger) continue;
			constraints.push({ cells: [first + cell, cell], signs: [1, -up], lower: -Infinity, upper: 0 });
			constraints.push({ cells: [first + cell, cell], signs: [1, down], lower: 0, upper: Infinity });
		}
		for (const row of rows)
			constraints.push({ cells: row.cells.map((cell) => first + cell), signs: row.signs, lower: 0, upper: 0 });
	}
}
