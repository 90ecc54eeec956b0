import type { AlteredSlice, Basis, RuleSet } from '#domain/disclosure';
import type { Value } from '#domain/statistics';
import type { CellName } from './cell-name.ts';

/** Rule by which a count is hidden; null: hidden so that others cannot be computed. */
export type HidingRule =
	'secret-at-source' | 'small-count' | 'zero' | 'few-units' | 'dominated' | 'group' | 'small-denominator' | null;

/** One count that a release would hide, and why. Confidential. */
export type HiddenCell = {
	readonly name: CellName;
	/** Null: the source keeps it secret, we do not know it. */
	readonly count: number | null;
	readonly rule: HidingRule;
	readonly ruleSet: Pick<RuleSet, 'id' | 'version' | 'maxHiddenCount' | 'fewestUnits' | 'smallestDenominator'> | null;
	/** What could be computed if this one were shown, nearest first. */
	readonly protects: readonly CellName[];
	readonly isAlreadyPublished: boolean;
};

/** A figure as it stands in the working state and as it would be published. Confidential. */
export type PreviewedFigure = {
	readonly indicator: string;
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
	readonly period: string;
	readonly working: Value;
	readonly released: Value;
	/** Counts behind it that are hidden; empty where the figure is shown. */
	readonly hidden: readonly HiddenCell[];
};

export type ReleasePreview = {
	readonly year: number;
	/** False: a hidden number could be computed, so this year would not be released; nothing else is said then. */
	readonly isSafe: boolean;
	readonly figures: number;
	readonly hiddenFigures: number;
	readonly counts: number;
	readonly hiddenByRule: number;
	readonly hiddenForOthers: number;
	/** Measures and years whose counts are altered instead. */
	readonly altered: readonly AlteredSlice[];
	/** Hidden figures by indicator, most first. */
	readonly byIndicator: readonly { readonly indicator: string; readonly hidden: number; readonly byRule: number }[];
	/** Hidden counts of tables by measure, most first; some of them stand in figures too. */
	readonly byMeasure: readonly { readonly measure: string; readonly hidden: number }[];
	/** Of the indicator or area asked for; without either empty. Newest year first. */
	readonly hidden: readonly PreviewedFigure[];
	/** The newest year of the indicator asked for in all areas, hidden or not; empty without indicator. */
	readonly newest: readonly PreviewedFigure[];
	/** Hidden counts of tables in the area, or of the indicator's measures. */
	readonly hiddenCounts: readonly HiddenCell[];
};
