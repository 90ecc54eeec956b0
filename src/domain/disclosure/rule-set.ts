import type { DominanceRule } from './is-dominated.ts';

/**
 * How counts are protected. Never two of them on the same counts: a hidden cell beside its rounded twin is no secret.
 * `small-count-rounding` is additive, `rounding` and `cell-key` are not.
 */
export const PROTECTION_METHODS = ['suppression', 'rounding', 'small-count-rounding', 'cell-key'] as const;
export type ProtectionMethod = (typeof PROTECTION_METHODS)[number];

/** How small a count may be, per source. A rule set is data: versioned, shown in the edition, chosen by the data owner. */
export type RuleSet = {
	readonly id: string;
	readonly version: number;
	/** Counts from 1 to this number are hidden. The default is 2: "fewer than 3", as the Federal Employment Agency does. */
	readonly maxHiddenCount: number;
	/** Whether a zero tells something about people and is hidden too. */
	readonly zerosAreSensitive: boolean;
	/**
	 * A hidden count must stay uncertain by at least this many persons for whoever recomputes it from what is shown. An
	 * altered one must by `maxHiddenCount`: nobody can say then which of the small counts it is, or whether it is one.
	 */
	readonly protection: number;
	/** Numbers with fewer units behind them (homes, households, payers) are hidden, where units are known. 0: no such rule. */
	readonly fewestUnits: number;
	/** For amounts whose single contributions are known; any one suffices to hide. */
	readonly dominance: readonly DominanceRule[];
	/** Whether a group all of whose members share a feature is hidden like a small count. */
	readonly protectsGroups: boolean;
	/** Rates over fewer people are hidden, and so are their counts. 0: no such rule. */
	readonly smallestDenominator: number;
	readonly method: ProtectionMethod;
	/** For the methods that round. */
	readonly roundingBase: number;
};

/** Applies where a source has no rule set of its own. */
export const defaultRuleSet: RuleSet = {
	id: 'default',
	version: 1,
	maxHiddenCount: 2,
	zerosAreSensitive: false,
	protection: 3,
	fewestUnits: 0,
	dominance: [],
	protectsGroups: false,
	smallestDenominator: 0,
	method: 'suppression',
	roundingBase: 5
};

/** The fields of a rule set and nothing else. Those frozen before all fields were there mean what they said then. */
export function completeRuleSet(partial: Partial<RuleSet>): RuleSet {
	const known = Object.keys(defaultRuleSet).flatMap((field) =>
		field in partial ? [[field, partial[field as keyof RuleSet]]] : []
	);
	return { ...defaultRuleSet, ...Object.fromEntries(known) };
}
