import { trendChiSquare } from './trend-chi-square.ts';

export type Trend = 'rising' | 'falling' | 'no-change' | 'not-computable';

/** One year of a series. `value` null: missing. `isBreak` stands at the first year after the change. */
export type TrendPoint = {
	readonly year: number;
	readonly value: number | null;
	readonly interval?: { readonly lower: number; readonly upper: number } | null;
	readonly count?: number | null;
	readonly denominator?: number | null;
	readonly isBreak?: boolean;
};

export type TrendResult = {
	readonly trend: Trend;
	readonly chiSquare: number;
	readonly slope: number | null;
	readonly isSignificant: boolean;
	readonly keepsSignWithoutAnyPoint: boolean;
};

const POINTS = 5;
/** 99.8 % point of the chi-square distribution with one degree of freedom. */
const CRITICAL = 9.549535706083242;
const STANDARD_ERRORS_IN_INTERVAL = 3.92;
const NOT_COMPUTABLE: TrendResult = {
	trend: 'not-computable',
	chiSquare: 0,
	slope: null,
	isSignificant: false,
	keepsSignWithoutAnyPoint: false
};

/**
 * The arrow beside a series: only if the five newest unbroken years move beyond chance (99.8 %) and the direction
 * survives leaving out each single year. `proportion` tests counts, `weighted` the values by their 95 % intervals.
 * A break, a missing value or a missing year ends the run. Any order in. Source: Fingertips trend markers.
 */
export function trendMarker(points: readonly TrendPoint[], method: 'proportion' | 'weighted'): TrendResult {
	const run = newestUnbroken(points);
	if (run.length < POINTS) return NOT_COMPUTABLE;
	return method === 'proportion' ? byCounts(run) : byIntervals(run);
}

function newestUnbroken(points: readonly TrendPoint[]): TrendPoint[] {
	const run: TrendPoint[] = [];
	for (const point of points.toSorted((a, b) => b.year - a.year)) {
		const newer = run.at(-1);
		if (point.value === null || (newer && newer.year - point.year !== 1)) break;
		run.push(point);
		if (run.length === POINTS || point.isBreak) break;
	}
	return run.reverse();
}

function byCounts(run: readonly TrendPoint[]): TrendResult {
	const counts = run.map((point) => point.count ?? NaN);
	const people = run.map((point) => point.denominator ?? NaN);
	const logits = counts.map((count, index) => Math.log(count / ((people[index] ?? NaN) - count)));
	if (logits.some((logit) => !Number.isFinite(logit))) return NOT_COMPUTABLE;
	const years = run.map((point) => point.year);
	const { chiSquare } = trendChiSquare(counts, people, years);
	const fit = (skip: number): number =>
		regress(
			years,
			logits,
			logits.map((_, index) => (index === skip ? 0 : 1))
		).slope;
	return conclude(chiSquare, fit, null);
}

function byIntervals(run: readonly TrendPoint[]): TrendResult {
	const weights = run.map(({ interval }) =>
		interval ? (STANDARD_ERRORS_IN_INTERVAL / (interval.upper - interval.lower)) ** 2 : NaN
	);
	if (weights.some((weight) => !Number.isFinite(weight))) return NOT_COMPUTABLE;
	const years = run.map((point) => point.year);
	const values = run.map((point) => point.value ?? NaN);
	const { slope, variance } = regress(years, values, weights);
	const fit = (skip: number): number =>
		regress(
			years,
			values,
			weights.map((weight, index) => (index === skip ? 0 : weight))
		).slope;
	return conclude((slope * slope) / variance, fit, slope);
}

/** `fit(-1)` is the slope over all points, `fit(i)` without point i. */
function conclude(chiSquare: number, fit: (skip: number) => number, slope: number | null): TrendResult {
	const direction = Math.sign(fit(-1));
	const keepsSignWithoutAnyPoint = Array.from({ length: POINTS }, (_, skip) => Math.sign(fit(skip))).every(
		(sign) => sign === direction
	);
	const isSignificant = chiSquare > CRITICAL;
	const moves = isSignificant && keepsSignWithoutAnyPoint && direction !== 0;
	const trend: Trend = moves ? (direction > 0 ? 'rising' : 'falling') : 'no-change';
	return { trend, chiSquare, slope, isSignificant, keepsSignWithoutAnyPoint };
}

function regress(
	years: readonly number[],
	values: readonly number[],
	weights: readonly number[]
): { slope: number; variance: number } {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const weighted = (terms: readonly number[]): number =>
		terms.reduce((sum, term, index) => sum + term * (weights[index] ?? 0), 0);
	const meanYear = weighted(years) / total;
	const centred = years.map((year) => year - meanYear);
	const spread = weighted(centred.map((year) => year * year));
	return { slope: weighted(centred.map((year, index) => year * (values[index] ?? 0))) / spread, variance: 1 / spread };
}
