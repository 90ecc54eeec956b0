/** Where up to five areas lie among all: every municipality a tick, the areas in question marks of their own shape. */
import { areaTable, byValue, numberOf } from './describe-areas.ts';
import type { AreaFigure, Figure, FigureOptions, Measure } from './figure.ts';
import { formatValue, sayFigure, sayValue } from './format.ts';
import { MARKER, markerShape, MOST_MARKERS } from './marker-shape.ts';
import { drawing, element, line, mark, NOTE, text } from './svg.ts';

export type ComparisonStripInput = {
	readonly measure: Measure;
	/** All municipalities: the ticks and the scale. */
	readonly rows: readonly AreaFigure[];
	/** One to five, of any level, in the order of their marks. */
	readonly areas: readonly AreaFigure[];
};

const LANE = 9;
/** Marks that would touch stand one above the other, nearest to the line first. */
const LANES = [0, -1, 1, -2, 2] as const;

export function comparisonStrip(input: ComparisonStripInput, options: FigureOptions): Figure {
	const { measure, rows } = input;
	const { palette, width } = options;
	const areas = input.areas.slice(0, MOST_MARKERS);
	const ticks = byValue(rows).filter((row) => numberOf(row) !== null);
	const values = [...ticks, ...areas].map((row) => numberOf(row)).filter((value) => value !== null);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (value: number): number => (low === high ? width / 2 : 8 + ((value - low) / (high - low)) * (width - 16));
	const marks = placeMarks(
		areas.flatMap((row, index) => {
			const value = numberOf(row);
			return value === null ? [] : [{ row, index, at: x(value) }];
		})
	);
	const reach = Math.max(1, ...marks.map(({ lane }) => Math.abs(lane)));
	const height = 2 * (reach * LANE + MARKER + 1);
	const middle = height / 2;
	const title = `${measure.name}: ${areas.map(({ area }) => area.name).join(', ')}`;
	const [highest, lowest] = [ticks[0], ticks.at(-1)];
	const description = [
		...areas.map(({ area, figure }) => `${area.name}: ${sayValue(figure?.value, measure)}.`),
		...(highest && lowest
			? [
					`Städte und Gemeinden von ${formatValue(lowest.figure?.value, measure, '')} bis ${sayValue(highest.figure?.value, measure)}.`
				]
			: [])
	].join(' ');
	return {
		svg: drawing(
			{ kind: 'comparison-strip', idPrefix: options.idPrefix, width, height, title, description },
			line(2, middle, width - 2, middle, { stroke: palette.grid, 'stroke-width': 1.5 }),
			...ticks.map((row) => {
				const at = x(numberOf(row) ?? 0);
				return line(at, middle - 4.5, at, middle + 4.5, {
					stroke: palette.mark,
					'stroke-width': 1.5,
					'stroke-opacity': 0.65
				});
			}),
			...marks
				.filter(({ lane }) => lane !== 0)
				.map(({ at, lane }) =>
					line(at, middle, at, middle + lane * LANE, { stroke: palette.axis, 'stroke-width': 0.75 })
				),
			...marks.map(({ row, index, at, lane }) =>
				mark(
					sayFigure(row.area.name, row.figure, measure),
					element('circle', { cx: at, cy: middle + lane * LANE, r: 9, fill: 'transparent' }),
					markerShape(index, at, middle + lane * LANE, options)
				)
			),
			...(values.length === 0
				? [text(2, middle + 4.5, 'kein Wert', { 'font-size': NOTE, fill: palette.mutedText })]
				: [])
		),
		width,
		height,
		title,
		description,
		get table() {
			return areaTable(title, measure, [
				...rows,
				...areas.filter(({ area }) => !rows.some((row) => row.area === area))
			]);
		}
	};
}

type Place = { readonly row: AreaFigure; readonly index: number; readonly at: number };

function placeMarks(places: readonly Place[]): (Place & { readonly lane: number })[] {
	const placed: (Place & { readonly lane: number })[] = [];
	for (const place of places) {
		const isFree = (lane: number): boolean =>
			placed.every((other) => other.lane !== lane || Math.abs(other.at - place.at) >= 2 * MARKER);
		placed.push({ ...place, lane: LANES.find(isFree) ?? 0 });
	}
	return placed;
}
