/**
 * Population pyramid: men left, women right, age groups as shares of everybody shown; the comparison area, mostly the
 * county, as an outline over it. Groups of unequal width are drawn per year of age (see `pyramid-rows.ts`).
 */
import type { Figure, FigureOptions } from './figure.ts';
import { ALTERED_REMARK, formatNumber, isAltered, isSecret, signOf, withUnit } from './format.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import {
	ageText,
	describePyramid,
	type PopulationPyramidInput,
	printCell,
	sayAge,
	sayCell,
	type Sex,
	SEXES,
	sharesOf,
	SIDE
} from './pyramid-words.ts';
import { type PyramidRows, pyramidRows } from './pyramid-rows.ts';
import { drawing, element, line, mark, type Markup, NOTE, text } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { valueAxis } from './value-axis.ts';

export function populationPyramid(input: PopulationPyramidInput, options: FigureOptions): Figure {
	const { palette, width } = options;
	const { area, cells } = input.structure;
	const rows = pyramidRows(cells, input.comparison?.cells ?? [], width < 480 ? 16 : 18);
	const groups = rows.own.map(({ group }) => group);
	const share = sharesOf(cells);
	const otherShare = sharesOf(input.comparison?.cells ?? []);
	const title = input.title ?? `Altersaufbau: ${area.name}, ${input.period}`;
	const largest = Math.max(
		rows.isByYear ? 0.1 : 0.5,
		...rows.own.flatMap(({ group, years }) => SEXES.map((sex) => (share(sex, group.ageFrom) ?? 0) / years)),
		...rows.other.flatMap(({ group, years }) => SEXES.map((sex) => (otherShare(sex, group.ageFrom) ?? 0) / years))
	);
	const ages = ageLabels(rows);
	const middleRoom = Math.max(40, ...ages.map(({ printed }) => textWidth(printed, NOTE))) + 16;
	const half = (width - middleRoom) / 2 - 12;
	const tickCount = half < 170 ? 2 : 4;
	const axis = valueAxis(groups.length === 0 ? [] : [0, largest], [0, half], tickCount);
	const start = (sex: Sex): number => (sex === 'male' ? width / 2 - middleRoom / 2 : width / 2 + middleRoom / 2);
	const along = (sex: Sex, value: number): number => start(sex) + (sex === 'male' ? -1 : 1) * axis.at(value);
	const head = (input.comparison ? 26 : 0) + 26;
	const bottom = head + rows.height;
	const note = { 'font-size': NOTE, fill: palette.mutedText };

	const grid = SEXES.flatMap((sex) =>
		axis.ticks.flatMap(({ value, printed }, index) => [
			line(along(sex, value), head, along(sex, value), bottom, { stroke: value === 0 ? palette.axis : palette.grid }),
			text(along(sex, value), bottom + 18, index === axis.ticks.length - 1 ? withUnit(printed, '%') : printed, {
				...note,
				'text-anchor': value === 0 || index < axis.ticks.length - 1 ? 'middle' : sex === 'male' ? 'start' : 'end',
				...(index === axis.ticks.length - 1 ? { x: along(sex, value) + (sex === 'male' ? -6 : 6) } : {})
			})
		])
	);
	const gap = rows.isByYear ? 0.5 : 1;
	const bars = rows.own.flatMap(({ group, top, height: rowHeight, years }) =>
		SEXES.map((sex): Markup => {
			const cell = cells.find((one) => one.sex === sex && one.ageFrom === group.ageFrom);
			const value = share(sex, group.ageFrom);
			const end = value === null ? along(sex, 0) + (sex === 'male' ? -22 : 22) : along(sex, value / years);
			return mark(
				sayCell(SIDE[sex], group, cell, value, area.name, otherShare(sex, group.ageFrom), input.comparison?.area.name),
				element('rect', {
					x: sex === 'male' ? start(sex) - half : start(sex),
					y: head + top,
					width: half,
					height: rowHeight,
					fill: 'transparent'
				}),
				element('rect', {
					x: Math.min(start(sex), end),
					y: head + top + gap,
					width: Math.abs(end - start(sex)),
					height: rowHeight - 2 * gap,
					...(value === null
						? { fill: missingFill(cell?.persons, options) }
						: { fill: palette.accent, 'fill-opacity': 0.66 })
				})
			);
		})
	);
	const outline = SEXES.flatMap((sex) => {
		const corners = rows.other.flatMap(({ group, top, height: rowHeight, years }): [number, number][] => {
			const x = along(sex, (otherShare(sex, group.ageFrom) ?? 0) / years);
			return [
				[x, head + top + rowHeight],
				[x, head + top]
			];
		});
		if (!input.comparison || corners.length === 0) return [];
		const points = [[start(sex), bottom], ...corners, [start(sex), head]].map(
			([x = 0, y = 0]) => `${round(x)},${round(y)}`
		);
		const shape = { points: points.join(' '), fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' };
		return [
			// A light line below keeps the outline readable across the filled bars.
			element('polyline', { ...shape, stroke: palette.background, 'stroke-width': 3.5, 'stroke-opacity': 0.85 }),
			element('polyline', { ...shape, stroke: palette.text, 'stroke-width': 1.5 })
		];
	});
	const legend = input.comparison ? legendRow(area.name, input.comparison.area.name, options) : [];
	const ageMarks = ages.flatMap(({ printed, at }) => [
		text(width / 2, head + at + 4.5, printed, { ...note, 'text-anchor': 'middle' }),
		...(rows.isByYear
			? SEXES.map((sex) => {
					const towards = sex === 'male' ? 5 : -5;
					return line(start(sex), head + at, start(sex) + towards, head + at, { stroke: palette.axis });
				})
			: [])
	]);
	const top = groups.findLast(({ ageTo }) => ageTo === null);
	const hidden = cells.filter(({ persons }) => isSecret(persons)).length;
	const everybody = hidden > 0 ? 'allen gezeigten Personen' : 'allen Personen';
	const remarks = [
		cells.length === 0
			? 'Kein Altersaufbau: keine Lieferung.'
			: rows.isByYear
				? `Länge: Anteil eines Altersjahres an ${everybody}, gemittelt über die Altersgruppe; Höhe: Jahre der Gruppe.`
				: `Anteil der Altersgruppe an ${everybody}; Alter in Jahren.`,
		...(rows.drawnUpTo === null || !top ? [] : [`${sayAge(top)}: gezeichnet bis ${rows.drawnUpTo} Jahre.`]),
		...(hidden > 0 ? ['Schraffiert: geheim.'] : []),
		...(cells.some(({ persons }) => isAltered(persons)) ? [ALTERED_REMARK] : [])
	];
	const notes = wrapText(remarks.join(' '), width, NOTE);
	const height = bottom + 28 + notes.length * 18 + 2;
	const description = describePyramid(input, share, rows);
	return {
		svg: drawing(
			{ kind: 'population-pyramid', idPrefix: options.idPrefix, width, height, title, description },
			missingPatterns(options),
			...legend,
			...SEXES.map((sex) =>
				text(start(sex), head - 9, SIDE[sex], {
					'font-weight': 600,
					fill: palette.text,
					'text-anchor': sex === 'male' ? 'end' : 'start'
				})
			),
			...grid,
			...bars,
			...outline,
			...ageMarks,
			...notes.map((one, index) => text(0, bottom + 42 + index * 18, one, note))
		),
		width,
		height,
		title,
		description,
		get table() {
			return {
				caption: title,
				head: ['Alter in Jahren', 'Männer', 'Frauen', 'Männer (%)', 'Frauen (%)'],
				rows: groups.map((group) => [
					ageText(group),
					...SEXES.map((sex) => printCell(cells.find((one) => one.sex === sex && one.ageFrom === group.ageFrom))),
					...SEXES.map((sex) => {
						const value = share(sex, group.ageFrom);
						return value === null
							? signOf(cells.find((one) => one.sex === sex && one.ageFrom === group.ageFrom)?.persons)
							: formatNumber(value, 1);
					})
				])
			};
		}
	};
}

/** Every group by its name, or where rows are as high as their years an axis of ages. */
function ageLabels({ isByYear, own, height }: PyramidRows): { printed: string; at: number }[] {
	if (!isByYear) return own.map(({ group, top, height: own }) => ({ printed: ageText(group), at: top + own / 2 }));
	const [first] = own;
	if (!first) return [];
	const pixels = first.height / first.years;
	const ages = Array.from({ length: Math.floor(height / pixels / 10) + 1 }, (_, index) => index * 10);
	return ages
		.filter((age) => age * pixels <= height - 4)
		.map((age) => ({ printed: String(age), at: height - age * pixels }));
}

function legendRow(area: string, comparison: string, { palette }: FigureOptions): Markup[] {
	const second = 30 + textWidth(area, NOTE) + 24;
	return [
		element('rect', { x: 0, y: 3, width: 20, height: 12, fill: palette.accent, 'fill-opacity': 0.66 }),
		text(27, 14, area, { 'font-size': NOTE, fill: palette.text }),
		element('rect', {
			x: second + 0.75,
			y: 3.75,
			width: 19,
			height: 10.5,
			fill: 'none',
			stroke: palette.text,
			'stroke-width': 1.5
		}),
		text(second + 27, 14, comparison, { 'font-size': NOTE, fill: palette.text })
	];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
