/**
 * Funnel plot: each municipality by the size of its denominator and its value; the limits narrow with the size, because
 * small areas swing more by chance alone. The honest comparison for small areas (Spiegelhalter 2005).
 */
import { scaleLog } from 'd3-scale';
import type { AreaId } from '#domain/areas';
import type { Funnel, FunnelPoint } from '#domain/monitor';
import { funnelCurve, type FunnelCurve } from '#domain/statistics';
import type { Figure, FigureOptions, Measure } from './figure.ts';
import { formatNumber, formatValue, sayFigure, shortUnit, withUnit } from './format.ts';
import { freeLabels } from './free-label.ts';
import { describeFunnel, FUNNEL_CLASS_WORDS, funnelTable } from './funnel-words.ts';
import { drawing, element, halo, line, mark, type Markup, NOTE, text } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { valueAxis } from './value-axis.ts';

export type FunnelPlotInput = {
	readonly measure: Measure;
	readonly funnel: Funnel;
	/** What the denominator counts, as the definition says it: `Personen von 0 bis 64 Jahren`. */
	readonly denominatorText: string;
	readonly highlight?: AreaId;
	readonly title?: string;
};

const LEGEND =
	'Gestrichelt: 95-%-Grenzen; durchgezogen: 99,8-%-Grenzen; waagerecht: der Kreis. Dreieck: jenseits von 99,8 %; Ring: zwischen den Grenzen; Punkt: vom Kreis nicht zu unterscheiden.';

export function funnelPlot(input: FunnelPlotInput, options: FigureOptions): Figure {
	const { measure, funnel, highlight } = input;
	const { palette, width } = options;
	const narrow = width < 480;
	const { period } = funnel.county;
	const title = input.title ?? `${measure.name} nach Größe der Gebiete, ${period}`;
	const description = describeFunnel(funnel, measure);
	const sizes = funnel.points.map(({ denominator }) => denominator);
	const range: readonly [number, number] = [Math.min(...sizes) / 1.15, Math.max(...sizes) * 1.15];
	const curves = ([0.025, 0.001] as const).map((tail) => funnelCurve(funnel.kind, funnel.centre, tail, range));

	const county = funnel.county.value.kind === 'number' ? funnel.county.value.value : funnel.centre * funnel.multiplier;
	const heights = [
		county,
		...funnel.points.map(({ value }) => value),
		...curves.flatMap(({ lower, upper }) => [...lower, ...upper].map(({ value }) => value * funnel.multiplier))
	];
	const top = 26;
	const bottom = top + (narrow ? 230 : Math.min(320, width * 0.5));
	const axis = valueAxis(heights, [bottom, top], 5, measure.decimals);
	const printedTicks = axis.ticks.map(({ value, printed }, index) => ({
		y: axis.at(value),
		label: index === axis.ticks.length - 1 ? withUnit(printed, shortUnit(measure.unit)) : printed
	}));
	const left = Math.max(...printedTicks.map(({ label }) => textWidth(label, NOTE))) + 10;
	const right = width - 8;
	const across = scaleLog().domain(range).range([left, right]);
	const legend = wrapText(LEGEND, width, NOTE);
	const below = wrapText(`Nenner: ${input.denominatorText} (logarithmische Achse)`, width, NOTE);
	const height = bottom + 26 + (below.length + legend.length) * 18 + 8;

	const grid = printedTicks.flatMap(({ y, label }) => [
		line(left, y, right, y, { stroke: palette.grid }),
		text(left - 6, y + 4.5, label, { 'text-anchor': 'end', 'font-size': NOTE, fill: palette.mutedText })
	]);
	const path = (points: FunnelCurve['upper']): string =>
		points
			.map(
				({ population, value }, index) =>
					`${index === 0 ? 'M' : 'L'}${tenth(across(population))} ${tenth(axis.at(value * funnel.multiplier))}`
			)
			.join('');
	const limits = curves.flatMap(({ lower, upper }, index) =>
		[lower, upper].map((points) =>
			element('path', {
				d: path(points),
				fill: 'none',
				stroke: palette.comparison,
				'stroke-width': 1.25,
				'stroke-dasharray': index === 0 ? '5 4' : undefined
			})
		)
	);
	const sizeTicks = tickSizes(range, narrow ? 3 : 6).flatMap((size) => [
		line(across(size), bottom, across(size), bottom + 5, { stroke: palette.axis }),
		text(across(size), bottom + 20, formatNumber(size, 0), {
			'text-anchor': 'middle',
			'font-size': NOTE,
			fill: palette.mutedText
		})
	]);

	const places = funnel.points.map((point) => ({ point, x: across(point.denominator), y: axis.at(point.value) }));
	const labelled = places.filter(
		({ point }) => point.area.id === highlight || (!narrow && point.position.endsWith('0.001'))
	);
	return {
		svg: drawing(
			{ kind: 'funnel-plot', idPrefix: options.idPrefix, width, height, title, description },
			...grid,
			line(left, bottom, right, bottom, { stroke: palette.axis }),
			...sizeTicks,
			...limits,
			line(left, axis.at(county), right, axis.at(county), { stroke: palette.comparison, 'stroke-width': 1.5 }),
			text(left, 13, `Kreis ${formatValue(funnel.county.value, measure)}`, {
				'font-size': NOTE,
				fill: palette.mutedText
			}),
			...places.map(({ point, x, y }) =>
				mark(
					`${sayFigure(point.area.name, point.figure, measure, period)}: ${FUNNEL_CLASS_WORDS[point.position]}`,
					element('circle', { cx: x, cy: y, r: 11, fill: 'transparent' }),
					shapeOf(point, x, y, point.area.id === highlight, options)
				)
			),
			...nameLabels(places, labelled, [left, right], [top - 8, bottom], highlight, options),
			...[...below, ...legend].map((note, index) =>
				text(0, bottom + 42 + index * 18, note, { 'font-size': NOTE, fill: palette.mutedText })
			)
		),
		width,
		height,
		title,
		description,
		get table() {
			return funnelTable(funnel, measure, title);
		}
	};
}

