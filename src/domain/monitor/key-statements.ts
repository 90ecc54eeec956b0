/**
 * What stands out, as facts and not as sentences: how a figure compares, how it changed, whether it moves beyond
 * chance. The words are made in the interface. Only from released figures.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import {
	compareWithBenchmark,
	isNumber,
	roundAsShown,
	trendMarker,
	type Trend,
	type TrendPoint
} from '#domain/statistics';
import { areToldApart } from './are-told-apart.ts';
import type { Edition } from './edition.ts';
import { THEMES, type Indicator, type Theme } from './indicator.ts';

export type Comparison = {
	readonly area: Area;
	/** Its year may be the one before: look at `figure.year` when writing the sentence. */
	readonly figure: ReleasedFigure;
	readonly verdict: 'higher' | 'similar' | 'lower';
	/** `interval`: the benchmark lies outside or inside the 95 % interval. `value`: no interval, shown digits differ. */
	readonly by: 'interval' | 'value';
};

export type KeyStatement = {
	readonly indicator: Indicator;
	readonly area: Area;
	readonly figure: ReleasedFigure;
	/** Against the oldest of the last five unbroken years; null without one. */
	readonly change: { readonly since: ReleasedFigure; readonly difference: number } | null;
	readonly trend: Trend;
	readonly comparisons: readonly Comparison[];
};

export type Scope = { readonly theme: Theme; readonly area?: Area } | { readonly area: Area };

const YEARS_BACK = 4;

/**
 * Statements about the county (a theme) or one area (all themes), those that stand out most first: a proven trend
 * weighs more than a difference to the larger area. `most`: how many at most.
 */
export function keyStatements(edition: Edition, scope: Scope, most = 5): KeyStatement[] {
	const area = scope.area ?? edition.county;
	const indicators =
		'theme' in scope ? edition.ofTheme(scope.theme) : THEMES.flatMap((theme) => edition.ofTheme(theme));
	return indicators
		.flatMap((indicator) => stateIndicator(edition, indicator, area) ?? [])
		.map((statement, position) => ({ statement, position, weight: weightOf(statement) }))
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight || a.position - b.position)
		.slice(0, most)
		.map(({ statement }) => statement);
}

/** Null: the edition has no number for this area in the indicator's newest year. */
export function stateIndicator(edition: Edition, indicator: Indicator, area: Area): KeyStatement | null {
	const newest = edition.newestYear(indicator);
	const figure = newest === null ? undefined : edition.figure(indicator, area, newest);
	if (!figure || !isNumber(figure.value)) return null;
	const run = unbrokenRun(edition.series(indicator, area, figure.basis), figure);
	const [since] = run;
	const start = since && since !== figure && isNumber(since.value) ? { since, from: since.value.value } : null;
	// Of altered counts only what their alteration allows to say.
	const isTold = !since || since === figure || areToldApart(since, figure);
	return {
		indicator,
		area,
		figure,
		change: start && isTold ? { since: start.since, difference: figure.value.value - start.from } : null,
		trend: isTold ? trendOf(indicator, run) : 'not-computable',
		comparisons: benchmarksOf(edition, area).flatMap((larger) => compare(edition, indicator, figure, larger) ?? [])
	};
}

/** Up to five years that end with the figure, without a gap, a missing number or a break in between. */
function unbrokenRun(series: readonly ReleasedFigure[], { year }: ReleasedFigure): ReleasedFigure[] {
	const run: ReleasedFigure[] = [];
	for (let at = year; at >= year - YEARS_BACK; at--) {
		const figure = series.find((one) => one.year === at);
		if (!figure || !isNumber(figure.value)) break;
		run.unshift(figure);
		if (figure.value.flags.includes('break')) break;
	}
	return run;
}

function trendOf({ interval }: Indicator, run: readonly ReleasedFigure[]): Trend {
	if (interval === 'none') return 'not-computable';
	const points = run.map(({ year, value, interval: limits, numerator, denominator }): TrendPoint => ({
		year,
		value: isNumber(value) ? value.value : null,
		interval: limits,
		count: isNumber(numerator) ? numerator.value : null,
		denominator: isNumber(denominator) ? denominator.value : null
	}));
	return trendMarker(points, interval === 'wilson' ? 'proportion' : 'weighted').trend;
}

/** A municipality or region is compared with the county and the state, the county with state and country. */
function benchmarksOf(edition: Edition, area: Area): Area[] {
	const isSmall = area.level === 'municipality' || area.level === 'region' || area.level === 'quarter';
	const levels = isSmall ? ['county', 'state'] : area.level === 'county' ? ['state', 'country'] : ['country'];
	return levels.flatMap((level) => edition.areas.find((one) => one.level === level && one.id !== area.id) ?? []);
}

function compare(edition: Edition, indicator: Indicator, figure: ReleasedFigure, area: Area): Comparison | null {
	const benchmark = findBenchmark(edition, indicator, figure, area);
	// Numbers of people compare with nothing larger: a county has more inhabitants than a town.
	const isAmount = indicator.denominator === undefined && indicator.unit === 'Personen';
	if (isAmount || !benchmark || !isNumber(benchmark.value) || !isNumber(figure.value)) return null;
	const position = compareWithBenchmark(benchmark.value.value, figure.interval);
	if (position) {
		const verdict = position === 'similar' ? 'similar' : position.startsWith('low') ? 'lower' : 'higher';
		return { area, figure: benchmark, verdict, by: 'interval' };
	}
	if (!areToldApart(figure, benchmark)) return null;
	const shown = (value: number): number => roundAsShown(value, indicator.decimals);
	const difference = shown(figure.value.value) - shown(benchmark.value.value);
	const verdict = difference === 0 ? 'similar' : difference < 0 ? 'lower' : 'higher';
	return { area, figure: benchmark, verdict, by: 'value' };
}

/** The larger area's figure; official ones come a year later than the register, so the year before has to do then. */
function findBenchmark(
	edition: Edition,
	indicator: Indicator,
	{ basis, year }: ReleasedFigure,
	area: Area
): ReleasedFigure | undefined {
	return (
		edition.figureOn(basis, indicator, area, year) ??
		edition.figure(indicator, area, year) ??
		edition.figure(indicator, area, year - 1)
	);
}

function weightOf({ trend, comparisons, figure }: KeyStatement): number {
	const moves = trend === 'rising' || trend === 'falling' ? 2 : 0;
	const [nearest] = comparisons;
	if (!nearest || nearest.by === 'value' || nearest.verdict === 'similar') return moves;
	const [own, other] = [figure.value, nearest.figure.value];
	if (!isNumber(own) || !isNumber(other) || other.value === 0) return moves + 1;
	return moves + 1 + Math.min(1, Math.abs(own.value / other.value - 1));
}
