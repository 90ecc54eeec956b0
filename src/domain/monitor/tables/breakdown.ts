/** What of an indicator is wanted besides area and year, and what becomes of its formula there. */
import { findMeasure } from '#domain/intake';
import { prepareTerm, type PreparedPart } from '../compute/compute-term.ts';
import { want, type AgeRange } from '../compute/selection.ts';
import type { Indicator } from '../indicator.ts';

export type Breakdown = {
	/** Null: both. */
	readonly sex: 'female' | 'male' | null;
	/** Null: all ages. */
	readonly age: AgeRange | null;
	readonly citizenship: 'german' | 'foreign' | null;
};

export type BrokenDown =
	| { readonly kind: 'whole' }
	/** The formula makes no sense for a part of the people: a share of women among women. */
	| { readonly kind: 'meaningless' }
	/** Sense, but no count of an edition tells it. */
	| { readonly kind: 'untold' }
	| { readonly kind: 'parts'; readonly numerator: PreparedPart[]; readonly denominator: PreparedPart[] | null };

/**
 * The formula for a part of the people: numerator and denominator narrowed in the same way. Where the definition itself
 * fixes sex, citizenship or age groups that differ, narrowing says nothing.
 */
export function breakDown(indicator: Indicator, { sex, age, citizenship }: Breakdown): BrokenDown {
	if (!sex && !age && !citizenship) return { kind: 'whole' };
	const numerator = prepareTerm(indicator.numerator);
	const denominator = indicator.denominator ? prepareTerm(indicator.denominator) : null;
	const parts = [...numerator, ...(denominator ?? [])];
	const isFixed = (name: string): boolean => parts.some(({ wanted }) => wanted.fixed.some(([one]) => one === name));
	if ((sex && isFixed('sex')) || (citizenship && isFixed('citizenship'))) return { kind: 'meaningless' };
	if (
		age &&
		!parts.every(({ wanted }) => contains(wanted.age, age) && isSame(wanted.age, parts[0]?.wanted.age ?? null))
	)
		return { kind: 'meaningless' };
	if (parts.some(({ part }) => findMeasure(part.measure)?.counts === 'nobody')) return { kind: 'meaningless' };
	// A median or an index is no quotient of two counts: the counts of a part of the people do not tell it.
	const { formula = 'quotient' } = indicator;
	if (formula !== 'quotient' || parts.some(({ part }) => part.weightedByAge)) return { kind: 'untold' };
	const narrow = (one: PreparedPart): PreparedPart => ({
		...one,
		wanted: want(
			[
				...one.wanted.fixed,
				...(sex ? [['sex', sex] as const] : []),
				...(citizenship ? [['citizenship', citizenship] as const] : [])
			],
			age ?? one.wanted.age
		)
	});
	return { kind: 'parts', numerator: numerator.map(narrow), denominator: denominator?.map(narrow) ?? null };
}

function contains(outer: AgeRange | null, { from, to }: AgeRange): boolean {
	return outer === null || (outer.from <= from && to <= outer.to);
}

function isSame(one: AgeRange | null, other: AgeRange | null): boolean {
	return one?.from === other?.from && one?.to === other?.to;
}
