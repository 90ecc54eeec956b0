/** Formulas that need more than two sums: what they take from the counts, and which further cells they give away. */
import type { Figure } from '#domain/disclosure';
import { medianAge, segregation } from '#domain/statistics';
import type { Formula } from '../../indicator.ts';
import type { CellPlace, Counts } from '../counts.ts';
import { partPlace, type PreparedPart } from '../compute-term.ts';
import { sumOfAgeRates } from './sum-of-age-rates.ts';

export type NamedFormulaResult = {
	/** Before the multiplier. */
	readonly value: number;
	/** Before the multiplier; null where the formula has none. */
	readonly interval: Figure['interval'];
	/** Beside those of the terms. */
	readonly cells: readonly CellPlace[];
};

export type FormulaPlace = { readonly area: string; readonly year: number; readonly basis: 'register' | 'official' };

type Terms = { readonly numerator: readonly PreparedPart[]; readonly denominator: readonly PreparedPart[] | null };

/** Undefined: what was delivered does not have the detail the formula needs. */
export function computeNamedFormula(
	formula: Exclude<Formula, 'quotient'>,
	{ numerator, denominator }: Terms,
	place: FormulaPlace,
	counts: Counts
): NamedFormulaResult | undefined {
	if (formula === 'segregation') return computeSegregation(numerator, denominator ?? [], place, counts);
	const persons = byAge(numerator, place, counts);
	if (!persons) return undefined;
	if (formula === 'median-age') {
		const value = medianAge([...persons].map(([age, count]) => ({ age, persons: count })));
		return value === null ? undefined : { value, interval: null, cells: [] };
	}
	const population = byAge(denominator ?? [], place, counts);
	const result = population && sumOfAgeRates(persons, population);
	return result ? { ...result, cells: [] } : undefined;
}

/** A term by single year of age; undefined if one of its parts was delivered in wider bands. */
function byAge(
	term: readonly PreparedPart[],
	place: FormulaPlace,
	counts: Counts
): ReadonlyMap<number, number> | undefined {
	const sums = new Map<number, number>();
	for (const prepared of term) {
		const ages = counts.byAge(partPlace(prepared, place));
		if (!ages) return undefined;
		for (const [age, count] of ages) sums.set(age, (sums.get(age) ?? 0) + (prepared.part.times ?? 1) * count);
	}
	return sums;
}

function computeSegregation(
	group: readonly PreparedPart[],
	others: readonly PreparedPart[],
	place: FormulaPlace,
	counts: Counts
): NamedFormulaResult | undefined {
	const cells: CellPlace[] = [];
	const countIn = (term: readonly PreparedPart[], area: string): number | undefined => {
		let sum = 0;
		for (const prepared of term) {
			const cell = partPlace(prepared, { ...place, area });
			const count = counts.find(cell);
			if (!count || count.why) return undefined;
			cells.push(cell);
			sum += (prepared.part.times ?? 1) * count.value;
		}
		return sum;
	};
	const parts = counts
		.municipalitiesOf(place.area)
		.map((area) => [countIn(group, area), countIn(others, area)] as const);
	const known = parts.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [{ group: a, others: b }]));
	if (known.length < parts.length || known.length < 2) return undefined;
	const value = segregation(known).dissimilarity;
	return value === null ? undefined : { value, interval: null, cells };
}
