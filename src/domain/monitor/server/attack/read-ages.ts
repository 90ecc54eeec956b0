/** Means and medians of ages are no sums of people, but bounds for some. */
import type { AlteredSlice } from '#domain/disclosure';
import type { Indicator } from '../../indicator.ts';
import { OLDEST } from './common-knowledge.ts';
import type { PublishedFigure } from './publication.ts';
import { PRECISION, type Bound } from './statement.ts';
import type { Terms, Unknowns } from './unknowns.ts';

/** All years lived, over all people: nobody in a band is younger than its first year or older than its last. */
export function readMeanAge(
	indicator: Indicator,
	figure: PublishedFigure,
	unknowns: Unknowns,
	altered: AlteredSlice | 'several' | null = null
): Bound[] {
	const { value, area, year, basis } = figure;
	const { numerator, denominator, multiplier } = indicator;
	if (value.kind !== 'number' || !denominator) return [];
	const at = { area, year, basis };
	const mean = value.value / multiplier;
	if (altered === 'several') return [];
	// Half a year is added to the age in completed years.
	const youngest = unknowns.termsOf(numerator, at, (from) => from + 0.5);
	const oldest = unknowns.termsOf(numerator, at, (_, to) => Math.min(to, OLDEST) + 0.5);
	if (altered) {
		// The years lived of altered years of age, divided by altered people: off by what each age may be off.
		if (figure.denominator.kind !== 'number') return [];
		const years = mean * figure.denominator.value;
		const room = MOST_OFF[altered.method](altered.base) * YEARS_OF_ALL_AGES;
		return [
			{ terms: youngest, lower: -Infinity, upper: years + room },
			{ terms: oldest, lower: years - room, upper: Infinity }
		];
	}
	const people = unknowns.termsOf(denominator, at);
	return [
		{ terms: without(youngest, people, mean), lower: -Infinity, upper: PRECISION },
		{ terms: without(oldest, people, mean), lower: -PRECISION, upper: Infinity }
	];
}

/** By how much one altered count may be off. */
const MOST_OFF: Readonly<Record<AlteredSlice['method'], (base: number) => number>> = {
	rounding: (base) => base / 2,
	'small-count-rounding': (base) => base,
	'cell-key': () => 5
};
/** One person of each age, with the years they have lived. */
const YEARS_OF_ALL_AGES = Array.from({ length: OLDEST + 1 }, (_, age) => age + 0.5).reduce((sum, age) => sum + age, 0);

/** Half of the people are younger than the median, and half of them older. */
export function readMedianAge(indicator: Indicator, figure: PublishedFigure, unknowns: Unknowns): Bound[] {
	const { value, area, year, basis } = figure;
	if (value.kind !== 'number') return [];
	const at = { area, year, basis };
	const median = value.value / indicator.multiplier;
	const people = unknowns.termsOf(indicator.numerator, at);
	const surelyYounger = unknowns.termsOf(indicator.numerator, at, (_, to) => (to + 1 <= median ? 1 : 0));
	const perhapsYounger = unknowns.termsOf(indicator.numerator, at, (from) => (from <= median ? 1 : 0));
	return [
		{ terms: without(surelyYounger, people, 0.5), lower: -Infinity, upper: PRECISION },
		{ terms: without(perhapsYounger, people, 0.5), lower: -PRECISION, upper: Infinity }
	];
}

function without(terms: Terms, people: Terms, times: number): Terms {
	const factors = new Map(terms);
	for (const [name, factor] of people) factors.set(name, (factors.get(name) ?? 0) - times * factor);
	return [...factors].filter(([, factor]) => factor !== 0);
}
