import type { Row } from './cell-system.ts';

/**
 * How uncertain a hidden cell must stay: an attacker's interval must reach down by `below`, up by `above`, and be at
 * least `width` wide. A rule set's protection is a width; the textbook problem uses the other two.
 */
export type Requirement = { readonly below: number; readonly above: number; readonly width: number };

/**
 * Which further cells to hide so that every required cell stays uncertain. All lists are per cell of one connected
 * part; an attacker knows every shown cell, every row, and the limits.
 */
export type SuppressionProblem = {
	readonly counts: readonly number[];
	/** What an attacker knows at least: 0 for counts. */
	readonly lowerLimits: readonly number[];
	/** What an attacker knows at most: Infinity. */
	readonly upperLimits: readonly number[];
	/** Cost of hiding; Infinity: must stay shown. */
	readonly weights: readonly number[];
	readonly rows: readonly Row[];
	/** Hidden in any case. */
	readonly required: ReadonlyMap<number, Requirement>;
	/** Holds only if the cell is hidden: a cell hidden to help others must not be computable either. */
	readonly ifHidden: ReadonlyMap<number, Requirement>;
};

/** Numbers of the hidden cells. */
export type Pattern = ReadonlySet<number>;

/** Rounding of the solver; counts are whole numbers, so this is generous. */
export const TOLERANCE = 1e-6;

export function costOf(problem: SuppressionProblem, pattern: Pattern): number {
	let cost = 0;
	for (const cell of pattern) if (!problem.required.has(cell)) cost += problem.weights[cell] ?? 0;
	return cost;
}
