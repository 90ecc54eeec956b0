/** Draws the lines of a time series: band, early values, line, points. */
import { area as areaPath, line as linePath } from 'd3-shape';
import type { ReleasedFigure } from '#domain/disclosure';
import type { FigureOptions, Measure } from './figure.ts';
import { type LineStyle, sayPoint, type SeriesRole } from './line-style.ts';
import type { Point } from './series-runs.ts';
import { element, group, mark, type Markup } from './svg.ts';

export type Series = {
	readonly name: string;
	readonly role: SeriesRole;
	readonly figures: readonly ReleasedFigure[];
	/** Values of the residents' register, where `figures` are official: shown hollow, beside the line. */
	readonly early?: readonly ReleasedFigure[];
};

/** A series with its runs found; `last` is the point its label belongs to. */
export type PreparedSeries = Series & {
	readonly runs: readonly Point[][];
	readonly earlyRuns: readonly Point[][];
	readonly last: Point | undefined;
	readonly style: LineStyle;
	/** Drawn hollow: a register value where others, or the series itself, are official. */
	readonly isHollow: boolean;
};

export type Plot = {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

export function drawSeries(
	one: PreparedSeries,
	{ measure, hasBand, isCrowded }: { measure: Measure; hasBand: boolean; isCrowded: boolean },
	{ x, y }: Plot,
	{ palette }: FigureOptions
): Markup {
	const drawLine = linePath<Point>(
		({ year }) => x(year),
		({ value }) => y(value)
	).digits(1);
	const drawBand = areaPath<Point>(
		({ year }) => x(year),
		({ figure, value }) => y(figure.interval?.lower ?? value),
		({ figure, value }) => y(figure.interval?.upper ?? value)
	).digits(1);

	const { style } = one;
	const band = hasBand ? one.runs : [];
	// Comparison lines stay lines; only the area in question and own series carry a visible point a year.
	const radius = style.hasPoints ? (one.role === 'area' ? 3.5 : isCrowded ? 0 : 2.75) : 0;
	const points = (runs: readonly Point[][], hollow: boolean): Markup[] =>
		runs.flatMap((run) =>
			run.map((point) =>
				mark(
					sayPoint(one.name, point.figure, measure),
					element('circle', { cx: x(point.year), cy: y(point.value), r: 9, fill: 'transparent' }),
					...(radius > 0 || run.length === 1 || point === one.last
						? [
								element('circle', {
									cx: x(point.year),
									cy: y(point.value),
									r: point === one.last && !hollow ? 4.5 : radius || 3,
									fill: hollow ? palette.background : style.colour,
									stroke: hollow ? style.colour : palette.background,
									'stroke-width': hollow ? 1.75 : 1
								})
							]
						: [])
				)
			)
		);
	return group(
		{},
		...band.flatMap((run) =>
			run.length < 2
				? []
				: [element('path', { d: drawBand(run) ?? '', fill: palette.accentSoft, 'fill-opacity': 0.45 })]
		),
		...one.earlyRuns.flatMap((run) =>
			run.length < 2
				? []
				: [
						element('path', {
							d: drawLine(run) ?? '',
							fill: 'none',
							stroke: style.colour,
							'stroke-width': 1.25,
							'stroke-opacity': 0.6
						})
					]
		),
		...one.runs.flatMap((run) =>
			run.length < 2
				? []
				: [
						element('path', {
							d: drawLine(run) ?? '',
							fill: 'none',
							stroke: style.colour,
							'stroke-width': style.width,
							'stroke-dasharray': style.dash,
							'stroke-linejoin': 'round',
							'stroke-linecap': 'round'
						})
					]
		),
		...points(one.earlyRuns, true),
		...points(one.runs, one.isHollow)
	);
}
