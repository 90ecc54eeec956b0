/** How small a count may be, per source. A rule set is data: versioned, shown in the edition, chosen by the data owner. */
export type RuleSet = {
	readonly id: string;
	readonly version: number;
	/** Counts from 1 to this number are hidden. The default is 2: "fewer than 3", as the Federal Employment Agency does. */
	readonly maxHiddenCount: number;
	/** Whether a zero tells something about people and is hidden too. */
	readonly zerosAreSensitive: boolean;
	/** A hidden count must stay uncertain by at least this many persons for whoever recomputes it from what is shown. */
	readonly protection: number;
};

/** Applies where a source has no rule set of its own. */
export const defaultRuleSet: RuleSet = {
	id: 'default',
	version: 1,
	maxHiddenCount: 2,
	zerosAreSensitive: false,
	protection: 3
};
