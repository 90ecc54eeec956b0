/** A line as small as a word, for the cell of a table; the numbers stand beside it. */
import { line as linePath } from 'd3-shape';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Figure, FigureOptions, Measure, SeriesBreak } from './figure.ts';
import { formatValue, sayValue, wordOf } from './format.ts';
import { seriesRuns, type Point } from './series-runs.ts';
import { drawing, element, line } from './svg.ts';
import { yearAxis } from './year-axis.ts';

export type SparklineInput = {
	readonly measure: Measure;
	/** Named in the description. */
	readonly areaName?: string;
	readonly figures: readonly ReleasedFigure[];
	readonly breaks?: readonly SeriesBreak[];
	/** Default 28 pixels. */
	readonly height?: number;
};

export function sparkline(input: SparklineInput, options: FigureOptions): Figure {
	const { measure, areaName, figures, height = 28 } = input;
	const { palette, width } = options;
	const runs = seriesRuns(figures, input.breaks);
	const points = runs.flat();
	const values = points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = yearAxis(
		figures.map(({ year }) => year),
		[4, width - 5],
		10
	).at;
	const y = (value: number): number =>
		low === high ? height / 2 : height - 5 - ((value - low) / (high - low)) * (height - 10);
	const draw = linePath<Point>(
		(point) => x(point.year),
		({ value }) => y(value)
	).digits(1);
	const [first, last] = [points[0], points.at(-1)];
	const title = areaName === undefined ? measure.name : `${measure.name}: ${areaName}`;
	const description =
		first && last
			? `${title}: ${sayValue(first.figure.value, measure)} im Jahr ${first.year}, ${sayValue(last.figure.value, measure)} im Jahr ${last.year}.`
			: `${title}: ${wordOf(figures.at(-1)?.value)}.`;
	return {
		svg: drawing(
			{ kind: 'sparkline', idPrefix: options.idPrefix, width, height, title, description },
			...(last
				? []
				: [line(4, height / 2, width - 5, height / 2, { stroke: palette.axis, 'stroke-dasharray': '1 4' })]),
			...runs.map((run) =>
				run.length === 1 && run[0]
					? element('circle', { cx: x(run[0].year), cy: y(run[0].value), r: 1.75, fill: palette.mark })
					: element('path', {
							d: draw(run) ?? '',
							fill: 'none',
							stroke: palette.mark,
							'stroke-width': 1.5,
							'stroke-linejoin': 'round'
						})
			),
			...(last ? [element('circle', { cx: x(last.year), cy: y(last.value), r: 3.25, fill: palette.accent })] : [])
		),
		width,
		height,
		title,
		description,
		get table() {
			return {
				caption: `${title} (${measure.unit})`,
				head: ['Jahr', measure.shortName],
				rows: figures.map(({ year, value }) => [String(year), formatValue(value, measure, '')])
			};
		}
	};
}
