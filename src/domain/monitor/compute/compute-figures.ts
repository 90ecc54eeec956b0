/**
 * All figures of the monitor from facts and definitions: pure, no rounding, nothing estimated. What cannot be had
 * from what was delivered gives no figure; what was delivered as a sign gives a figure with that reason.
 */
import type { Area, Membership } from '#domain/areas';
import type { Basis, Figure } from '#domain/disclosure';
import type { Fact, Measure } from '#domain/intake';
import { missing, numberValue, rateInterval, wilsonInterval, type Flag, type Value } from '#domain/statistics';
import type { Indicator, Level } from '../indicator.ts';
import {
	basisOf,
	computeTerm,
	isOnBothBases,
	POPULATION,
	prepareTerm,
	type PreparedPart,
	type TermResult
} from './compute-term.ts';
import { cellKey, countsOf, type CellPlace, type Counts } from './counts.ts';
import { groupFacts } from './fact-groups.ts';
import { computeNamedFormula } from './formulas/compute-named-formula.ts';
import { markBreaks } from './mark-breaks.ts';
import { spansCensus } from './population-bases.ts';
import { publishCounts, type PublishCount } from './publish-counts.ts';

/** A figure before disclosure control, with the cells it gives away; the shape `releaseFigures` takes. */
export type ComputedFigure = Figure & {
	readonly numeratorCells: readonly string[];
	readonly denominatorCells: readonly string[];
};

export type ComputeOptions = {
	readonly areas: readonly Area[];
	readonly memberships: readonly Membership[];
	readonly measures: ReadonlyMap<string, Measure>;
	/** Facts of later years are left out. */
	readonly maxYear: number;
	/** Left out: figures rest on counts as they are. Else on what is published instead of them, rates too. */
	readonly publish?: PublishCount;
};

export type Computation = {
	readonly figures: readonly ComputedFigure[];
	/** Every cell some figure rests on, by key. */
	readonly cells: ReadonlyMap<string, CellPlace>;
	/** As delivered, whatever the figures were computed from. */
	readonly counts: Counts;
	/** As published: what the figures were computed from. */
	readonly published: Counts;
};

export function computeFigures(
	facts: readonly Fact[],
	indicators: readonly Indicator[],
	options: ComputeOptions
): Computation {
	const counts = countsOf(groupFacts(facts, options.maxYear), options);
	const published = options.publish ? publishCounts(counts, options.publish) : counts;
	const cells = new Map<string, CellPlace>();
	const figures = indicators.flatMap((indicator) => computeIndicator(indicator, options.areas, published, cells));
	return { figures, cells, counts, published };
}

type Prepared = {
	indicator: Indicator;
	numerator: PreparedPart[];
	denominator: PreparedPart[] | null;
	/** How many years back populations are taken from. */
	populationOffsets: readonly number[];
};

function computeIndicator(
	indicator: Indicator,
	areas: readonly Area[],
	counts: Counts,
	cells: Map<string, CellPlace>
): ComputedFigure[] {
	const parts = [...indicator.numerator, ...(indicator.denominator ?? [])];
	const prepared: Prepared = {
		indicator,
		numerator: prepareTerm(indicator.numerator),
		denominator: indicator.denominator ? prepareTerm(indicator.denominator) : null,
		populationOffsets: parts.flatMap(({ measure, yearOffset }) => (measure === POPULATION ? [yearOffset ?? 0] : []))
	};
	const isCountedTwice = parts.some(({ measure }) => isOnBothBases(measure));
	const bases: readonly Basis[] = isCountedTwice ? ['register', 'official'] : ['official'];
	// Below a municipality there are figures wherever its quarters were counted; no definition has to say so.
	const levels = new Set<string>(indicator.levels satisfies readonly Level[]);
	return bases.flatMap((basis) => {
		const years = yearsOf(indicator, basis, counts);
		return areas
			.filter(({ level }) => levels.has(level === 'quarter' ? 'municipality' : level))
			.flatMap(({ id }) => {
				const series = years.flatMap((year) => {
					const figure = computeFigure(prepared, { area: id, year, basis }, counts, cells);
					return figure ? [figure] : [];
				});
				return markBreaks(series, indicator.breaks, basis);
			});
	});
}

/** Years for which the first part of the numerator was delivered, moved by its offset. */
function yearsOf(indicator: Indicator, basis: Basis, counts: Counts): number[] {
	const first = indicator.numerator[0];
	if (!first) return [];
	return counts.groups
		.yearsOf(first.measure, basisOf(first.measure, basis))
		.map((year) => year - (first.yearOffset ?? 0))
		.filter((year) => year >= (indicator.firstYear ?? 0));
}

