/** One little line an area, all on the same scale, the county's in grey behind each: development at one look. */
import { line as linePath } from 'd3-shape';
import type { AreaId } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { roundAsShown } from '#domain/statistics';
import { shortAreaName } from './area-label.ts';
import type { Figure, FigureOptions, Measure, SeriesBreak } from './figure.ts';
import type { Area } from '#domain/areas';
import {
	ALTERED_REMARK,
	formatValue,
	isAltered,
	sayValue,
	sayValueAfterPreposition,
	shortUnit,
	wordOf
} from './format.ts';
import { sayPoint } from './line-style.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { breakLabel, breaksBetween, seriesRuns, type Point } from './series-runs.ts';
import { drawing, element, group, line, mark, type Markup, NOTE, text } from './svg.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { valueAxis } from './value-axis.ts';
import { yearAxis } from './year-axis.ts';

export type AreaSeries = { readonly area: Area; readonly figures: readonly ReleasedFigure[] };

export type SmallMultiplesInput = {
	readonly measure: Measure;
	/** Drawn in this order. */
	readonly panels: readonly AreaSeries[];
	readonly county?: AreaSeries;
	readonly breaks?: readonly SeriesBreak[];
	readonly highlight?: AreaId;
	readonly title?: string;
};

const GAP = 22;
const PLOT = 64;
const NOTE_LINE = 14;

