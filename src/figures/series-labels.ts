/** Names and newest values at the end of the lines, moved apart where lines end close together; names are never cut. */
import type { FigureOptions, Measure } from './figure.ts';
import { formatValue } from './format.ts';
import type { Plot, PreparedSeries } from './series-lines.ts';
import { spreadLabels } from './spread-labels.ts';
import { BODY, line, type Markup, NOTE, text } from './svg.ts';
import { textWidth, wrapText, type Weight } from './text-width.ts';

type EndLabel = {
	readonly series: PreparedSeries;
	readonly value: string;
	/** Beside the value, or above it where labels are stacked. */
	readonly lines: readonly string[];
	readonly height: number;
};

export type EndLabels = { readonly labels: readonly EndLabel[]; readonly room: number; readonly isStacked: boolean };

const LINE = 16;

/** `room`: pixels they need on the right; names break at spaces and hyphens before they take more than a third. */
export function prepareLabels(
	series: readonly PreparedSeries[],
	measure: Measure,
	width: number,
	isStacked: boolean
): EndLabels {
	const size = isStacked ? NOTE : BODY;
	const labelled = series
		.filter(({ last }) => last)
		.map((one) => {
			const value = formatValue(one.last?.figure.value, measure);
			const valueWidth = textWidth(value, BODY, 600);
			return { series: one, value, valueWidth, beside: isStacked ? 0 : valueWidth + 7, weight: weightOf(one) };
		});
	const needed = (one: (typeof labelled)[number], parts: readonly string[]): number =>
		Math.max(one.valueWidth, ...parts.map((part) => one.beside + textWidth(part, size, one.weight)));
	const whole = Math.max(0, ...labelled.map((one) => needed(one, [one.series.name])));
	const longestWord = Math.max(0, ...labelled.map((one) => needed(one, one.series.name.split(BREAKS))));
	const room = Math.min(whole, Math.max(width * (isStacked ? 0.34 : 0.3), Math.min(longestWord, width / 2)));
	const labels = labelled.map(({ series: one, value, beside, weight }): EndLabel => {
		const lines = wrapText(one.name, room - beside + 0.01, size, weight, BREAKS);
		return {
			series: one,
			value,
			lines,
			height: isStacked ? lines.length * LINE + 19 : Math.max(20, lines.length * LINE + 4)
		};
	});
	return { labels, room, isStacked };
}

/** Where a name may go on in the next line: after a hyphen, instead of a space; not within „am Main“. */
const BREAKS = /(?<=-)|(?<!\b(?:am|an|bei|beim|der|den|im|in|ob|vor))\s+/u;

/** Pixels all labels need one below the other. */
export function labelsHeight({ labels }: EndLabels): number {
	return labels.reduce((sum, { height }) => sum + height, 0);
}

export function endLabels(
	{ labels, isStacked }: EndLabels,
	{ x, y, top, right, bottom }: Plot,
	{ palette }: FigureOptions
): Markup[] {
	const places = spreadLabels(
		labels.map(({ series: { last } }) => y(last?.value ?? 0)),
		labels.map(({ height }) => height),
		top - 4,
		bottom + 8
	);
	return labels.flatMap(({ series: one, value, lines, height }, index) => {
		const endX = x(one.last?.year ?? 0);
		const endY = y(one.last?.value ?? 0);
		const middle = places[index] ?? endY;
		const labelX = right + 14;
		const weight = weightOf(one);
		const fill = weight === 600 ? palette.accent : palette.text;
		const size = isStacked ? NOTE : BODY;
		const first = isStacked ? middle - height / 2 + 14 : middle + 5 - ((lines.length - 1) * LINE) / 2;
		const nameX = isStacked ? labelX : labelX + textWidth(value, BODY, 600) + 7;
		const leader =
			Math.abs(middle - endY) > 5 || right - endX > 4
				? [line(endX + 6, endY, labelX - 4, middle, { stroke: palette.axis, 'stroke-width': 0.75 })]
				: [];
		return [
			...leader,
			...lines.map((part, place) =>
				text(nameX, first + place * LINE, part, { 'font-size': size, 'font-weight': weight, fill })
			),
			text(labelX, isStacked ? first + lines.length * LINE : first, value, { 'font-weight': 600, fill })
		];
	});
}

function weightOf({ role }: PreparedSeries): Weight {
	return role === 'area' ? 600 : 400;
}
