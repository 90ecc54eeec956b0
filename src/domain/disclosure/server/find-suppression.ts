import { findCheapestPattern } from './find-cheapest-pattern.ts';
import { findQuickPattern } from './find-quick-pattern.ts';
import { loadSolver } from './solver.ts';
import type { Pattern, SuppressionProblem } from './suppression-problem.ts';

/** The cheapest pattern for one problem as the textbooks put it. Takes long for more than a few hundred cells. */
export async function findCheapestSuppression(problem: SuppressionProblem): Promise<Pattern> {
	const highs = await loadSolver();
	return findCheapestPattern(highs, problem, findQuickPattern(highs, problem), { reach: 100 });
}
