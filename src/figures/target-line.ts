/** The way to a target in a time series: a dashed straight line, a ring where it ends, and its year and value beside it. */
import type { FigureOptions, Measure } from './figure.ts';
import { formatNumber } from './format.ts';
import type { Plot } from './series-lines.ts';
import { element, line, mark, type Markup, NOTE, text } from './svg.ts';

/** Values in the measure's unit. */
export type SeriesTarget = {
	readonly baseYear: number;
	readonly baseValue: number;
	readonly targetYear: number;
	readonly targetValue: number;
};

export function sayTarget({ targetYear, targetValue }: SeriesTarget, { decimals, unit }: Measure): string {
	return `Ziel: ${formatNumber(targetValue, decimals)}${unit === '' ? '' : ` ${unit === '%' ? 'Prozent' : unit}`} im Jahr ${targetYear}.`;
}

/** What the axis must hold: both ends, and room for the label beyond the target. A target of nought or more needs no minus. */
export function targetRange({ baseValue, targetValue }: SeriesTarget): number[] {
	const beyond = targetValue + 0.15 * (targetValue - baseValue);
	return [baseValue, targetValue, targetValue >= 0 ? Math.max(0, beyond) : beyond];
}

export function drawTarget(
	target: SeriesTarget,
	measure: Measure,
	{ x, y, bottom }: Plot,
	{ palette }: FigureOptions
): Markup[] {
	const [endX, endY] = [x(target.targetYear), y(target.targetValue)];
	const label = `Ziel ${formatNumber(target.targetValue, measure.decimals)}`;
	// On the side the way does not come from, unless the axis is there.
	const isBelow = target.targetValue < target.baseValue && endY + 26 < bottom;
	const labelY = isBelow ? endY + 22 : endY - 12;
	return [
		line(x(target.baseYear), y(target.baseValue), endX, endY, {
			stroke: palette.text,
			'stroke-width': 1.5,
			'stroke-dasharray': '5 4'
		}),
		mark(
			sayTarget(target, measure),
			element('circle', { cx: endX, cy: endY, r: 5, fill: palette.background, stroke: palette.text, 'stroke-width': 2 })
		),
		text(endX, labelY, label, { 'font-size': NOTE, fill: palette.text, 'text-anchor': 'end' })
	];
}
