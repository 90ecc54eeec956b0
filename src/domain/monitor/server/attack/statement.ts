import type { AlteredSlice } from '#domain/disclosure';
import type { Value } from '#domain/statistics';
import type { Place, Terms } from './unknowns.ts';

/** Where a hidden number stands: in a figure, or as a count in tables and the age structure; of two years, in the last. */
export type SecretPlace = Place & {
	readonly kind: 'figure' | 'denominator' | 'structure' | 'count' | 'two-years';
	/** Id of the indicator, or code of the measure. */
	readonly of: string;
	/** `age=0-4|sex=female`; of counts. */
	readonly part: string;
};

/** One published number or sign, as a sum of unknowns. */
export type Statement = {
	readonly terms: Terms;
	readonly value: Value;
	readonly at: SecretPlace;
	/** The number is an altered one. */
	readonly altered?: AlteredSlice | null;
};

/** What follows for a sum without standing there as a number. */
export type Bound = { readonly terms: Terms; readonly lower: number; readonly upper: number };

/** Everything one publication says. */
export type Said = { readonly statements: readonly Statement[]; readonly bounds: readonly Bound[] };

/** Floating point of a printed quotient. */
export const PRECISION = 1e-6;

export function isSecret(value: Value): boolean {
	return value.kind === 'missing' && value.why.startsWith('secret');
}

const texts = new WeakMap<Terms, string>();

/** The same for the same sum, however it was come by. */
export function textOf(terms: Terms): string {
	const known = texts.get(terms);
	if (known !== undefined) return known;
	const text = terms
		.map(([unknown, factor]) => `${factor} ${unknown}`)
		.toSorted()
		.join(' + ');
	texts.set(terms, text);
	return text;
}
