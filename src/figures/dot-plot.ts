/**
 * Ordered dot plot: one row an area, sorted by value, with its 95 % interval; a line for the county, a dashed one for
 * the Land. The monitor's standard comparison (Cleveland 1985).
 */
import type { AreaId } from '#domain/areas';
import { areaTable, byPosition, byValue, describeAreas, numberOf, periodOf } from './describe-areas.ts';
import type { AreaFigure, Figure, FigureOptions, Measure } from './figure.ts';
import { ALTERED_REMARK, formatValue, isAltered, sayFigure, shortUnit, withUnit, wordOf } from './format.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { BODY, drawing, element, line, mark, type Markup, NOTE, halo, text } from './svg.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { placeReferences } from './reference-labels.ts';
import { valueAxis } from './value-axis.ts';

export type DotPlotInput = {
	readonly measure: Measure;
	/** Municipalities and regions in any order; regions are drawn as a group of their own. */
	readonly rows: readonly AreaFigure[];
	readonly county?: AreaFigure;
	readonly state?: AreaFigure;
	readonly highlight?: AreaId;
	/** Default: what it shows. */
	readonly title?: string;
};

export function dotPlot(input: DotPlotInput, options: FigureOptions): Figure {
	const { measure, highlight } = input;
	const { palette, width } = options;
	const stacked = width < 480;
	const period = periodOf([...input.rows, input.county]);
	const title = input.title ?? `${measure.name} nach Gebieten${period && `, ${period}`}`;
	const description = describeAreas(measure, input.rows, [input.county, input.state]);
	const regions = input.rows.filter(({ area }) => area.level === 'region').toSorted(byPosition);
	const others = byValue(input.rows.filter(({ area }) => area.level !== 'region'));
	const references = [input.county, input.state].filter((row) => numberOf(row) !== null) as AreaFigure[];

	const printed = (row: AreaFigure): string => formatValue(row.figure?.value, measure);
	const nameWidth = Math.max(0, ...input.rows.map(({ area }) => textWidth(area.name, BODY, 600)));
	const valueWidth = Math.max(24, ...input.rows.map((row) => textWidth(printed(row), BODY, 600)));
	const nameRoom = stacked ? width - valueWidth - 16 : Math.min(nameWidth, width * 0.36);
	const left = stacked ? 6 : nameRoom + 20;
	const right = stacked ? width - 6 : width - valueWidth - 20;
	const values = [...input.rows, ...references].flatMap((row) => {
		const value = numberOf(row);
		const interval = row.figure?.interval;
		return value === null ? [] : interval ? [value, interval.lower, interval.upper] : [value];
	});
	const axis = valueAxis(values, [left, right], stacked ? 4 : 6, measure.decimals);

	const rowHeight = stacked ? 42 : 27;
	const head = references.length * 20 + 10;
	const groupGap = regions.length > 0 && others.length > 0 ? 34 : 0;
	const regionsTop = head + others.length * rowHeight + groupGap;
	const bottom = regionsTop + regions.length * rowHeight + 4;
	const notes = noteLines(input, axis.startsAtZero || axis.crossesZero, values.length > 0, width);
	const height = bottom + 26 + notes.length * 18 + 4;

	const grid = axis.ticks.flatMap(({ value, printed: label }, index) => [
		line(axis.at(value), head - 4, axis.at(value), bottom, {
			stroke: axis.crossesZero && value === 0 ? palette.axis : palette.grid
		}),
		text(
			axis.at(value),
			bottom + 18,
			index === axis.ticks.length - 1 ? withUnit(label, shortUnit(measure.unit)) : label,
			{
				'text-anchor': index === 0 && stacked ? 'start' : index === axis.ticks.length - 1 && stacked ? 'end' : 'middle',
				'font-size': NOTE,
				fill: palette.mutedText
			}
		)
	]);

	const lines = placeReferences(
		references.map((row) => ({
			row,
			at: axis.at(numberOf(row) ?? 0),
			half: textWidth(`${row.area.name} ${printed(row)}`, NOTE) / 2
		})),
		width
	).map(({ row, at, middle }, index) => {
		const y = index * 20 + 14;
		return {
			rule: line(at, y + 6, at, bottom, {
				stroke: palette.comparison,
				'stroke-width': 1.5,
				'stroke-dasharray': row === input.state ? '5 4' : undefined
			}),
			label: mark(
				sayFigure(row.area.name, row.figure, measure),
				text(middle, y, `${row.area.name} ${printed(row)}`, {
					'text-anchor': 'middle',
					'font-size': NOTE,
					fill: palette.mutedText,
					...halo(palette.background)
				})
			)
		};
	});

	const drawRow = (row: AreaFigure, top: number): Markup => {
		const value = numberOf(row);
		const isHighlight = row.area.id === highlight;
		const weight = isHighlight ? 600 : 400;
		const y = stacked ? top + 30 : top + rowHeight / 2;
		const baseline = stacked ? top + 17 : y + 5;
		const colour = isHighlight || highlight === undefined ? palette.accent : palette.mark;
		const soft = isHighlight || highlight === undefined ? palette.accentSoft : palette.markSoft;
		const interval = row.figure?.interval;
		const style = {
			'font-weight': weight,
			fill: isHighlight ? palette.accent : palette.text,
			...(stacked ? halo(palette.background) : {})
		};
		return mark(
			sayFigure(row.area.name, row.figure, measure, period),
			// Without a fill of its own a row would answer the pointer only on its thin strokes.
			element('rect', { x: 0, y: top, width, height: rowHeight, fill: 'transparent' }),
			text(0, baseline, fitText(row.area.name, nameRoom, BODY, weight), style),
			line(left, y, right, y, { stroke: palette.grid, 'stroke-dasharray': '1 3' }),
			...(value === null
				? [
						element('rect', {
							x: left,
							y: y - 6,
							width: 26,
							height: 12,
							fill: missingFill(row.figure?.value, options)
						}),
						text(left + 33, y + 4.5, wordOf(row.figure?.value), {
							'font-size': NOTE,
							fill: palette.mutedText,
							...halo(palette.background)
						})
					]
				: [
						...(interval
							? [
									line(axis.at(interval.lower), y, axis.at(interval.upper), y, {
										stroke: soft,
										'stroke-width': 4,
										'stroke-linecap': 'round'
									})
								]
							: []),
						element('circle', {
							cx: axis.at(value),
							cy: y,
							r: isHighlight ? 6.5 : 5,
							fill: colour,
							stroke: palette.background,
							'stroke-width': 1.5
						})
					]),
			text(width, baseline, printed(row), { 'text-anchor': 'end', ...style })
		);
	};

	return {
		svg: drawing(
			{ kind: 'dot-plot', idPrefix: options.idPrefix, width, height, title, description },
			missingPatterns(options),
			...grid,
			...lines.map(({ rule }) => rule),
			...others.map((row, index) => drawRow(row, head + index * rowHeight)),
			...(groupGap > 0 ? [text(0, regionsTop - 8, 'Regionen', { 'font-size': NOTE, fill: palette.mutedText })] : []),
			...regions.map((row, index) => drawRow(row, regionsTop + index * rowHeight)),
			...lines.map(({ label }) => label),
			...notes.map((note, index) =>
				text(0, bottom + 44 + index * 18, note, { 'font-size': NOTE, fill: palette.mutedText })
			)
		),
		width,
		height,
		title,
		description,
		get table() {
			return areaTable(
				title,
				measure,
				[...input.rows, input.county, input.state].filter((row) => row !== undefined)
			);
		}
	};
}

function noteLines(input: DotPlotInput, showsZero: boolean, hasValues: boolean, width: number): string[] {
	const unit = input.measure.unit;
	const parts = unit === '' || shortUnit(unit) !== '' ? [] : [`Einheit: ${unit}`];
	if (input.rows.some(({ figure }) => figure?.interval)) parts.push('heller Streifen: 95-%-Bereich');
	if (hasValues && !showsZero) parts.push('die Achse beginnt nicht bei 0');
	const sentence = parts.join('; ');
	const remarks = [
		...(sentence === '' ? [] : [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`]),
		...(input.rows.some(({ figure }) => isAltered(figure?.value)) ? [ALTERED_REMARK] : [])
	];
	return remarks.length > 0 ? wrapText(remarks.join(' '), width, NOTE) : [];
}
