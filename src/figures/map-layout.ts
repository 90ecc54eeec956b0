/**
 * The shapes of a map in pixels: outlines as paths, and rows for finding room for labels. Depends on boundaries and room
 * alone, takes milliseconds, and is asked for again with every page; so it is kept as long as its boundaries are.
 */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaId } from '#domain/areas';
import type { LabelBox } from './label-box.ts';
import { outlinePath } from './outline-path.ts';
import type { OutsideLabel } from './outside-label.ts';
import { type ScanLines, scanLines } from './scan-lines.ts';

/** Longitude and latitude (WGS 84), as in GeoJSON. */
export type Boundary = { readonly area: AreaId; readonly geometry: Polygon | MultiPolygon };

export type PlacedLabel = {
	/** Middle of the block on the area. */
	readonly box: LabelBox;
	/** Lines of the name on the area, none if it stands outside. */
	readonly lines: readonly string[];
	readonly outside: (OutsideLabel & { readonly lines: readonly string[] }) | null;
};

export type MapLayout = {
	readonly shapes: readonly { readonly area: AreaId; readonly outline: string; readonly lines: ScanLines }[];
	readonly width: number;
	readonly height: number;
	/** Places of labels, by what they depend on besides. */
	readonly placed: Map<string, readonly PlacedLabel[]>;
};

const TALLEST = 660;
const MARGIN = 3;
/** A page has two, paper one; more rooms for one map are somebody's experiment. */
const MOST_LAYOUTS = 8;

type Kept = { readonly boundaries: readonly Boundary[]; readonly room: number; readonly layout: MapLayout };

/** By the first geometry: callers put the list together anew each time, from the same geometries. */
const kept = new WeakMap<object, Kept[]>();

/** `room`: pixels in width. Boundaries must not be changed afterwards. */
export function mapLayout(boundaries: readonly Boundary[], room: number): MapLayout | null {
	const first = boundaries[0]?.geometry;
	if (!first) return null;
	const layouts = kept.get(first) ?? [];
	const found = layouts.find((one) => one.room === room && isSame(one.boundaries, boundaries));
	if (found) return found.layout;
	const layout = drawLayout(boundaries, room);
	kept.set(first, [{ boundaries, room, layout }, ...layouts].slice(0, MOST_LAYOUTS));
	return layout;
}

function isSame(left: readonly Boundary[], right: readonly Boundary[]): boolean {
	return (
		left.length === right.length &&
		left.every(({ area, geometry }, index) => area === right[index]?.area && geometry === right[index]?.geometry)
	);
}

function drawLayout(boundaries: readonly Boundary[], room: number): MapLayout {
	const shapes = flattened(boundaries);
	const all = { type: 'GeometryCollection' as const, geometries: shapes.map(({ geometry }) => geometry) };
	const projection = geoIdentity()
		.reflectY(true)
		.fitExtent(
			[
				[MARGIN, MARGIN],
				[room - MARGIN, TALLEST - MARGIN]
			],
			all
		);
	// Top left: `fitExtent` centres, and the legend stands beside or below.
	const [[minX, minY], [maxX, maxY]] = geoPath(projection).bounds(all);
	const [dx, dy] = projection.translate();
	projection.translate([dx - minX + MARGIN, dy - minY + MARGIN]);
	return {
		shapes: shapes.map(({ area, geometry }) => {
			const polygons = polygonsOf(geometry).map((polygon) =>
				polygon.map((ring) => ring.map((point) => projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0]))
			);
			return { area, outline: outlinePath(polygons.flat()), lines: scanLines(largest(polygons)) };
		}),
		width: maxX - minX + 2 * MARGIN,
		height: maxY - minY + 2 * MARGIN,
		placed: new Map()
	};
}

/** Longitudes shrunk by the cosine of the middle latitude: at the size of a county this is true enough to shape. */
function flattened(boundaries: readonly Boundary[]): Boundary[] {
	const latitudes = boundaries.flatMap(({ geometry }) =>
		polygonsOf(geometry)
			.flat(2)
			.map((point) => point[1] ?? 0)
	);
	const shrink = Math.cos((((min(latitudes) + max(latitudes)) / 2) * Math.PI) / 180);
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
		return (max(xs) - min(xs)) * (max(ys) - min(ys));
	};
	return polygons.toSorted((a, b) => size(b) - size(a))[0] ?? [];
}

/** A full-resolution boundary has more points than a call takes arguments. */
function min(values: readonly number[]): number {
	return values.reduce((least, one) => Math.min(least, one), Infinity);
}

function max(values: readonly number[]): number {
	return values.reduce((most, one) => Math.max(most, one), -Infinity);
}