export function smallMultiples(input: SmallMultiplesInput, options: FigureOptions): Figure {
	const { measure, panels, county } = input;
	const { palette, width } = options;
	const columns = Math.max(1, Math.min(panels.length || 1, Math.floor((width + GAP) / (width < 480 ? 130 : 165))));
	const panelWidth = (width - (columns - 1) * GAP) / columns;
	const all = county ? [...panels, county] : panels;
	const years = all.flatMap(({ figures }) => figures.map(({ year }) => year));
	const countyRuns = seriesRuns(county?.figures ?? [], input.breaks);
	const runsOf = panels.map(({ figures }) => seriesRuns(figures, input.breaks));
	const numbers = [...runsOf, countyRuns].flat(2).map(({ value }) => value);
	const ends = runsOf.map((runs) => textWidth(printedEnd(runs, measure), NOTE, 600));
	const valueRoom = Math.max(24, textWidth('2000', NOTE), ...ends) + 6;
	const vertical = valueAxis(numbers, [PLOT - 4, 6], 6, measure.decimals);
	const horizontal = yearAxis(years, [2, panelWidth - valueRoom - 5], NOTE);
	const [firstYear, lastYear] = [horizontal.years[0], horizontal.years.at(-1)];
	const breaks = breaksBetween(
		input.breaks ?? [],
		all.flatMap(({ figures }) => figures)
	);
	const note = { 'font-size': NOTE, fill: palette.mutedText };
	const drawLine = linePath<Point>(
		({ year }) => horizontal.at(year),
		({ value }) => vertical.at(value)
	).digits(1);
	const panelHeight = 24 + PLOT + 22;
	const lineOf = (runs: readonly Point[][], attributes: { stroke: string; 'stroke-width': number }): Markup[] =>
		runs.map((run) =>
			run.length === 1 && run[0]
				? element('circle', {
						cx: horizontal.at(run[0].year),
						cy: vertical.at(run[0].value),
						r: 2,
						fill: attributes.stroke
					})
				: element('path', { d: drawLine(run) ?? '', fill: 'none', 'stroke-linejoin': 'round', ...attributes })
		);
	const drawPanel = ({ area, figures }: AreaSeries, index: number): Markup => {
		const runs = runsOf[index] ?? [];
		const last = runs.at(-1)?.at(-1);
		const isHighlight = area.id === input.highlight;
		const colour = isHighlight || input.highlight === undefined ? palette.accent : palette.mark;
		const column = index % columns;
		const top = Math.floor(index / columns) * (panelHeight + 10);
		// Where the newest number is missing, an older one must not pass for it.
		const olderYear = last && last.year !== lastYear ? String(last.year) : null;
		const lowestText = olderYear ? PLOT - NOTE_LINE : PLOT;
		const valueAt = last ? Math.max(12, Math.min(lowestText, vertical.at(last.value) + 4.5)) : 0;
		const isLowest = index + columns >= panels.length;
		const weight = isHighlight ? 600 : 400;
		const plotRight = panelWidth - valueRoom;
		return group(
			{ transform: `translate(${Math.round(column * (panelWidth + GAP) * 100) / 100} ${top})` },
			text(0, 14, fitText(nameFor(area.name, panelWidth, weight), panelWidth, NOTE, weight), {
				'font-size': NOTE,
				'font-weight': weight,
				fill: isHighlight ? palette.accent : palette.text
			}),
			group(
				{ transform: 'translate(0 22)' },
				line(0, PLOT, plotRight, PLOT, { stroke: vertical.startsAtZero ? palette.axis : palette.grid }),
				...(vertical.crossesZero
					? [line(0, vertical.at(0), plotRight, vertical.at(0), { stroke: palette.axis, 'stroke-width': 0.75 })]
					: []),
				...breaks.map(({ year }) => {
					const x = (horizontal.at(year - 1) + horizontal.at(year)) / 2;
					return line(x, 0, x, PLOT, { stroke: palette.axis, 'stroke-width': 0.75, 'stroke-dasharray': '2 2' });
				}),
				...lineOf(last ? countyRuns : [], { stroke: palette.markSoft, 'stroke-width': 2 }),
				...lineOf(runs, { stroke: colour, 'stroke-width': isHighlight ? 2.5 : 2 }),
				...figures
					.filter(({ value }) => value.kind === 'number')
					.map((figure) => {
						const y = figure.value.kind === 'number' ? vertical.at(figure.value.value) : 0;
						return mark(
							sayPoint(area.name, figure, measure),
							element('circle', { cx: horizontal.at(figure.year), cy: y, r: 7, fill: 'transparent' })
						);
					}),
				...(last
					? [
							element('circle', {
								cx: horizontal.at(last.year),
								cy: vertical.at(last.value),
								r: 3.5,
								fill: colour,
								stroke: palette.background
							}),
							text(panelWidth, valueAt, printedEnd(runs, measure), {
								'text-anchor': 'end',
								'font-size': NOTE,
								'font-weight': 600,
								fill: isHighlight ? palette.accent : palette.text
							}),
							...(olderYear
								? [text(panelWidth, valueAt + NOTE_LINE, olderYear, { ...note, 'text-anchor': 'end' })]
								: [])
						]
					: [
							element('rect', {
								x: 0,
								y: 24,
								width: 20,
								height: 12,
								fill: missingFill(figures.at(-1)?.value, options)
							}),
							text(27, 34.5, wordOf(figures.at(-1)?.value), note)
						])
			),
			...(isLowest && firstYear !== undefined
				? [
						text(0, 22 + PLOT + 18, String(firstYear), note),
						...(lastYear === firstYear
							? []
							: [text(plotRight, 22 + PLOT + 18, String(lastYear), { ...note, 'text-anchor': 'end' })])
					]
				: [])
		);
	};
	const rows = Math.ceil(panels.length / columns);
	const bottom = rows * (panelHeight + 10);
	const [low, high] = [vertical.ticks[0], vertical.ticks.at(-1)];
	const remarks = [
		...(low && high && low !== high
			? [
					`Alle Linien haben dieselbe Skala (${low.printed} bis ${high.printed}${shortUnit(measure.unit) ? '\u202f' : '\u00a0'}${measure.unit}).`
				]
			: []),
		...(county ? [`Grau: ${county.area.name}.`] : []),
		...breaks.map((one) => `Gestrichelt vor ${one.year}: ${breakLabel(one)}.`),
		...(panels.some(({ figures }) => figures.some(({ value }) => isAltered(value))) ? [ALTERED_REMARK] : [])
	];
	const notes = wrapText(remarks.join(' '), width, NOTE).filter((one) => one !== '');
	const height = bottom + notes.length * 18 + 6;
	const span = firstYear === undefined ? '' : firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
	const title = input.title ?? `${measure.name}: Entwicklung${span && ` ${span}`}`;
	const description = describe(title, panels, runsOf, measure);
	return {
		svg: drawing(
			{ kind: 'small-multiples', idPrefix: options.idPrefix, width, height, title, description },
			missingPatterns(options),
			...panels.map(drawPanel),
			...notes.map((one, index) => text(0, bottom + 14 + index * 18, one, note))
		),
		width,
		height,
		title,
		description,
		get table() {
			return {
				caption: `${title} (${measure.unit})`,
				head: ['Gebiet', ...horizontal.years.map(String)],
				rows: all.map(({ area, figures }) => [
					area.name,
					...horizontal.years.map((year) => formatValue(figures.find((one) => one.year === year)?.value, measure, ''))
				])
			};
		}
	};
}

