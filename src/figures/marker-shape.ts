/** Five marks told apart by shape and colour, for areas that stand side by side. */
import type { FigureOptions } from './figure.ts';
import { element, type Markup } from './svg.ts';

export const MOST_MARKERS = 5;

/** Half of a mark's width in pixels. */
export const MARKER = 5.5;

/** Corners around the middle: square, triangle, diamond, triangle upside down. The first mark is a circle. */
const CORNERS: readonly (readonly (readonly [number, number])[])[] = [
	[],
	[
		[-4.8, -4.8],
		[4.8, -4.8],
		[4.8, 4.8],
		[-4.8, 4.8]
	],
	[
		[0, -6],
		[6, 5],
		[-6, 5]
	],
	[
		[0, -6.5],
		[6.5, 0],
		[0, 6.5],
		[-6.5, 0]
	],
	[
		[0, 6],
		[6, -5],
		[-6, -5]
	]
];

export function markerShape(index: number, x: number, y: number, { palette }: FigureOptions): Markup {
	const place = index % MOST_MARKERS;
	const style = {
		fill: palette.series[place] ?? palette.accent,
		stroke: palette.background,
		'stroke-width': 1,
		'stroke-linejoin': 'round'
	};
	const corners = CORNERS[place] ?? [];
	if (corners.length === 0) return element('circle', { cx: x, cy: y, r: MARKER, ...style });
	const points = corners.map(([dx, dy]) => `${tenth(x + dx)},${tenth(y + dy)}`).join(' ');
	return element('polygon', { points, ...style });
}

/** The mark alone, to stand before a name that says what it is; hidden from screen readers. */
export function markerKey(index: number, options: FigureOptions): string {
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', 'aria-hidden': 'true', viewBox: '0 0 16 16', width: 16, height: 16 },
		markerShape(index, 8, 8, options)
	);
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
