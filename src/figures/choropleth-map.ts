/** Map of the areas in their real shape, with name and number on every one of them. */
import type { Figure, FigureOptions } from './figure.ts';
import { drawLabel, overhang, placeLabels } from './map-labels.ts';
import { mapFrame, type MapInput, type Paint } from './map-frame.ts';
import { type Boundary, mapLayout } from './map-layout.ts';
import { coordinate, element, group, mark, type Markup } from './svg.ts';

export type { Boundary } from './map-layout.ts';

export type ChoroplethMapInput = MapInput & { readonly boundaries: readonly Boundary[] };

/** Areas without a boundary are missing from the drawing and stand in the table. */
export function choroplethMap(input: ChoroplethMapInput, options: FigureOptions): Figure {
	return mapFrame('map', input, options, (paints, room) => drawShapes(input.boundaries, paints, room, options));
}

function drawShapes(
	boundaries: readonly Boundary[],
	paints: readonly Paint[],
	room: number,
	{ palette, idPrefix }: FigureOptions
): { markup: readonly Markup[]; width: number; height: number } {
	const painted = new Map(paints.map((paint) => [paint.row.area.id, paint]));
	const layout = mapLayout(
		boundaries.filter(({ area }) => painted.has(area)),
		room
	);
	if (!layout) return { markup: [], width: 0, height: 0 };
	const outlines = layout.shapes.flatMap(({ area, ...shape }, index) => {
		const paint = painted.get(area);
		return paint ? [{ ...shape, paint, id: `${idPrefix}-area-${index + 1}` }] : [];
	});
	const placed = placeLabels(layout, outlines, [-Math.min(60, room - layout.width), Math.min(room, layout.width + 24)]);
	const shift = overhang(placed);
	// Every outline is written once and used for the county's hairline, the area and its highlight.
	const defined = element('defs', {}, ...outlines.map(({ id, outline }) => element('path', { id, d: outline })));
	const drawn = (id: string, stroke: string, width: number, fill = 'none'): Markup =>
		element('use', {
			href: `#${id}`,
			fill,
			stroke,
			'stroke-width': width,
			'stroke-linejoin': 'round',
			'pointer-events': fill === 'none' ? 'none' : undefined
		});
	const county = outlines.map(({ id }) => drawn(id, palette.axis, 3));
	const areas = outlines.map(({ paint, id }) => mark(paint.sentence, drawn(id, palette.background, 1.5, paint.fill)));
	// After all areas, or a neighbour would cover a label that reaches over the border.
	const labels = outlines.flatMap(({ paint }, index) => drawLabel(paint, placed[index], palette));
	const highlighted = outlines
		.filter(({ paint }) => paint.isHighlight)
		.flatMap(({ id }) => [drawn(id, palette.background, 6), drawn(id, palette.text, 3)]);
	return {
		markup: [
			group(
				{ transform: shift > 0 ? `translate(${coordinate(shift)} 0)` : undefined },
				defined,
				...county,
				...areas,
				...highlighted,
				...labels
			)
		],
		width: layout.width + shift,
		height: layout.height
	};
}
