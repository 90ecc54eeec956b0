/** Selections as text, so that every indicator that means the same part of a measure meets in the same cell. */
import type { Selection } from '../indicator.ts';

/** `to` Infinity: and older. */
export type AgeRange = { readonly from: number; readonly to: number };
type Category = readonly [dimension: string, category: string];

/** A selection taken apart: fixed categories in the order of their names, and the age range if there is one. */
export type Wanted = {
	readonly fixed: readonly Category[];
	readonly age: AgeRange | null;
	/** `age=0-17|sex=female`, keys sorted; empty for all together. */
	readonly text: string;
};

/** From age 0 on without end is all together. */
export function want(fixed: readonly Category[], age: AgeRange | null): Wanted {
	const range = age && age.from === 0 && age.to === Infinity ? null : age;
	const sorted = fixed.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const parts = sorted.map(([dimension, category]) => `${dimension}=${category}`);
	if (range) parts.push(`age=${range.from}-${range.to === Infinity ? '' : range.to}`);
	return { fixed: sorted, age: range, text: parts.toSorted().join('|') };
}

export function wantedOf(selection: Selection = {}): Wanted {
	const fixed: Category[] = [];
	let age: AgeRange | null = null;
	for (const [dimension, category] of Object.entries(selection)) {
		if (category === undefined) continue;
		if (typeof category === 'string') fixed.push([dimension, category]);
		else if (dimension !== 'age') throw new Error(`Only age may be a range, not ${dimension}.`);
		else age = { from: category[0], to: category[1] ?? Infinity };
	}
	return want(fixed, age);
}

/** `0-2`, `34-34`, `85-` as facts write it. */
export function readAgeBand(text: string): AgeRange | null {
	const match = /^(\d{1,3})-(\d{1,3})?$/.exec(text);
	return match ? { from: Number(match[1]), to: match[2] === undefined ? Infinity : Number(match[2]) } : null;
}
