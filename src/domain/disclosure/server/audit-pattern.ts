import type { CellSystem } from './cell-system.ts';
import { LinearProgram, loadSolver } from './solver.ts';

/** What a reader who uses every shown number and every sum can narrow a hidden cell down to. */
export type AttackResult = { readonly cell: string; readonly lower: number; readonly upper: number };

export type AttackerKnowledge = {
	/** Counts are not below it; -Infinity asks what the equations alone give away. */
	readonly lowerBound?: number;
	/** A largest possible count the attacker knows. */
	readonly upperBound?: number;
	/** Narrower, and slower: the attacker uses that counts are whole numbers. */
	readonly wholeNumbers?: boolean;
};

/**
 * The independent check of a finished pattern: for each hidden cell the smallest and the largest count that fit
 * everything shown, counts not below 0. Knows nothing of how the pattern was found, and shares only the solver with
 * that code. Sums that do not add up (averages rounded by the source) are used with the slack they show. Bounds are
 * those of fractional counts; whole counts can narrow them further only in tables that are linked crosswise.
 */
export async function auditPattern(
	{ cells, relations }: CellSystem,
	hidden: ReadonlySet<string>,
	{ lowerBound = 0, upperBound = Infinity, wholeNumbers = false }: AttackerKnowledge = {}
): Promise<AttackResult[]> {
	const counts = new Map(cells.map((cell) => [cell.key, cell.count]));
	const equations = relations.map(({ total, parts }) => {
		const terms: [string, number][] = [[total, -1], ...parts.map((part): [string, number] => [part, 1])];
		const slack = terms.reduce((sum, [key, sign]) => sum + sign * (counts.get(key) ?? NaN), 0);
		let known = 0;
		const unknown = terms.filter(([key, sign]) => {
			if (hidden.has(key)) return true;
			known += sign * (counts.get(key) ?? NaN);
			return false;
		});
		return { unknown, rightSide: slack - known };
	});
	const groupOf = groupByEquation(
		hidden,
		equations.map(({ unknown }) => unknown.map(([key]) => key))
	);
	const program = new LinearProgram(await loadSolver());
	const results = new Map<string, AttackResult>();
	try {
		for (const group of new Set(groupOf.values())) {
			const numberOf = new Map([...group].map((key, index) => [key, index]));
			program.load(
				[...group].map((key) => ({
					lower: (counts.get(key) ?? 0) < lowerBound ? -Infinity : lowerBound,
					upper: upperBound,
					isInteger: wholeNumbers
				})),
				equations
					.filter(({ unknown }) => unknown.some(([key]) => numberOf.has(key)))
					.map(({ unknown, rightSide }) => ({
						cells: unknown.map(([key]) => numberOf.get(key) ?? 0),
						signs: unknown.map(([, sign]) => sign),
						lower: rightSide,
						upper: rightSide
					}))
			);
			for (const [key, column] of numberOf) {
				const lower = extreme(program, column, 1);
				results.set(key, { cell: key, lower, upper: -extreme(program, column, -1) });
			}
		}
	} finally {
		program.dispose();
	}
	return cells.flatMap(({ key }) => results.get(key) ?? []);
}

function extreme(program: LinearProgram, column: number, direction: 1 | -1): number {
	program.setCost(column, direction);
	const solution = program.minimise();
	program.setCost(column, 0);
	if (solution === 'infeasible') throw new Error('The shown counts contradict each other.');
	return solution === 'unbounded' ? -Infinity : solution.objective;
}

/** Hidden cells that meet in an equation, directly or through others, share one set. */
function groupByEquation(hidden: ReadonlySet<string>, equations: readonly string[][]): Map<string, Set<string>> {
	const groupOf = new Map([...hidden].map((key) => [key, new Set([key])]));
	for (const [first, ...others] of equations) {
		if (first === undefined) continue;
		for (const other of others) {
			const [one, two] = [groupOf.get(first), groupOf.get(other)];
			if (!one || !two || one === two) continue;
			const [large, small] = one.size >= two.size ? [one, two] : [two, one];
			for (const key of small) {
				large.add(key);
				groupOf.set(key, large);
			}
		}
	}
	return groupOf;
}