export type FigurePlace = { readonly area: string; readonly year: number; readonly basis: Basis };

function computeFigure(
	{ indicator, numerator: top, denominator: bottom, populationOffsets }: Prepared,
	place: FigurePlace,
	counts: Counts,
	cells: Map<string, CellPlace>
): ComputedFigure | undefined {
	const numerator = computeTerm(top, place, counts);
	if (!numerator) return undefined;
	const denominator = bottom ? computeTerm(bottom, place, counts) : null;
	if (denominator === undefined) return undefined;
	const keysOf = (places: readonly CellPlace[]): string[] =>
		places.map((cell) => {
			const key = cellKey(cell);
			if (!cells.has(key)) cells.set(key, cell);
			return key;
		});
	const value = valueOf(indicator, place, { numerator, denominator, populationOffsets });
	const common = {
		indicator: indicator.id,
		...place,
		period: numerator.period === '' ? String(place.year) : numerator.period,
		deliveries: merge(numerator.deliveries, denominator?.deliveries ?? [])
	};
	const { formula = 'quotient', multiplier } = indicator;
	if (formula === 'quotient')
		return {
			...common,
			value,
			interval: value.kind === 'number' ? intervalOf(indicator, numerator.value, denominator?.value ?? 0) : null,
			numerator: denominator ? termValue(numerator) : missing('not-applicable'),
			denominator: denominator ? termValue(denominator) : missing('not-applicable'),
			numeratorCells: keysOf(numerator.cells),
			denominatorCells: denominator ? keysOf(denominator.cells) : []
		};
	// No quotient of the two sums: they would only mislead beside the value, so no fraction is shown.
	const named = computeNamedFormula(formula, { numerator: top, denominator: bottom }, place, counts);
	if (!named && value.kind === 'number') return undefined;
	const { lower, upper } = named?.interval ?? { lower: 0, upper: 0 };
	return {
		...common,
		value: value.kind === 'number' && named ? numberValue(named.value * multiplier, value.flags) : value,
		interval:
			value.kind === 'number' && named?.interval && indicator.interval !== 'none'
				? { lower: lower * multiplier, upper: upper * multiplier }
				: null,
		numerator: missing('not-applicable'),
		denominator: missing('not-applicable'),
		numeratorCells: keysOf([...numerator.cells, ...(denominator?.cells ?? []), ...(named?.cells ?? [])]),
		denominatorCells: []
	};
}

function valueOf(
	indicator: Indicator,
	{ year, basis }: FigurePlace,
	{
		numerator,
		denominator,
		populationOffsets
	}: { numerator: TermResult; denominator: TermResult | null; populationOffsets: readonly number[] }
): Value {
	if (numerator.why) return missing(numerator.why);
	if (denominator?.why) return missing(denominator.why);
	const spansOne =
		populationOffsets.length > 1 &&
		spansCensus(
			basis,
			populationOffsets.map((offset) => year + offset)
		);
	if (spansOne) return missing('not-applicable');
	const flags: readonly Flag[] =
		numerator.flags.length + (denominator?.flags.length ?? 0) === 0
			? numerator.flags
			: [...new Set([...numerator.flags, ...(denominator?.flags ?? [])])];
	if (!denominator) return numberValue(numerator.value * indicator.multiplier, flags);
	if (denominator.value === 0) return missing('not-applicable');
	if (denominator.value < indicator.smallestDenominator) return missing('unreliable');
	return numberValue((numerator.value / denominator.value) * indicator.multiplier, flags);
}

/** Both, each delivery once, in order. */
function merge(some: readonly number[], others: readonly number[]): readonly number[] {
	if (some.length === 1 && (others.length === 0 || (others.length === 1 && others[0] === some[0]))) return some;
	return [...new Set([...some, ...others])].toSorted((a, b) => a - b);
}

function termValue(term: TermResult): Value {
	return term.why ? missing(term.why) : numberValue(term.value, term.flags);
}

/** None where the definition has none, or where it does not hold: more children in day care than live here. */
export function intervalOf(
	{ interval, multiplier }: Indicator,
	numerator: number,
	denominator: number
): { lower: number; upper: number } | null {
	if (interval === 'none' || numerator < 0 || denominator <= 0) return null;
	if (interval === 'byar') return rateInterval(numerator, denominator, { multiplier });
	return numerator <= denominator ? wilsonInterval(numerator, denominator, { multiplier }) : null;
}
