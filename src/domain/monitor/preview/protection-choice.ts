import type { ProtectionMethod, RuleSet } from '#domain/disclosure';
import type { FigureLoss } from './figure-loss.ts';

/** Coarser tables: two years added up, age groups two by two, both sexes, no municipalities. */
export const GROUPINGS = ['as-delivered', 'two-years', 'coarser-ages', 'both-sexes', 'regions'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a method takes from readers, in counts. */
export type CountLoss = {
	readonly cells: number;
	readonly hidden: number;
	/** Of the hidden ones, hidden by a rule. */
	readonly byRule: number;
	readonly hiddenSum: number;
	readonly changed: number;
	readonly meanDeviation: number;
	readonly largestDeviation: number;
	readonly meanRelativeDeviation: number;
	readonly largestRelativeDeviation: number;
	readonly brokenSums: number;
};

/** What an attacker learns of the small counts, who knows the method, everything published and every sum. */
export type AttackOnChanged = {
	/** Counts from 1 to the adopted limit. */
	readonly small: number;
	/** Of these, left with less room than the adopted protection. */
	readonly narrowed: number;
	/** Of these, known exactly. */
	readonly exact: number;
};

/** One way to protect an indicator, or one grouping of its table, and what it costs. */
export type ProtectionChoice = {
	readonly method: ProtectionMethod;
	/** Of the rules that were tried. */
	readonly rules: Pick<RuleSet, 'maxHiddenCount' | 'protection' | 'zerosAreSensitive' | 'roundingBase'>;
	readonly isAdopted: boolean;
	/** Null: cannot be protected in this way. */
	readonly counts: CountLoss | null;
	readonly figures: FigureLoss | null;
	/** Null: too large to try while somebody waits, or not protected at all. */
	readonly attack: AttackOnChanged | null;
};

export type GroupingChoice = { readonly grouping: Grouping; readonly counts: CountLoss | null };

export type ProtectionComparison = {
	readonly indicator: string;
	/** Years compared, oldest first. */
	readonly years: readonly number[];
	readonly choices: readonly ProtectionChoice[];
	/** Only those that make another table of this indicator. */
	readonly groupings: readonly GroupingChoice[];
};
