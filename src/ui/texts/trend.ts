/**
 * Whether a series went up or down beyond chance, by the trend marker of `#domain/statistics` (five newest unbroken
 * years). Complete counts and means without an interval have no such test: there we name the two figures and no verb.
 */
import { trendMarker, type TrendPoint } from '#domain/statistics';
import type { ReleasedFigure } from '#domain/disclosure';
import { areToldApart, type Indicator } from '#domain/monitor';
import { formatNumber, formatWithUnit, roundAsShown } from './format-number.ts';

export type Trend = {
	readonly direction: 'up' | 'down' | 'flat' | 'untested';
	readonly fromYear: number;
	readonly toYear: number;
	readonly from: number;
	readonly to: number;
};

const YEARS = 5;

/** `year`: the year to look back from. Null where fewer than five unbroken years with a number lead up to it. */
export function findTrend(indicator: Indicator, series: readonly ReleasedFigure[], year: number): Trend | null {
	const points = series.filter((figure) => figure.year <= year && figure.year > year - YEARS);
	const [first, last] = [points[0], points.at(-1)];
	if (points.length < YEARS || first?.value.kind !== 'number' || last?.value.kind !== 'number') return null;
	const isBroken = points.some((figure, index) => index > 0 && startsAnew(indicator, figure));
	if (isBroken || points.some((figure) => figure.value.kind !== 'number')) return null;
	// Not rounded: what rounds to zero without being zero is printed in another way than zero.
	const [from, to] = [first.value.value, last.value.value];
	const shown = (value: number): number => roundAsShown(value, indicator.decimals);
	const direction = areToldApart(first, last) ? test(indicator, points, shown(to) - shown(from)) : 'untested';
	return { direction, fromYear: first.year, toYear: last.year, from, to };
}

function test(indicator: Indicator, figures: readonly ReleasedFigure[], shownChange: number): Trend['direction'] {
	if (indicator.interval === 'none') return 'untested';
	const points = figures.map((figure): TrendPoint => ({
		year: figure.year,
		value: figure.value.kind === 'number' ? figure.value.value : null,
		interval: figure.interval,
		count: figure.numerator.kind === 'number' ? figure.numerator.value : null,
		denominator: figure.denominator.kind === 'number' ? figure.denominator.value : null
	}));
	const { trend } = trendMarker(points, indicator.interval === 'wilson' ? 'proportion' : 'weighted');
	if (trend === 'rising' && shownChange > 0) return 'up';
	if (trend === 'falling' && shownChange < 0) return 'down';
	return trend === 'not-computable' ? 'untested' : 'flat';
}

export function startsAnew(indicator: Indicator, figure: ReleasedFigure): boolean {
	const isFlagged = figure.value.kind === 'number' && figure.value.flags.includes('break');
	return (
		isFlagged ||
		indicator.breaks.some(({ year, basis }) => year === figure.year && (basis ?? figure.basis) === figure.basis)
	);
}

/** `seit 2021 gestiegen`, `seit 2021 kaum verändert`; without a test `2021: 266.042`. */
export function trendInWords(trend: Trend, indicator: Indicator): string {
	const words = { up: 'gestiegen', down: 'gesunken', flat: 'kaum verändert' } as const;
	if (trend.direction === 'untested') {
		return `${trend.fromYear}: ${formatWithUnit(trend.from, indicator.unit, indicator.decimals)}`;
	}
	return `seit ${trend.fromYear} ${words[trend.direction]}`;
}

/** For a narrow column: `↑ gestiegen`, `kaum verändert`; empty without a test. */
export function trendShort({ direction }: Trend): string {
	return { up: '↑\u00A0gestiegen', down: '↓\u00A0gesunken', flat: 'kaum verändert', untested: '' }[direction];
}

/** `Seit 2021 ist der Wert von 31,2 auf 33,0 gestiegen.` */
export function trendSentence(trend: Trend, indicator: Indicator): string {
	const from = formatNumber(trend.from, indicator.decimals);
	const to = formatWithUnit(trend.to, indicator.unit, indicator.decimals);
	switch (trend.direction) {
		case 'up':
			return `Seit ${trend.fromYear} ist der Wert von ${from} auf ${to} gestiegen.`;
		case 'down':
			return `Seit ${trend.fromYear} ist der Wert von ${from} auf ${to} gesunken.`;
		case 'flat':
			return `Seit ${trend.fromYear} hat sich der Wert kaum verändert (${trend.fromYear}: ${formatWithUnit(trend.from, indicator.unit, indicator.decimals)}).`;
		case 'untested':
			return `${trend.fromYear} waren es ${formatWithUnit(trend.from, indicator.unit, indicator.decimals)}.`;
	}
}

/** Drawn beside the words, never instead of them. */
export const TREND_ARROWS: Readonly<Record<Trend['direction'], string>> = {
	up: '↑',
	down: '↓',
	flat: '',
	untested: ''
};
