/** What figures say: of their numerator and denominator, and of both together where one of them is hidden. */
import type { AlteredSlice } from '#domain/disclosure';
import type { Value } from '#domain/statistics';
import type { Indicator, Term } from '../../indicator.ts';
import { rangeBehind, type AlteredSlices, type Range } from './altered-numbers.ts';
import { countBehindInterval } from './count-behind-interval.ts';
import type { Publication, PublishedFigure } from './publication.ts';
import { readMeanAge, readMedianAge } from './read-ages.ts';
import { isSecret, PRECISION, type Bound, type Said, type SecretPlace, type Statement } from './statement.ts';
import { sliceOf, type Terms, type Unknowns } from './unknowns.ts';

export function readFigures(
	{ figures, indicators }: Publication,
	altered: AlteredSlices,
	unknowns: Unknowns,
	isConcerned: (slice: string) => boolean
): Said {
	const statements: Statement[] = [];
	const bounds: Bound[] = [];
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const passable = passableShares(figures, byId, altered);
	for (const figure of figures) {
		const indicator = byId.get(figure.indicator);
		if (!indicator) continue;
		const isAbout = (term: Term): boolean =>
			term.some(({ measure, yearOffset = 0 }) =>
				isConcerned(sliceOf(measure, { year: figure.year + yearOffset, basis: figure.basis }))
			);
		const { numerator, denominator, formula = 'quotient' } = indicator;
		if (!isAbout(numerator) && !isAbout(denominator ?? [])) continue;
		const [topSlice, bottomSlice] = [altered.ofTerm(numerator, figure), altered.ofTerm(denominator ?? [], figure)];
		// The median of altered years of age says less than the age groups beside it.
		if (formula === 'median-age' && !topSlice) bounds.push(...readMedianAge(indicator, figure, unknowns));
		if (formula !== 'quotient') continue;
		const bottom = denominator ? unknowns.termsOf(denominator, figure) : null;
		const add = (
			terms: Terms,
			value: Value,
			kind: SecretPlace['kind'],
			slice: AlteredSlice | 'several' | null
		): void => {
			// Each part of an altered sum is published by itself, and says more.
			if (slice === 'several' && value.kind === 'number') return;
			const at = placeOf(figure, kind);
			statements.push({ terms, value, at, altered: slice === 'several' ? null : slice });
		};
		if (bottom) add(bottom, figure.denominator, 'denominator', bottomSlice);
		if (numerator.some(({ weightedByAge }) => weightedByAge)) {
			bounds.push(...readMeanAge(indicator, figure, unknowns, topSlice));
			continue;
		}
		const top = unknowns.termsOf(numerator, figure);
		add(top, numeratorOf(indicator, figure), 'figure', topSlice);
		if (!bottom) continue;
		const isAltered = topSlice !== null || bottomSlice !== null;
		if (!isAltered) bounds.push(...readQuotient(indicator, figure, { top, bottom }));
		if ((isSecret(figure.value) || isAltered) && indicator.interval === 'wilson' && !passable.has(indicator.id))
			bounds.push({ terms: minus(top, bottom, 1), lower: -Infinity, upper: 0 });
	}
	return { statements, bounds };
}

/** Where some town has more of them than people to be counted among, a part may be larger than its whole. */
function passableShares(
	figures: readonly PublishedFigure[],
	indicators: ReadonlyMap<string, Indicator>,
	altered: AlteredSlices
): Set<string> {
	const rangeOf = ({ value }: { value: number }, term: Term, figure: PublishedFigure): Range => {
		const slice = altered.ofTerm(term, figure);
		if (slice === 'several') return { lower: 0, upper: Infinity };
		return slice ? rangeBehind(value, slice) : { lower: value, upper: value };
	};
	return new Set(
		figures.flatMap((figure) => {
			const { indicator, numerator, denominator } = figure;
			const definition = indicators.get(indicator);
			if (!definition || numerator.kind !== 'number' || denominator.kind !== 'number') return [];
			const [part, whole] = [
				rangeOf(numerator, definition.numerator, figure),
				rangeOf(denominator, definition.denominator ?? [], figure)
			];
			return part.lower > whole.upper ? [indicator] : [];
		})
	);
}

/** The number of people a figure is made from, or the sign in its place. */
function numeratorOf({ denominator, multiplier, interval }: Indicator, figure: PublishedFigure): Value {
	const { value, numerator } = figure;
	if (!denominator) return value.kind === 'number' ? { ...value, value: value.value / multiplier } : value;
	if (numerator.kind === 'number') return numerator;
	const behind = value.kind === 'number' ? null : countBehindInterval(interval, figure, multiplier);
	if (behind !== null) return { kind: 'number', value: behind, flags: [] };
	return value.kind === 'number' || isSecret(numerator) ? numerator : value;
}

/**
 * A shown quotient one side of which is not shown: numerator minus quotient times denominator is nothing. A rounded one
 * leaves a range.
 */
function readQuotient(
	{ multiplier }: Indicator,
	{ value, numerator, denominator, rounding = 0 }: PublishedFigure,
	{ top, bottom }: { top: Terms; bottom: Terms }
): Bound[] {
	if (value.kind !== 'number' || (numerator.kind === 'number' && denominator.kind === 'number')) return [];
	const [least, most] = [value.value - rounding, value.value + rounding].map((one) => one / multiplier);
	if (least === undefined || most === undefined) return [];
	if (denominator.kind === 'number') {
		const [lower, upper] = [least * denominator.value, most * denominator.value];
		const room = PRECISION * (1 + Math.abs(upper));
		return [{ terms: top, lower: lower - room, upper: upper + room }];
	}
	if (rounding === 0) return [{ terms: minus(top, bottom, most), lower: -PRECISION, upper: PRECISION }];
	return [
		{ terms: minus(top, bottom, least), lower: -PRECISION, upper: Infinity },
		{ terms: minus(top, bottom, most), lower: -Infinity, upper: PRECISION }
	];
}

function minus(top: Terms, bottom: Terms, times: number): Terms {
	const factors = new Map(top);
	for (const [name, factor] of bottom) factors.set(name, (factors.get(name) ?? 0) - times * factor);
	return [...factors];
}

function placeOf({ indicator, area, year, basis }: PublishedFigure, kind: SecretPlace['kind']): SecretPlace {
	return { kind, of: indicator, part: '', area, year, basis };
}
