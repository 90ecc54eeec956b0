/** Selections as text, so that every indicator that means the same part of a measure meets in the same cell. */
import type { Selection } from '../indicator.ts';

export type AgeRange = { readonly from: number; readonly to: number };
/** A selection taken apart: fixed categories, and the age range if there is one (`to` Infinity: and older). */
export type Wanted = {
	readonly fixed: readonly (readonly [dimension: string, category: string])[];
	readonly age: AgeRange | null;
};

/** `age=0-17|sex=female`, keys sorted; empty for all together. From age 0 on without end is all together too. */
export function selectionText({ fixed, age }: Wanted): string {
	const parts = fixed.map(([dimension, category]) => `${dimension}=${category}`);
	if (age) parts.push(`age=${age.from}-${age.to === Infinity ? '' : age.to}`);
	return parts.toSorted().join('|');
}

export function wantedOf(selection: Selection = {}): Wanted {
	const fixed: [string, string][] = [];
	let age: AgeRange | null = null;
	for (const [dimension, category] of Object.entries(selection)) {
		if (category === undefined) continue;
		if (typeof category === 'string') fixed.push([dimension, category]);
		else if (dimension !== 'age') throw new Error(`Only age may be a range, not ${dimension}.`);
		else age = { from: category[0], to: category[1] ?? Infinity };
	}
	return withAge({ fixed: fixed.toSorted(([a], [b]) => (a < b ? -1 : 1)), age: null }, age);
}

/** The same categories at another age. */
export function withAge({ fixed }: Wanted, age: AgeRange | null): Wanted {
	return { fixed, age: age && age.from === 0 && age.to === Infinity ? null : age };
}

/** `0-2`, `34-34`, `85-` as facts write it. */
export function readAgeBand(text: string): AgeRange | null {
	const match = /^(\d{1,3})-(\d{1,3})?$/.exec(text);
	return match ? { from: Number(match[1]), to: match[2] === undefined ? Infinity : Number(match[2]) } : null;
}
