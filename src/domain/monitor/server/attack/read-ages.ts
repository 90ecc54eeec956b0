/** Means and medians of ages are no sums of people, but bounds for some. */
import type { Indicator } from '../../indicator.ts';
import { OLDEST } from './common-knowledge.ts';
import type { PublishedFigure } from './publication.ts';
import { PRECISION, type Bound } from './statement.ts';
import type { Terms, Unknowns } from './unknowns.ts';

/** All years lived, over all people: nobody in a band is younger than its first year or older than its last. */
export function readMeanAge(indicator: Indicator, figure: PublishedFigure, unknowns: Unknowns): Bound[] {
	const { value, area, year, basis } = figure;
	const { numerator, denominator, multiplier } = indicator;
	if (value.kind !== 'number' || !denominator) return [];
	const at = { area, year, basis };
	const mean = value.value / multiplier;
	const people = unknowns.termsOf(denominator, at);
	// Half a year is added to the age in completed years.
	const youngest = unknowns.termsOf(numerator, at, (from) => from + 0.5);
	const oldest = unknowns.termsOf(numerator, at, (_, to) => Math.min(to, OLDEST) + 0.5);
	return [
		{ terms: without(youngest, people, mean), lower: -Infinity, upper: PRECISION },
		{ terms: without(oldest, people, mean), lower: -PRECISION, upper: Infinity }
	];
}

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