/** Shape before colour: triangle beyond 99.8 %, ring beyond 95 %, dot within. */
function shapeOf(
	{ position }: FunnelPoint,
	x: number,
	y: number,
	isChosen: boolean,
	{ palette }: FigureOptions
): Markup {
	const colour = isChosen ? palette.accent : palette.mark;
	if (position.endsWith('0.001')) {
		const tip = position.startsWith('high') ? -1 : 1;
		const corners = [
			[x, y + tip * 6.5],
			[x - 6, y - tip * 4.5],
			[x + 6, y - tip * 4.5]
		];
		const points = corners.map((corner) => corner.map(tenth).join(',')).join(' ');
		return element('polygon', { points, fill: palette.accent, stroke: palette.background, 'stroke-width': 1.5 });
	}
	if (position === 'not-significant')
		return element('circle', { cx: x, cy: y, r: isChosen ? 6 : 4.5, fill: colour, stroke: palette.background });
	return element('circle', {
		cx: x,
		cy: y,
		r: 4.5,
		fill: palette.background,
		stroke: palette.accent,
		'stroke-width': 2
	});
}

type Placed = { readonly point: FunnelPoint; readonly x: number; readonly y: number };

/** Names beside their marks where there is room; the chosen area's always. */
function nameLabels(
	places: readonly Placed[],
	labelled: readonly Placed[],
	[left, right]: readonly [number, number],
	[top, bottom]: readonly [number, number],
	highlight: AreaId | undefined,
	{ palette }: FigureOptions
): Markup[] {
	const isChosen = ({ point }: Placed): boolean => point.area.id === highlight;
	const labels = freeLabels(
		labelled.map((place) => ({
			x: place.x,
			y: place.y,
			width: textWidth(place.point.area.name, NOTE, isChosen(place) ? 600 : 400),
			isNeeded: isChosen(place)
		})),
		places,
		{ left, right, top, bottom }
	);
	return labelled.flatMap((place, index) => {
		const label = labels[index];
		if (!label) return [];
		return [
			text(label.x, label.y + 4.5, place.point.area.name, {
				'text-anchor': label.anchor,
				'font-size': NOTE,
				'font-weight': isChosen(place) ? 600 : 400,
				fill: isChosen(place) ? palette.accent : palette.text,
				...halo(palette.background)
			})
		];
	});
}

/** 1, 2 and 5 times the powers of ten inside the range, thinned out to `most`. */
function tickSizes([from, to]: readonly [number, number], most: number): number[] {
	const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
	const all = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter((size) => size >= from && size <= to);
	const step = Math.ceil(all.length / most);
	return all.filter((_, index) => index % step === 0);
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
