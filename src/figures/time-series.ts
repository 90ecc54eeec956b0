/**
 * Development over the years: one to six series with names at the line's end, breaks as hairlines, gaps as gaps. Early
 * register values have hollow markers and stand beside the official ones.
 */
import type { Figure, FigureOptions, Measure, SeriesBreak } from './figure.ts';
import { ALTERED_REMARK, isAltered, isSecret } from './format.ts';
import { lineStyle, sayPoint } from './line-style.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { endLabels, labelsHeight, prepareLabels } from './series-labels.ts';
import { drawSeries, type PreparedSeries, type Series } from './series-lines.ts';
import { breakLabel, breaksBetween, seriesRuns } from './series-runs.ts';
import { drawing, element, line, mark, type Markup, NOTE, text } from './svg.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { describeSeries, emptyReason, seriesTable } from './time-series-words.ts';
import { drawTarget, sayTarget, targetRange, type SeriesTarget } from './target-line.ts';
import { valueAxis } from './value-axis.ts';
import { yearAxis } from './year-axis.ts';

export type TimeSeriesInput = {
	readonly measure: Measure;
	/** One to six; the more important first. */
	readonly series: readonly Series[];
	readonly breaks?: readonly SeriesBreak[];
	/** Draws the 95 % interval of the first series as a band. */
	readonly showInterval?: boolean;
	readonly title?: string;
	/** A straight way from a value to another one in a later year, which the axis then reaches. */
	readonly target?: SeriesTarget;
};

export function timeSeries(input: TimeSeriesInput, options: FigureOptions): Figure {
	const { measure } = input;
	const { palette, width } = options;
	const hasOfficial = input.series.some(({ figures }) => figures.some(({ basis }) => basis === 'official'));
	const series = input.series.slice(0, 6).map((one, index): PreparedSeries => {
		const early = seriesRuns(one.early ?? []);
		const runs = seriesRuns(one.figures, input.breaks);
		const last = runs.at(-1)?.at(-1) ?? early.at(-1)?.at(-1);
		return {
			...one,
			runs,
			earlyRuns: early,
			last,
			style: lineStyle(one.role, index, palette),
			isHollow: hasOfficial && one.figures.some(({ basis }) => basis === 'register')
		};
	});
	const shown = series.flatMap(({ figures, early = [] }) => [...figures, ...early]);
	const { target } = input;
	const measured = shown.map(({ year }) => year);
	const years = target ? [...measured, target.baseYear, target.targetYear] : measured;
	const breaks = breaksBetween(input.breaks ?? [], shown);
	const [first, last] = [Math.min(...measured), Math.max(...measured)];
	const span = measured.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`;
	const title = input.title ?? `${measure.name}${span && `, ${span}`}`;
	const description = `${describeSeries(series, measure, span, breaks)}${target ? ` ${sayTarget(target, measure)}` : ''}`;

	const stacked = width < 480;
	const labels = prepareLabels(series, measure, width, stacked);
	const head = 12 + breaks.length * 19 + (breaks.length > 0 ? 4 : 0);
	const isEmpty = series.every(({ last: end }) => !end);
	const plotHeight = isEmpty ? 36 : Math.round(Math.max(210, labelsHeight(labels), Math.min(340, width * 0.42)));
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
	if (target) numbers.push(...targetRange(target));
	const vertical = valueAxis(numbers, [bottom, head + 8], 5, measure.decimals);
	const left = Math.max(20, ...vertical.ticks.map(({ printed }) => textWidth(printed, NOTE))) + 10;
	const right = width - labels.room - 16;
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
		const label = breakLabel(one);
		return [
			line(at, textY + (isLeft ? -8 : 5), at, bottom, { stroke: palette.axis, 'stroke-width': 0.75 }),
			mark(
				`Bruch ${one.year}: ${one.text}`,
				text(isLeft ? at + 6 : at - 6, textY, fitText(label, room, NOTE), {
					...note,
					'text-anchor': isLeft ? 'start' : 'end'
				})
			)
		];
	});
	const plot = { x, y, top: head, right, bottom };
	const drawn = series
		.toReversed()
		.map((one) =>
			drawSeries(
				one,
				{ measure, hasBand: one === series[0] && input.showInterval === true, isCrowded: series.length > 3 },
				plot,
				options
			)
		);
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
		...(target ? ['Gestrichelt: gerader Weg zum Ziel (Ring).'] : []),
		...(hidden.length > 0 ? ['Schraffiert: geheim.'] : []),
		...(series.some(({ figures }) => figures.some(({ value }) => isAltered(value))) ? [ALTERED_REMARK] : []),
		...(series.some(({ earlyRuns, isHollow }) => isHollow || earlyRuns.length > 0)
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
			...(target ? drawTarget(target, measure, plot, options) : []),
			...drawn,
			...endLabels(labels, plot, options),
			...notes.map((one, index) => text(0, bottom + 42 + index * 18, one, note))
		),
		width,
		height,
		title,
		description,
		get table() {
			return seriesTable(title, series, measure);
		}
	};
}

function emptyPlot(reason: string, top: number, options: FigureOptions): Markup[] {
	return [
		element('rect', { x: 0, y: top + 6, width: 26, height: 12, fill: missingFill(undefined, options) }),
		text(34, top + 17, `Kein Wert: ${reason}`, { fill: options.palette.mutedText })
	];
}
