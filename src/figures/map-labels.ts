/** Name and number of every area of a map: both on the area where they fit, else the name beside the map. */
import { areaLabel, shortAreaName } from './area-label.ts';
import { labelBox } from './label-box.ts';
import type { Paint } from './map-frame.ts';
import type { MapLayout, PlacedLabel } from './map-layout.ts';
import { outsideLabel } from './outside-label.ts';
import type { Palette } from './palette.ts';
import { type ScanLines, silhouette } from './scan-lines.ts';
import { halo, line, type Markup, NOTE, text } from './svg.ts';
import { textWidth, type Weight } from './text-width.ts';

type Shape = { readonly paint: Paint; readonly lines: ScanLines };

const NUMBER = 15;
const LINE = 15;

/** Names and weights decide the places, values do not: they are found once for a layout and kept with it. */
export function placeLabels(
	layout: MapLayout,
	shapes: readonly Shape[],
	bounds: readonly [number, number]
): readonly PlacedLabel[] {
	const key = shapes.map(({ paint }) => `${weightOf(paint)} ${paint.row.area.name}`).join('\n');
	const known = layout.placed.get(key);
	if (known) return known;
	const placed = findPlaces(shapes, bounds);
	if (layout.placed.size >= MOST_PLACES) layout.placed.clear();
	layout.placed.set(key, placed);
	return placed;
}

/** One for every highlighted area of a county, and some to spare. */
const MOST_PLACES = 60;

/** `bounds`: how far left and right names beside the map may reach, in its own pixels. */
function findPlaces(shapes: readonly Shape[], bounds: readonly [number, number]): PlacedLabel[] {
	const taken: { x: number; y: number; width: number; height: number }[] = [];
	const all = silhouette(shapes.map(({ lines }) => lines));
	return shapes.map(({ paint, lines: own }) => {
		const { name } = paint.row.area;
		const weight = weightOf(paint);
		const isWhole = (lines: readonly string[]): boolean => !lines.some((one) => /\.-?$/u.test(one));
		const single = labelBox(own, 30);
		const one = areaLabel(name, single.width, NOTE, 1, weight);
		if (isWhole(one)) return { box: single, lines: one, outside: null };
		const tall = labelBox(own, 44);
		const two = areaLabel(name, tall.width, NOTE, 2, weight);
		if (two.length === 2 && isWhole(two)) return { box: tall, lines: two, outside: null };
		const short = shortAreaName(name);
		// „Rüsselsh.“ on the area is found faster than the whole name beside it.
		if ((one[0]?.length ?? 0) > short.length * 0.7) return { box: single, lines: one, outside: null };
		const flat = labelBox(own, 16);
		for (const lines of [[short], short.split(/(?<=-)/u)]) {
			const size = {
				width: Math.max(...lines.map((part) => textWidth(part, NOTE, weight))),
				height: lines.length * LINE
			};
			const outside = outsideLabel(own, all, size, bounds, taken, flat.y);
			if (outside) return { box: flat, lines: [], outside: { ...outside, lines } };
		}
		return single.width < 30 ? { box: flat, lines: [], outside: null } : { box: single, lines: one, outside: null };
	});
}

/** How many pixels the names reach over the map's left edge. */
export function overhang(placed: readonly PlacedLabel[]): number {
	const starts = placed.flatMap(({ outside }) =>
		outside?.side === 'left' ? outside.lines.map((one) => outside.x - textWidth(one, NOTE, 600)) : []
	);
	return Math.max(0, -Math.min(0, ...starts));
}

export function drawLabel(paint: Paint, placed: PlacedLabel | undefined, palette: Palette): Markup[] {
	if (!placed) return [];
	const { box, lines, outside } = placed;
	const inside = {
		'text-anchor': 'middle',
		fill: paint.onFill,
		'pointer-events': 'none',
		...halo(paint.halo, paint.isNumber ? 3 : 6)
	};
	const name = { 'font-size': NOTE, 'font-weight': weightOf(paint) };
	const top = box.y - (lines.length * LINE + LINE) / 2;
	return [
		...lines.map((one, index) => text(box.x, top + 12 + index * LINE, one, { ...inside, ...name })),
		text(box.x, top + lines.length * LINE + 13, paint.printed, {
			...inside,
			'font-size': paint.isNumber ? NUMBER : NOTE,
			'font-weight': paint.isNumber ? 600 : 400
		}),
		...(outside === null ? [] : drawOutside(outside, name, palette))
	];
}

function drawOutside(
	{ side, x, y, towards, lines }: NonNullable<PlacedLabel['outside']>,
	style: { 'font-size': number; 'font-weight': Weight },
	palette: Palette
): Markup[] {
	const isRight = side === 'right';
	const first = y - ((lines.length - 1) * LINE) / 2 + 4.5;
	return [
		line(isRight ? x - 3 : x + 3, y, towards[0], towards[1], { stroke: palette.text, 'stroke-width': 0.75 }),
		...lines.map((one, index) =>
			text(x, first + index * LINE, one, { ...style, fill: palette.text, 'text-anchor': isRight ? 'start' : 'end' })
		)
	];
}

function weightOf(paint: Paint): Weight {
	return paint.isHighlight ? 600 : 400;
}
