/** Map of the areas in their real shape, with name and number on every one of them. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaId } from '#domain/areas';
import type { Figure, FigureOptions } from './figure.ts';
import { drawLabel, overhang, placeLabels } from './map-labels.ts';
import { mapFrame, type MapInput, type Paint } from './map-frame.ts';
import { outlinePath } from './outline-path.ts';
import { scanLines } from './scan-lines.ts';
import { coordinate, element, group, mark, type Markup } from './svg.ts';

/** Longitude and latitude (WGS 84), as in GeoJSON. */
export type Boundary = { readonly area: AreaId; readonly geometry: Polygon | MultiPolygon };

export type ChoroplethMapInput = MapInput & { readonly boundaries: readonly Boundary[] };

const TALLEST = 660;

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
	const shapes = flattened(boundaries).flatMap(({ area, geometry }) => {
		const paint = paints.find(({ row }) => row.area.id === area);
		return paint ? [{ paint, geometry }] : [];
	});
	if (shapes.length === 0) return { markup: [], width: 0, height: 0 };
	const all = { type: 'GeometryCollection' as const, geometries: shapes.map(({ geometry }) => geometry) };
	const margin = 3;
	const projection = geoIdentity()
		.reflectY(true)
		.fitExtent(
			[
				[margin, margin],
				[room - margin, TALLEST - margin]
			],
			all
		);
	// Top left: `fitExtent` centres, and the legend stands beside or below.
	const [[minX, minY], [maxX, maxY]] = geoPath(projection).bounds(all);
	const [dx, dy] = projection.translate();
	projection.translate([dx - minX + margin, dy - minY + margin]);
	const outlines = shapes.map(({ paint, geometry }, index) => {
		const polygons = polygonsOf(geometry).map((polygon) =>
			polygon.map((ring) => ring.map((point) => projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0]))
		);
		const id = `${idPrefix}-area-${index + 1}`;
		return { paint, id, outline: outlinePath(polygons.flat()), lines: scanLines(largest(polygons)) };
	});
	const [mapWidth, mapHeight] = [maxX - minX + 2 * margin, maxY - minY + 2 * margin];
	const placed = placeLabels(outlines, [-Math.min(60, room - mapWidth), Math.min(room, mapWidth + 24)]);
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
		width: mapWidth + shift,
		height: mapHeight
	};
}

/** Longitudes shrunk by the cosine of the middle latitude: at the size of a county this is true enough to shape. */
function flattened(boundaries: readonly Boundary[]): Boundary[] {
	const latitudes = boundaries.flatMap(({ geometry }) =>
		polygonsOf(geometry)
			.flat(2)
			.map((point) => point[1] ?? 0)
	);
	const shrink = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
	const flat = (polygon: readonly Position[][]): Position[][] =>
		polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude * shrink, latitude]));
	return boundaries.map(({ area, geometry }) => ({
		area,
		geometry: { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map(flat) }
	}));
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Labels stand on the largest part of an area, not on an exclave. */
function largest(polygons: readonly Position[][][]): Position[][] {
	const size = (rings: readonly Position[][]): number => {
		const xs = (rings[0] ?? []).map((point) => point[0] ?? 0);
		const ys = (rings[0] ?? []).map((point) => point[1] ?? 0);
		return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
	};
	return polygons.toSorted((a, b) => size(b) - size(a))[0] ?? [];
}
