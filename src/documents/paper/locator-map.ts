/** The county in pale grey with the document's area in colour: for the title page, where no figure is told. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';
import { paperPalette } from '#figures';
import type { PaperDeps } from './paper-deps.ts';
import type { Drawing } from './paper-document.ts';

const WIDTH = 300;
const TALLEST = 430;
const TILE = 56;
const PALE = '#dfe4ee';

export function locatorMap(
	edition: Edition,
	area: Area,
	deps: Pick<PaperDeps, 'boundaries' | 'tiles'>
): Drawing | null {
	const members = area.level === 'region' ? edition.municipalitiesOf(area) : [area];
	const isCounty = area.id === edition.county.id;
	const fill = (id: string): string =>
		isCounty || members.some((member) => member.id === id) ? paperPalette.accent : PALE;
	const drawn = deps.boundaries ? drawShapes(deps.boundaries.shapes, fill) : drawTiles(deps.tiles, fill);
	if (!drawn) return null;
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawn.viewBox.join(' ')}" width="${drawn.viewBox[2]}" height="${drawn.viewBox[3]}"><g stroke="#ffffff" stroke-width="1.5" stroke-linejoin="round">${drawn.markup}</g></svg>`,
		alt: isCounty
			? `Karte: ${edition.county.name} mit seinen ${edition.municipalities().length} Städten und Gemeinden.`
			: `Karte: Lage von ${area.name} im ${edition.county.name}.`
	};
}

type Drawn = { markup: string; viewBox: readonly [x: number, y: number, width: number, height: number] };

function drawShapes(
	shapes: NonNullable<PaperDeps['boundaries']>['shapes'],
	fill: (id: string) => string
): Drawn | null {
	if (shapes.length === 0) return null;
	const flat = shapes.map(({ area, geometry }) => ({ area, geometry: flattened(geometry) }));
	const all = { type: 'GeometryCollection' as const, geometries: flat.map(({ geometry }) => geometry) };
	const path = geoPath(geoIdentity().reflectY(true).fitSize([WIDTH, TALLEST], all)).digits(1);
	const [[left, top], [right, bottom]] = path.bounds(all);
	const markup = flat.map(({ area, geometry }) => `<path d="${path(geometry) ?? ''}" fill="${fill(area)}"/>`).join('');
	return { markup, viewBox: [left, top, right - left, bottom - top] };
}

/** Degrees of longitude are shorter than degrees of latitude; for one county a single factor is exact enough. */
function flattened(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const latitude = polygons[0]?.[0]?.[0]?.[1] ?? 50;
	const factor = Math.cos((Math.round(latitude) * Math.PI) / 180);
	const flat = ([x = 0, y = 0]: Position): Position => [x * factor, y];
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map(flat)))
	};
}

function drawTiles(tiles: PaperDeps['tiles'], fill: (id: string) => string): Drawn | null {
	if (tiles.length === 0) return null;
	const columns = Math.max(...tiles.map(({ column }) => column + 1));
	const rows = Math.max(...tiles.map(({ row }) => row + 1));
	const markup = tiles
		.map(
			({ area, column, row }) =>
				`<rect x="${column * TILE}" y="${row * TILE}" width="${TILE}" height="${TILE}" fill="${fill(area)}"/>`
		)
		.join('');
	return { markup, viewBox: [0, 0, columns * TILE, rows * TILE] };
}
