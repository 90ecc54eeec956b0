import { connectedUnknowns, type ConnectedUnknowns } from './connected-unknowns.ts';
import type { KnownSum, Target } from './known-sum.ts';
import { substitute } from './substitute.ts';

export type PreparedAttack = {
	/** Unknowns that single sums give away already. */
	readonly fixed: ReadonlyMap<string, number>;
	/** Groups in which targets are asked for, each with the positions of its targets. */
	readonly groups: ReadonlyMap<ConnectedUnknowns, readonly number[]>;
	/** Each target is an unknown of its own, with a name nothing else has. */
	readonly unknownOf: (target: number) => string;
};

/** What can be had without a solver, and what remains for it. */
export function prepareAttack(sums: readonly KnownSum[], targets: readonly Target[]): PreparedAttack {
	const unknownOf = (target: number): string => `target ${target}`;
	const definitions = targets.map(({ terms }, index) => ({
		terms: [...terms, [unknownOf(index), -1] as const],
		lower: 0,
		upper: 0
	}));
	const { fixed, open } = substitute([...sums, ...definitions]);
	const groupOf = connectedUnknowns(open);
	const groups = new Map<ConnectedUnknowns, number[]>();
	targets.forEach((_, index) => {
		const group = fixed.has(unknownOf(index)) ? undefined : groupOf.get(unknownOf(index));
		if (group) groups.set(group, [...(groups.get(group) ?? []), index]);
	});
	return { fixed, groups, unknownOf };
}
