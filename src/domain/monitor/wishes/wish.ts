import type { AlteredSlice } from '#domain/disclosure';
import type { HiddenCell } from '../preview/hidden-cell.ts';

/** Areas of a special evaluation: all of one level, with everything above them. */
export const WISH_LEVELS = ['quarter', 'municipality', 'region', 'county'] as const;
export type WishLevel = (typeof WISH_LEVELS)[number];

/** Dimensions somebody may ask for beside age. */
export const WISH_DIMENSIONS = ['sex', 'citizenship'] as const;
export type WishDimension = (typeof WISH_DIMENSIONS)[number];

/** A table somebody asks for: the numerator of an indicator by area, year, age and categories, with all margins. */
export type Wish = {
	readonly level: WishLevel;
	/** Id of the only area of that level; null: all of them. */
	readonly area: string | null;
	readonly firstYear: number;
	readonly lastYear: number;
	/** Two years added up each time, the last with the one before it. */
	readonly areYearsTogether: boolean;
	/** First ages of the groups, each up to the next, the last without end; empty: as the indicator has it. */
	readonly agesFrom: readonly number[];
	readonly by: readonly WishDimension[];
};

/**
 * `safe`: all of it may be given out. `with-gaps`: with some numbers hidden. `refused`: what is out already leaves no room,
 * a hidden number could be narrowed. `not-there`: it cannot be had from what was delivered.
 */
export type WishVerdict = 'safe' | 'with-gaps' | 'refused' | 'not-there';

export type WishAnswer = {
	readonly wish: Wish;
	readonly verdict: WishVerdict;
	readonly cells: number;
	readonly hiddenByRule: number;
	readonly hiddenForOthers: number;
	/** Numbers of it that were published before, exactly so. */
	readonly published: number;
	/** Measures and years whose counts are given out altered, as editions do, and how: everybody may know it. */
	readonly altered: readonly AlteredSlice[];
	/** Numbers of it that are given out altered. */
	readonly alteredCells: number;
	/** What would be hidden, and why. Confidential. */
	readonly hidden: readonly HiddenCell[];
	/** Of what would be given out: the same numbers and gaps have the same one. Empty where nothing may be. */
	readonly state: string;
};

export const COARSER = [
	'coarser-ages',
	'all-ages',
	'two-years',
	'both-sexes',
	'all-citizenships',
	'regions',
	'county'
] as const;
export type Coarser = (typeof COARSER)[number];

export type CheckedWish = WishAnswer & {
	/** Coarser wishes that would hide fewer numbers, those that hide nothing first. Empty where the wish itself is safe. */
	readonly alternatives: readonly { readonly coarser: Coarser; readonly answer: WishAnswer }[];
};
