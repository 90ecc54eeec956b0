/**
 * The attacker's arithmetic: what follows for an unknown from sums of unknowns that are known. Knows nothing of cells,
 * rules or patterns; shares the solver with the protecting code and nothing else.
 */
import { LinearProgram, loadSolver } from '../solver.ts';
import { BoundedProgram } from './bounded-program.ts';
import type { Found, KnownSum, Target } from './known-sum.ts';
import { prepareAttack } from './prepare-attack.ts';

/** Smallest and largest value of each target that fits all sums. Sums that contradict each other are bent as little as possible. */
export async function attackEquations(sums: readonly KnownSum[], targets: readonly Target[]): Promise<Found[]> {
	const { fixed, groups, unknownOf } = prepareAttack(sums, targets);
	const bounds = new Map<number, { lower: number; upper: number }>();
	const program = new LinearProgram(await loadSolver());
	try {
		for (const [group, asked] of groups) {
			const bounded = new BoundedProgram(program, group, new Set(asked.map(unknownOf)));
			for (const index of asked) bounds.set(index, bounded.boundsOf(unknownOf(index)));
		}
	} finally {
		program.dispose();
	}
	return targets.map(({ name }, index) => {
		const value = fixed.get(unknownOf(index));
		if (value !== undefined) return { name, lower: value || 0, upper: value || 0 };
		return { name, ...(bounds.get(index) ?? { lower: 0, upper: Infinity }) };
	});
}
