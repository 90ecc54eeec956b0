/** How one released number came about, down to the rows of the delivered files. Nothing in it is unreleased. */
import type { Area } from '#domain/areas';
import type { AlteredSlice, Basis, ReleasedFigure, RuleSet } from '#domain/disclosure';
import type { Measure } from '#domain/intake';
import type { ReleaseInfo, SourceInfo } from './edition.ts';
import type { Indicator, Part } from './indicator.ts';

export type Explanation = {
	readonly release: ReleaseInfo;
	readonly indicator: Indicator;
	readonly area: Area;
	readonly year: number;
	/** The leading figure; `other` stands beside it where the edition has the year on both bases. */
	readonly figure: ReleasedFigure;
	readonly other: ReleasedFigure | null;
	/** Leading minus other, in the indicator's unit; null unless both are shown. */
	readonly difference: number | null;
	readonly disclosure: ExplainedDisclosure;
	readonly inputs: readonly ExplainedInput[];
};

export type ExplainedDisclosure = {
	/**
	 * `shown`; `hidden` by our own control (which of its rules is never told: "small" would tell the count);
	 * `missing` for a reason of the source or the definition.
	 */
	readonly status: 'shown' | 'hidden' | 'missing';
	/** Which counts it rests on are altered to protect small ones, and how; empty: none. */
	readonly altered: readonly AlteredSlice[];
	/** Rule sets in force when the edition was made. */
	readonly ruleSets: readonly RuleSet[];
};

/** One part of the formula: what is counted, when, on which basis, and where it stands. */
export type ExplainedInput = {
	readonly side: 'numerator' | 'denominator';
	readonly measure: Measure;
	readonly part: Part;
	readonly year: number;
	readonly basis: Basis;
	/** Municipalities it was summed from; empty: delivered for the area itself. */
	readonly summedFrom: readonly Area[];
	readonly places: readonly ExplainedPlace[];
};

/** All rows of one delivery that make up an input. */
export type ExplainedPlace = {
	readonly source: SourceInfo;
	/** 1-based, sorted, without repetition; ranges are closed. Empty for register counts: the rows would tell of their cells. */
	readonly rows: readonly (readonly [first: number, last: number])[];
	readonly columns: readonly number[];
	/** How many delivered numbers were added; null for register counts. */
	readonly numbers: number | null;
	/**
	 * The printed number with its heads, only where exactly this number is released itself; otherwise null, so that a
	 * hidden or unpublished count cannot be read here.
	 */
	readonly printed: { readonly text: string; readonly heads: string; readonly period: string } | null;
	/** A newer delivery has replaced some of these numbers since; the release keeps its own. */
	readonly isReplacedSince: boolean;
};
