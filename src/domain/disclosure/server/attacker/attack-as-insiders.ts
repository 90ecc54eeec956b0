/**
 * The insider: whoever is the only case behind a hidden number knows that it is a one, and perhaps thereby another
 * number. The attacker does not know which numbers are ones; so each that could be is tried.
 */
import { LinearProgram, loadSolver } from '../solver.ts';
import { BoundedProgram } from './bounded-program.ts';
import type { Found, KnownSum, Target } from './known-sum.ts';
import { prepareAttack } from './prepare-attack.ts';

/** Positions among the targets: if `insider` is a one, whoever stands behind it learns these exactly. */
export type InsiderFinding = { readonly insider: number; readonly learns: readonly (Found & { target: number })[] };

const ONE_CASE = 1;
const CLOSE = 1e-5;
/** Corners looked at before a target is examined: whoever has two values at two corners is not known exactly. */
const CORNERS = 6;

/** `found`: what `attackEquations` found for the same sums and targets; `isCount`: whether cases stand behind a target. */
export async function attackAsInsiders(
	sums: readonly KnownSum[],
	targets: readonly Target[],
	found: readonly Found[],
	isCount: (target: number) => boolean
): Promise<InsiderFinding[]> {
	const { groups, unknownOf } = prepareAttack(sums, targets);
	const isOpen = (target: number): boolean => {
		const { lower, upper } = found[target] ?? { lower: 0, upper: 0 };
		return upper - lower > CLOSE;
	};
	const mayBeOne = (target: number): boolean => {
		const { lower, upper } = found[target] ?? { lower: Infinity, upper: -Infinity };
		return isCount(target) && isOpen(target) && lower <= ONE_CASE + CLOSE && upper >= ONE_CASE - CLOSE;
	};
	const findings: InsiderFinding[] = [];
	const program = new LinearProgram(await loadSolver());
	try {
		for (const [group, asked] of groups) {
			const open = asked.filter(isOpen);
			if (open.length < 2 || !open.some(mayBeOne)) continue;
			const bounded = new BoundedProgram(program, group, new Set(asked.map(unknownOf)));
			for (const insider of open.filter(mayBeOne)) {
				const others = open.filter((other) => other !== insider);
				const learns = bounded.whileKnown(unknownOf(insider), ONE_CASE, () =>
					stillTheSame(bounded, others.map(unknownOf), others).flatMap((target) => {
						const bounds = bounded.boundsOf(unknownOf(target));
						return bounds.upper - bounds.lower < CLOSE
							? [{ target, name: targets[target]?.name ?? '', ...bounds }]
							: [];
					})
				);
				if (learns && learns.length > 0) findings.push({ insider, learns });
			}
		}
	} finally {
		program.dispose();
	}
	return findings;
}

/** Targets that had one value at every corner: few, so that only they need two programs each. */
function stillTheSame(bounded: BoundedProgram, names: readonly string[], targets: readonly number[]): number[] {
	let same = targets.map((target, index) => ({ target, index }));
	let first: number[] | null = null;
	for (let corner = 0; corner < CORNERS && same.length > 0; corner++) {
		const values = bounded.valuesAt(
			names,
			names.map((_, index) => costAt(corner, index))
		);
		if (!values) continue;
		first ??= values;
		const before = first;
		same = same.filter(({ index }) => Math.abs((values[index] ?? 0) - (before[index] ?? 0)) < CLOSE);
	}
	return same.map(({ target }) => target);
}

/** Always the same sequence, so that the same publications give the same report: the golden ratio's multiples spread well. */
function costAt(corner: number, index: number): number {
	const spread = ((index + 1) * 0.618_033_988_75 * (corner + 1)) % 1;
	return (corner % 2 === 0 ? 1 : -1) * (0.5 + spread) * ((index >> Math.floor(corner / 2)) % 2 === 0 ? 1 : -1);
}
