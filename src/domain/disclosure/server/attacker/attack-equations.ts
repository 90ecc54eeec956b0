/**
 * The attacker's arithmetic: what follows for an unknown from sums of unknowns that are known. Knows nothing of cells,
 * rules or patterns; shares the solver with the protecting code and nothing else.
 */
import { LinearProgram, loadSolver } from '../solver.ts';
import { BoundedProgram } from './bounded-program.ts';
import type { Found, KnownSum, Target } from './known-sum.ts';
import { learnedByInsiders, type InsiderFinding, type InsiderQuestions } from './learned-by-insiders.ts';
import { prepareAttack } from './prepare-attack.ts';

export type AttackedEquations = {
	/** Smallest and largest value of each target that fits all sums. */
	readonly found: Found[];
	readonly insiders: InsiderFinding[];
};

export type AttackQuestions = {
	/** Whether a target that may have these two values need not be asked further; what is found then lies inside its limits. */
	readonly isEnough?: (target: number, found: { lower: number; upper: number }) => boolean;
	/** Left out: nobody is asked what he would learn as the only case behind a number. */
	readonly insiders?: InsiderQuestions;
};

/** Sums that contradict each other are bent as little as possible. */
export async function attackEquations(
	sums: readonly KnownSum[],
	targets: readonly Target[],
	{ isEnough = () => false, insiders }: AttackQuestions = {}
): Promise<AttackedEquations> {
	const { fixed, groups, unknownOf } = prepareAttack(sums, targets);
	const found = targets.map(({ name }, index): Found => {
		const value = fixed.get(unknownOf(index));
		if (value === undefined) return { name, lower: 0, upper: Infinity };
		return { name, lower: value || 0, upper: value || 0 };
	});
	const findings: InsiderFinding[] = [];
	const program = new LinearProgram(await loadSolver());
	try {
		for (const [group, asked] of groups) {
			const bounded = new BoundedProgram(program, group, new Set(asked.map(unknownOf)));
			const seen = seenAtCorners(bounded, asked, unknownOf, isEnough);
			for (const index of asked) {
				const name = targets[index]?.name ?? '';
				found[index] = { name, ...(seen.get(index) ?? bounded.boundsOf(unknownOf(index))) };
			}
			if (!insiders) continue;
			const size = group.unknowns.length;
			const whole = asked.flatMap((target) => {
				const known = found[target];
				return known && insiders.isAsked(target, known)
					? [{ target, name: unknownOf(target), mayBeOne: insiders.mayBeOne(target, known, size) }]
					: [];
			});
			findings.push(...learnedByInsiders(bounded, whole));
		}
	} finally {
		program.dispose();
	}
	return { found, insiders: findings };
}

/** Corners at which as many targets as possible are large, or small, tell of many at once. */
function seenAtCorners(
	bounded: BoundedProgram,
	targets: readonly number[],
	unknownOf: (target: number) => string,
	isEnough: (target: number, found: { lower: number; upper: number }) => boolean
): Map<number, { lower: number; upper: number }> {
	const seen = new Map<number, { lower: number; upper: number }>();
	let open = targets.filter((target) => isEnough(target, { lower: -Infinity, upper: Infinity }));
	for (let before = Infinity; open.length > 1 && open.length < before * FALLING;) {
		before = open.length;
		const names = open.map(unknownOf);
		for (const cost of [1, -1]) {
			const values = bounded.valuesAt(
				names,
				names.map(() => cost)
			);
			open.forEach((target, index) => {
				const value = values?.[index];
				if (value === undefined) return;
				const { lower, upper } = seen.get(target) ?? { lower: Infinity, upper: -Infinity };
				seen.set(target, { lower: Math.min(lower, value), upper: Math.max(upper, value) });
			});
		}
		open = open.filter((target) => !isEnough(target, seen.get(target) ?? { lower: 0, upper: 0 }));
	}
	return new Map([...seen].filter(([target, found]) => isEnough(target, found)));
}

/** As long as each round leaves so much fewer, another one is worth it. */
const FALLING = 0.8;
