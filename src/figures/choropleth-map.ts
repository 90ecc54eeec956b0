/** Map of the areas in their real shape, with name and number on every one of them. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaId } from '#domain/areas';
import { areaLabel } from './area-label.ts';
import type { Figure, FigureOptions } from './figure.ts';
import { type LabelBox, labelBox } from './label-box.ts';
import { mapFrame, type MapInput, type Paint } from './map-frame.ts';
import { element, mark, type Markup, NOTE, text } from './svg.ts';
import { textWidth } from './text-width.ts';

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
	{ palette }: FigureOptions
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
	const path = geoPath(projection).digits(1);
	const outlines = shapes.map(({ paint, geometry }) => ({
		paint,
		outline: path(geometry) ?? '',
		rings: largestRings(geometry).map((ring) =>
			ring.map((point) => projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0])
		)
	}));
	const county = element('path', {
		d: outlines.map(({ outline }) => outline).join(''),
		fill: 'none',
		stroke: palette.axis,
		'stroke-width': 3,
		'stroke-linejoin': 'round'
	});
	const areas = outlines.map(({ paint, outline, rings }) =>
		mark(
			paint.sentence,
			element('path', {
				d: outline,
				fill: paint.fill,
				stroke: palette.background,
				'stroke-width': 1.5,
				'stroke-linejoin': 'round'
			}),
			...labels(paint, rings)
		)
	);
	const highlighted = outlines
		.filter(({ paint }) => paint.isHighlight)
		.map(({ outline }) =>
			element('path', {
				d: outline,
				fill: 'none',
				stroke: palette.text,
				'stroke-width': 3,
				'stroke-linejoin': 'round',
				'pointer-events': 'none'
			})
		);
	return {
		markup: [county, ...areas, ...highlighted],
		width: maxX - minX + 2 * margin,
		height: maxY - minY + 2 * margin
	};
}

/** Name above number where both fit into the area, otherwise the number and as much of the name as there is room for. */
function labels(paint: Paint, rings: readonly (readonly Position[])[]): Markup[] {
	const numberSize = 15;
	const name = paint.row.area.name;
	const style = {
		'text-anchor': 'middle',
		fill: paint.onFill,
		stroke: paint.halo,
		'stroke-width': 3,
		'stroke-linejoin': 'round',
		'paint-order': 'stroke',
		'pointer-events': 'none'
	};
	const weight = paint.isHighlight ? 600 : 400;
	const slack = 4;
	const wide = labelBox(rings, 32);
	let lines = areaLabel(name, wide.width + slack, NOTE, 1, weight);
	let box: LabelBox = wide;
	if (lines[0]?.endsWith('.') && name.includes('-')) {
		const tall = labelBox(rings, 46);
		const two = areaLabel(name, tall.width + slack, NOTE, 2, weight);
		if (!two.some((line) => /\.-?$/u.test(line))) [lines, box] = [two, tall];
	}
	if (box.width < 30 || lines.every((line) => textWidth(line, NOTE) < 16)) {
		const flat = labelBox(rings, 16);
		return [text(flat.x, flat.y + 5, paint.printed, { ...style, 'font-size': numberSize, 'font-weight': 600 })];
	}
	const height = lines.length * 15 + 16;
	const top = box.y - height / 2;
	return [
		...lines.map((line, index) =>
			text(box.x, top + 12 + index * 15, line, { ...style, 'font-size': NOTE, 'font-weight': weight })
		),
		text(box.x, top + lines.length * 15 + 13.5, paint.printed, {
			...style,
			'font-size': numberSize,
			'font-weight': 600
		})
	];
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

function largestRings(geometry: Polygon | MultiPolygon): Position[][] {
	const size = (rings: readonly Position[][]): number => {
		const xs = (rings[0] ?? []).map((point) => point[0] ?? 0);
		const ys = (rings[0] ?? []).map((point) => point[1] ?? 0);
		return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
	};
	return polygonsOf(geometry).toSorted((a, b) => size(b) - size(a))[0] ?? [];
}
