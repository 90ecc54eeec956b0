/** Names and newest values at the end of the lines, moved apart where lines end close together. */
import { shortAreaName } from './area-label.ts';
import type { FigureOptions, Measure } from './figure.ts';
import { formatValue } from './format.ts';
import type { Plot, PreparedSeries } from './series-lines.ts';
import { spreadLabels } from './spread-labels.ts';
import { BODY, line, type Markup, NOTE, text } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

/** Pixels the labels need on the right; stacked labels have the name above the value. */
export function labelRoom(
	series: readonly PreparedSeries[],
	measure: Measure,
	width: number,
	isStacked: boolean
): number {
	const widths = series.flatMap(({ name, last }) => {
		if (!last) return [];
		const value = textWidth(formatValue(last.figure.value, measure), BODY, 600);
		return [isStacked ? Math.max(value, textWidth(name, NOTE, 600)) : value + 7 + textWidth(name, BODY, 600)];
	});
	return Math.min(width * (isStacked ? 0.34 : 0.3), Math.max(0, ...widths));
}

export function endLabels(
	series: readonly PreparedSeries[],
	measure: Measure,
	{ x, y, top, right, bottom }: Plot,
	room: number,
	isStacked: boolean,
	{ palette }: FigureOptions
): Markup[] {
	const labelled = series.filter((one) => one.last);
	const places = spreadLabels(
		labelled.map(({ last: end }) => y(end?.value ?? 0)),
		isStacked ? 35 : 20,
		top - 4,
		bottom + 8
	);
	return labelled.flatMap((one, index) => {
		const { name } = one;
		const value = formatValue(one.last?.figure.value, measure);
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
			...(isStacked
				? [
						text(labelX, middle - 3, fitName(name, room, NOTE, bold), {
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
							fitName(name, room - textWidth(value, BODY, 600) - 7, BODY, bold),
							{ 'font-weight': bold, fill }
						)
					])
		];
	});
}

function fitName(name: string, room: number, size: number, weight: 400 | 600): string {
	return textWidth(name, size, weight) <= room ? name : fitText(shortAreaName(name), room, size, weight);
}
