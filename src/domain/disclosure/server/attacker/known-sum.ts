/** lower <= Σ factor × unknown <= upper. Unknowns are counts or amounts, not below 0. */
export type KnownSum = {
	readonly terms: readonly (readonly [unknown: string, factor: number])[];
	readonly lower: number;
	readonly upper: number;
	/** Default 1; where sums contradict each other, those trusted less are bent first. */
	readonly trust?: number;
};

/** What the attacker wants to know. */
export type Target = { readonly name: string; readonly terms: KnownSum['terms'] };

/** Smallest and largest value that fit all sums. */
export type Found = { readonly name: string; readonly lower: number; readonly upper: number };

/** Narrower than this is one value. */
export const EXACT = 1e-7;
