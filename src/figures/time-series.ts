/**
 * Development over the years: one to six series with names at the line's end, breaks as hairlines, gaps as gaps. Early
 * register values have hollow markers and stand beside the official ones.
 */
import { area as areaPath, line as linePath } from 'd3-shape';
import type { ReleasedFigure } from '#domain/disclosure';
import { shortAreaName } from './area-label.ts';
import type { Figure, FigureOptions, FigureTable, Measure, SeriesBreak } from './figure.ts';
import { formatNumber, formatValue, isSecret, sayValue, wordOf } from './format.ts';
import { lineStyle, sayPoint, type SeriesRole } from './line-style.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { breaksBetween, seriesRuns, type Point } from './series-runs.ts';
import { spreadLabels } from './spread-labels.ts';
import { BODY, drawing, element, group, line, mark, type Markup, NOTE, text } from './svg.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { valueAxis } from './value-axis.ts';
import { yearAxis } from './year-axis.ts';

export type Series = {
	readonly name: string;
	readonly role: SeriesRole;
	readonly figures: readonly ReleasedFigure[];
	/** Values of the residents' register, where `figures` are official: shown hollow, beside the line. */
	readonly early?: readonly ReleasedFigure[];
};

export type TimeSeriesInput = {
	readonly measure: Measure;
	/** One to six; the more important first. */
	readonly series: readonly Series[];
	readonly breaks?: readonly SeriesBreak[];
	/** Draws the 95 % interval of the first series as a band. */
	readonly showInterval?: boolean;
	readonly title?: string;
};

