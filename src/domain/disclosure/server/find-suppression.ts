import { findCheapestPattern } from './find-cheapest-pattern.ts';
import { findQuickPattern } from './find-quick-pattern.ts';
import { loadSolver } from './solver.ts';
import { costOf, type Pattern, type SuppressionProblem } from './suppression-problem.ts';

/** The cheapest pattern for one problem as the textbooks put it. Takes long for more than a few hundred cells. */
export async function findCheapestSuppression(problem: SuppressionProblem): Promise<Pattern> {
	const highs = await loadSolver();
	return findCheapestPattern(highs, problem, findQuickPattern(highs, problem), { reach: 100 });
}

export type FoundSuppression = {
	readonly pattern: Pattern;
	/** Of the cells hidden besides the required ones. */
	readonly cost: number;
	/** No pattern costs less; null where the table is too large to say. */
	readonly lowerBound: number | null;
};

/** Beyond this (required cells × cells) nothing but the fast method is tried. */
const EXACT_UP_TO = 500;
const MOST_NODES = 100;

/**
 * The cheapest pattern where it is found in a limited number of steps (not seconds: every machine comes to the same),
 * else a good one with a bound that says how good.
 */
export async function findSuppression(problem: SuppressionProblem): Promise<FoundSuppression> {
	const highs = await loadSolver();
	const quick = findQuickPattern(highs, problem);
	let lowerBound: number | null = null;
	const isSmall = problem.required.size * problem.counts.length <= EXACT_UP_TO;
	const pattern = isSmall
		? findCheapestPattern(highs, problem, quick, {
				reach: 20,
				mostNodes: MOST_NODES,
				onBound: (cost) => (lowerBound = cost)
			})
		: quick;
	return { pattern, cost: costOf(problem, pattern), lowerBound };
}
