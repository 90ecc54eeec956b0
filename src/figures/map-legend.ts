/** Legend of both maps: class limits with the number of areas, then what hatch and dots mean, then the rule. */
import type { AreaFigure, FigureOptions, Measure } from './figure.ts';
import { ALTERED_REMARK, isAltered, isSecret, unitInWords, wordOf } from './format.ts';
import type { MapClasses } from './map-classes.ts';
import { missingFill } from './missing-fill.ts';
import { BODY, element, type Markup, NOTE, text } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export type Legend = { readonly height: number; readonly markup: readonly Markup[] };

const ROW = 25;

export function mapLegend(
	measure: Measure,
	rows: readonly AreaFigure[],
	{ classes, rule }: MapClasses,
	x: number,
	y: number,
	room: number,
	options: FigureOptions
): Legend {
	const { palette } = options;
	const note = { 'font-size': NOTE, fill: palette.mutedText };
	const entries = classes.toReversed().map(({ fill, limits, areas }) => ({ fill, label: limits, count: areas.length }));
	for (const group of [rows.filter(({ figure }) => isSecret(figure?.value)), rows.filter(isOtherwiseMissing)]) {
		const words = [...new Set(group.map(({ figure }) => wordOf(figure?.value)))];
		if (group.length === 0) continue;
		entries.push({ fill: missingFill(group[0]?.figure?.value, options), label: words.join(', '), count: group.length });
	}
	const [noun, plural] = rows.every(({ area }) => area.level === 'municipality') ? ['Gemeinde', 'n'] : ['Gebiet', 'e'];
	const markup: Markup[] = [];
	const heading = wrapText(`${measure.shortName}, ${unitInWords(measure.unit)}`, room, BODY, 600);
	for (const [index, one] of heading.entries()) {
		markup.push(text(x, y + 13 + index * 19, one, { 'font-weight': 600, fill: palette.text }));
	}
	const top = y + heading.length * 19 + 8;
	const countAt = x + 34 + Math.max(0, ...entries.map(({ label }) => textWidth(label, BODY))) + 16;
	for (const [index, { fill, label, count }] of entries.entries()) {
		const middle = top + index * ROW + ROW / 2;
		const areas = `${count} ${count === 1 ? noun : `${noun}${plural}`}`;
		markup.push(
			element('rect', {
				x: x + 0.5,
				y: middle - 8.5,
				width: 24,
				height: 17,
				fill,
				stroke: palette.axis,
				'stroke-width': 0.75
			}),
			text(x + 34, middle + 5, label, { fill: palette.text }),
			text(countAt, middle + 5, countAt + textWidth(areas, NOTE) > x + room ? `(${count})` : areas, note)
		);
	}
	const end = top + entries.length * ROW + 6;
	const remark = rows.some(({ figure }) => isAltered(figure?.value)) ? ` ${ALTERED_REMARK}` : '';
	const small = wrapText(classes.length === 0 ? 'Für kein Gebiet liegt ein Wert vor.' : `${rule}${remark}`, room, NOTE);
	for (const [index, one] of small.entries()) markup.push(text(x, end + 14 + index * 18, one, note));
	return { height: end + small.length * 18 + 4 - y, markup };
}

function isOtherwiseMissing({ figure }: AreaFigure): boolean {
	return figure?.value.kind !== 'number' && !isSecret(figure?.value);
}