function nameFor(name: string, room: number, weight: 400 | 600): string {
	return textWidth(name, NOTE, weight) <= room ? name : shortAreaName(name);
}

function printedEnd(runs: readonly Point[][], measure: Measure): string {
	return formatValue(runs.at(-1)?.at(-1)?.figure.value, measure);
}

/** The two largest movements in words; everything else stands in the table. */
function describe(
	title: string,
	panels: readonly AreaSeries[],
	runsOf: readonly Point[][][],
	measure: Measure
): string {
	// What readers see: a change too small to be printed is none.
	const shown = (point: Point): number => roundAsShown(point.value, measure.decimals);
	const change = (first: Point, last: Point): number => shown(last) - shown(first);
	const all = panels.flatMap(({ area }, index) => {
		const points = (runsOf[index] ?? []).flat();
		const [first, last] = [points[0], points.at(-1)];
		return first && last && first !== last ? [{ area, first, last, change: change(first, last) }] : [];
	});
	// Two years between gaps are no match for all of them.
	const [from, to] = [Math.min(...all.map(({ first }) => first.year)), Math.max(...all.map(({ last }) => last.year))];
	const whole = all.filter(({ first, last }) => first.year === from && last.year === to);
	const courses = whole.length > 1 ? whole : all;
	courses.sort((a, b) => b.change - a.change || b.last.value - b.first.value - (a.last.value - a.first.value));
	const say = ({ area, first, last }: (typeof courses)[number]): string =>
		`${area.name} von ${sayValueAfterPreposition(first.figure.value, measure)} (${first.year}) auf ${sayValue(last.figure.value, measure)} (${last.year})`;
	const [top, bottom] = [courses[0], courses.at(-1)];
	const sentences = [
		`${title}. ${panels.length === 1 ? 'Eine Linie' : `${panels.length} Linien auf derselben Skala`}.`
	];
	if (top && bottom && top !== bottom) {
		const [up, down] = [`Am weitesten nach oben: ${say(top)}.`, `Am weitesten nach unten: ${say(bottom)}.`];
		if (top.change === 0 && bottom.change === 0) sentences.push('Nirgends eine Veränderung, die sich zeigen ließe.');
		else if (bottom.change >= 0) sentences.push(up, `Am wenigsten: ${say(bottom)}.`);
		else if (top.change <= 0) sentences.push(down, `Am wenigsten: ${say(top)}.`);
		else sentences.push(up, down);
	} else if (top) sentences.push(`${say(top)}.`);
	const empty = panels.filter((_, index) => (runsOf[index] ?? []).length === 0);
	for (const { area, figures } of empty) sentences.push(`${area.name}: ${wordOf(figures.at(-1)?.value)}.`);
	return sentences.join(' ');
}
