import type { Row } from '../cell-system.ts';

/** One count as everybody knows it: between two limits where something is published instead of it, else not negative. */
export type RangedCell = {
	/** A possible value; all of them together fit all sums. Undefined: forgotten, or no sums are fitted. */
	readonly count: number | undefined;
	readonly lower: number;
	/** Infinity: nothing says how large it is. */
	readonly upper: number;
	/** What it costs to publish nothing instead of it; Infinity: it is out, or not published anyway. */
	readonly weight: number;
	/** Persons by which it has to stay uncertain; 0: it may be known. */
	readonly need: number;
	/** The same once nothing is published instead of it. */
	readonly needIfWithheld: number;
	/** Known to be larger than this, it points at nobody and needs no room. Infinity: it always does. */
	readonly harmlessAbove: number;
	/** By how much the count may lie outside: averages were altered as the nearest whole number. */
	readonly beyond: number;
};

/** Σ sign × cell = 0 as everybody reckons; `slack`: what it really is, where sources do not add up. */
export type RangedRow = Row & { readonly slack: number };

export type RangedSystem = { readonly cells: readonly RangedCell[]; readonly rows: readonly RangedRow[] };

export type Withheld = {
	/** Positions of cells of which nothing is published, so that all have the room they need. */
	readonly cells: ReadonlySet<number>;
	/** Cells that have less room than they need, because of what is out already. */
	readonly narrowed: ReadonlySet<number>;
};