export function timeSeries(input: TimeSeriesInput, options: FigureOptions): Figure {
	const { measure } = input;
	const { palette, width } = options;
	const series = input.series.slice(0, 6).map((one, index) => {
		const early = seriesRuns(one.early ?? []);
		const runs = seriesRuns(one.figures, input.breaks);
		const last = runs.at(-1)?.at(-1) ?? early.at(-1)?.at(-1);
		return { ...one, runs, earlyRuns: early, last, style: lineStyle(one.role, index, palette) };
	});
	const years = series.flatMap(({ figures, early = [] }) => [...figures, ...early].map(({ year }) => year));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const span = years.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`;
	const title = input.title ?? `${measure.name}${span && `, ${span}`}`;
	const description = describe(series, measure, span);

	const stacked = width < 480;
	const labelled = series.filter((one) => one.last);
	const labelOf = (one: (typeof series)[number]): { name: string; value: string } => ({
		name: one.name,
		value: one.last ? formatValue(one.last.figure.value, measure) : ''
	});
	const labelRoom = Math.min(
		width * (stacked ? 0.34 : 0.3),
		Math.max(
			0,
			...labelled.map((one) => {
				const { name, value } = labelOf(one);
				const values = textWidth(value, BODY, 600);
				return stacked ? Math.max(values, textWidth(name, NOTE, 600)) : values + 7 + textWidth(name, BODY, 600);
			})
		)
	);
	const breaks = breaksBetween(input.breaks ?? [], years);
	const head = 12 + breaks.length * 19 + (breaks.length > 0 ? 4 : 0);
	const isEmpty = series.every(({ last: end }) => !end);
	const plotHeight = isEmpty ? 36 : Math.round(Math.max(210, Math.min(340, width * 0.42)));
	const bottom = head + plotHeight;
	const numbers = series.flatMap(({ runs, earlyRuns }, index) =>
		[...runs, ...earlyRuns]
			.flat()
			.flatMap(({ value, figure }) =>
				input.showInterval && index === 0 && figure.interval
					? [value, figure.interval.lower, figure.interval.upper]
					: [value]
			)
	);
	const vertical = valueAxis(numbers, [bottom, head + 8], 5);
	const left = Math.max(20, ...vertical.ticks.map(({ printed }) => textWidth(printed, NOTE))) + 10;
	const right = width - labelRoom - 16;
	const horizontal = yearAxis(years, [left + 8, right], NOTE);
	const x = horizontal.at;
	const y = vertical.at;
	const note = { 'font-size': NOTE, fill: palette.mutedText };

	const grid = [
		...(isEmpty ? emptyPlot(emptyReason(series), head, options) : []),
		...vertical.ticks.flatMap(({ value, printed }) => [
			line(left, y(value), right, y(value), { stroke: value === 0 ? palette.axis : palette.grid }),
			text(left - 8, y(value) + 4.5, printed, { ...note, 'text-anchor': 'end' })
		]),
		...horizontal.labelled.flatMap((year) => [
			line(x(year), bottom, x(year), bottom + 5, { stroke: palette.axis }),
			text(x(year), bottom + 20, String(year), { ...note, 'text-anchor': 'middle' })
		])
	];
	const breakMarks = breaks.flatMap((one, index) => {
		const at = (x(one.year - 1) + x(one.year)) / 2;
		const textY = 13 + index * 19;
		const isLeft = at < (left + right) / 2;
		const room = isLeft ? width - at - 4 : at - 8;
		return [
			line(at, textY + (isLeft ? -8 : 5), at, bottom, { stroke: palette.axis, 'stroke-width': 0.75 }),
			text(isLeft ? at + 6 : at - 6, textY, fitText(one.text, room, NOTE), {
				...note,
				'text-anchor': isLeft ? 'start' : 'end'
			})
		];
	});
	const drawLine = linePath<Point>(
		({ year }) => x(year),
		({ value }) => y(value)
	).digits(1);
	const drawBand = areaPath<Point>(
		({ year }) => x(year),
		({ figure, value }) => y(figure.interval?.lower ?? value),
		({ figure, value }) => y(figure.interval?.upper ?? value)
	).digits(1);

	const drawn = series.toReversed().map((one): Markup => {
		const { style } = one;
		const isFirst = one === series[0];
		const band = isFirst && input.showInterval ? one.runs : [];
		const hasEarly = one.earlyRuns.length > 0;
		// Comparison lines stay lines; only the area in question and own series carry a visible point a year.
		const radius = style.hasPoints ? (one.role === 'area' ? 3.5 : series.length > 3 ? 0 : 2.75) : 0;
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
			...(hasEarly ? points(one.earlyRuns, true) : []),
			...points(one.runs, one.figures.some(({ basis }) => basis === 'register') && hasOfficial(series))
		);
	});

	const places = spreadLabels(
		labelled.map(({ last: end }) => y(end?.value ?? 0)),
		stacked ? 35 : 20,
		head - 4,
		bottom + 8
	);
	const labels = labelled.flatMap((one, index) => {
		const { name, value } = labelOf(one);
		const endX = x(one.last?.year ?? 0);
		const endY = y(one.last?.value ?? 0);
		const middle = places[index] ?? endY;
		const labelX = right + 14;
		const bold = one.role === 'area' ? 600 : 400;
		const fill = bold === 600 ? palette.accent : palette.text;
		const leader =
			Math.abs(middle - endY) > 5 || right - endX > 4
				? [line(endX + 6, endY, labelX - 4, middle, { stroke: palette.axis, 'stroke-width': 0.75 })]
				: [];
		return [
			...leader,
			...(stacked
				? [
						text(labelX, middle - 3, fitName(name, labelRoom, NOTE, bold), {
							'font-size': NOTE,
							'font-weight': bold,
							fill
						}),
						text(labelX, middle + 13, value, { 'font-weight': 600, fill })
					]
				: [
						text(labelX, middle + 5, value, { 'font-weight': 600, fill }),
						text(
							labelX + textWidth(value, BODY, 600) + 7,
							middle + 5,
							fitName(name, labelRoom - textWidth(value, BODY, 600) - 7, BODY, bold),
							{ 'font-weight': bold, fill }
						)
					])
		];
	});

	const hidden = (series[0]?.figures ?? []).filter(({ value }) => isSecret(value));
	const hiddenMarks = hidden.map((figure) =>
		mark(
			sayPoint(series[0]?.name ?? '', figure, measure),
			element('rect', {
				x: x(figure.year) - 5,
				y: bottom - 13,
				width: 10,
				height: 12,
				fill: missingFill(figure.value, options)
			})
		)
	);
	const remarks = [
		...(measure.unit === '' ? [] : [`Einheit: ${measure.unit === '%' ? 'Prozent' : measure.unit}.`]),
		...(numbers.length > 0 && !vertical.startsAtZero && !vertical.crossesZero
			? ['Die Achse beginnt nicht bei 0.']
			: []),
		...(input.showInterval && series[0]?.figures.some(({ interval }) => interval) ? ['Band: 95-%-Bereich.'] : []),
		...(hidden.length > 0 ? ['Schraffiert: geheim.'] : []),
		...(series.some(({ earlyRuns }) => earlyRuns.length > 0)
			? ['Gefüllter Punkt: amtlicher Wert, hohler Punkt: früher Wert aus dem Melderegister.']
			: [])
	];
	const notes = wrapText(remarks.join(' '), width, NOTE).filter((one) => one !== '');
	const height = bottom + 30 + notes.length * 18 + 2;
	return {
		svg: drawing(
			{ kind: 'time-series', idPrefix: options.idPrefix, width, height, title, description },
			missingPatterns(options),
			...grid,
			...breakMarks,
			...hiddenMarks,
			...drawn,
			...labels,
			...notes.map((one, index) => text(0, bottom + 42 + index * 18, one, note))
		),
		width,
		height,
		title,
		description,
		table: tableOf(title, series, measure)
	};
}

function emptyPlot(reason: string, top: number, options: FigureOptions): Markup[] {
	return [
		element('rect', { x: 0, y: top + 6, width: 26, height: 12, fill: missingFill(undefined, options) }),
		text(34, top + 17, `Kein Wert: ${reason}`, { fill: options.palette.mutedText })
	];
}

function hasOfficial(series: readonly Series[]): boolean {
	return series.some(({ figures }) => figures.some(({ basis }) => basis === 'official'));
}

function fitName(name: string, room: number, size: number, weight: 400 | 600): string {
	return textWidth(name, size, weight) <= room ? name : fitText(shortAreaName(name), room, size, weight);
}

function emptyReason(series: readonly Series[]): string {
	const words = series.flatMap(({ figures }) => figures.map(({ value }) => wordOf(value)));
	return [...new Set(words)].join(', ') || wordOf(undefined);
}

function describe(
	series: readonly (Series & { readonly runs: readonly Point[][]; readonly last: Point | undefined })[],
	measure: Measure,
	span: string
): string {
	const sentences = series.map(({ name, runs, last }) => {
		const first = runs[0]?.[0];
		if (!first || !last) return `${name}: kein Wert.`;
		if (first.year === last.year) return `${name}: ${sayValue(last.figure.value, measure)} im Jahr ${last.year}.`;
		return `${name}: ${formatNumber(first.value, measure.decimals)} im Jahr ${first.year}, ${sayValue(last.figure.value, measure)} im Jahr ${last.year}.`;
	});
	return [`${measure.name}${span && `, ${span}`}.`, ...sentences].join(' ');
}

function tableOf(title: string, series: readonly Series[], measure: Measure): FigureTable {
	const columns = series.flatMap(({ name, figures, early }) => [
		{ head: name, figures },
		...(early ? [{ head: `${name} (Melderegister)`, figures: early }] : [])
	]);
	const years = [...new Set(columns.flatMap(({ figures }) => figures.map(({ year }) => year)))].sort((a, b) => a - b);
	return {
		caption: `${title} (${measure.unit})`,
		head: ['Jahr', ...columns.map(({ head }) => head)],
		rows: years.map((year) => [
			String(year),
			...columns.map(({ figures }) => formatValue(figures.find((one) => one.year === year)?.value, measure, ''))
		])
	};
}
