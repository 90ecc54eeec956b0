/** Map on which every area has the same size, so that small towns are not overlooked. */
import type { Tile } from '#domain/areas';
import { areaLabel } from './area-label.ts';
import type { Figure, FigureOptions } from './figure.ts';
import { mapFrame, type MapInput, type Paint } from './map-frame.ts';
import { element, mark, type Markup, NOTE, halo, text } from './svg.ts';

export type TileMapInput = MapInput & { readonly tiles: readonly Tile[] };

const LARGEST = 108;
const GAP = 4;

export function tileMap(input: TileMapInput, options: FigureOptions): Figure {
	return mapFrame('tile-map', input, options, (paints, room) => drawTiles(input.tiles, paints, room, options));
}

function drawTiles(
	tiles: readonly Tile[],
	paints: readonly Paint[],
	room: number,
	{ palette }: FigureOptions
): { markup: readonly Markup[]; width: number; height: number } {
	const columns = Math.max(0, ...tiles.map(({ column }) => column + 1));
	const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
	if (columns === 0) return { markup: [], width: 0, height: 0 };
	const side = Math.min(LARGEST, (room - (columns - 1) * GAP - 4) / columns);
	// A little lower than wide: names need the width.
	const tall = Math.round(side * 0.84);
	const markup = tiles.flatMap(({ area, column, row }) => {
		const paint = paints.find((one) => one.row.area.id === area);
		return paint ? [drawTile(paint, 2 + column * (side + GAP), 2 + row * (tall + GAP), side, tall, palette)] : [];
	});
	return { markup, width: columns * (side + GAP) - GAP + 4, height: rows * (tall + GAP) - GAP + 4 };
}

function drawTile(
	paint: Paint,
	x: number,
	y: number,
	side: number,
	tall: number,
	palette: FigureOptions['palette']
): Markup {
	const weight = paint.isHighlight ? 600 : 400;
	const lines = areaLabel(paint.row.area.name, side - 8, NOTE, tall >= 54 ? 2 : 1, weight);
	const numberSize = side >= 90 ? 18 : 16;
	const top = y + (tall - lines.length * 15 - numberSize - 4) / 2;
	const style = {
		'text-anchor': 'middle',
		fill: paint.onFill,
		...halo(paint.halo, paint.isNumber ? 3 : 6)
	};
	return mark(
		paint.sentence,
		element('rect', {
			x,
			y,
			width: side,
			height: tall,
			rx: 2,
			fill: paint.fill,
			stroke: paint.isHighlight ? palette.text : palette.grid,
			'stroke-width': paint.isHighlight ? 3 : 1
		}),
		...lines.map((one, index) =>
			text(x + side / 2, top + 12 + index * 15, one, { ...style, 'font-size': NOTE, 'font-weight': weight })
		),
		text(x + side / 2, top + lines.length * 15 + numberSize, paint.printed, {
			...style,
			'font-size': paint.isNumber ? numberSize : NOTE,
			'font-weight': paint.isNumber ? 600 : 400
		})
	);
}
