/** Draws the figures of the public pages, each for wide and narrow screens. */
import type { Geometry } from 'geojson';
import type { Area, AreaId } from '#domain/areas';
import { findBoundaries, findTiles, type Boundaries } from '#domain/areas/server';
import type { Edition, Indicator } from '#domain/monitor';
import {
	choroplethMap,
	figureVariants,
	pagePalette,
	sparkline,
	tileMap,
	type AreaFigure,
	type Boundary,
	type Figure,
	type FigureOptions,
	type FigureVariants
} from '#figures';
import { getDatabase } from '#platform/database';
import { seriesOf } from '#ui/series-of.ts';

/** Half a page, beside another figure. */
export const HALF = 544;

export function rowsOf(edition: Edition, indicator: Indicator, areas: readonly Area[], year: number): AreaFigure[] {
	return areas.map((area) => ({ area, figure: edition.figure(indicator, area, year) }));
}

/** Empty where there are fewer than two numbers: a single point is no development. `id`: unique on the page. */
export function drawSparkline(edition: Edition, indicator: Indicator, area: Area, id: string, width = 96): string {
	const figures = seriesOf(edition, indicator, area);
	if (figures.filter((figure) => figure.value.kind === 'number').length < 2) return '';
	const input = { measure: indicator, areaName: area.name, figures, breaks: indicator.breaks };
	return sparkline(input, { palette: pagePalette, width, idPrefix: id }).svg;
}

export type MapKind = 'grenzen' | 'kacheln';
export type MapDrawing = {
	readonly draw: (options: FigureOptions) => Figure;
	readonly kind: MapKind;
	readonly hasBoundaries: boolean;
	/** Of the boundaries; empty for tiles. */
	readonly source: string;
};
export type DrawnMap = FigureVariants & Omit<MapDrawing, 'draw'>;

/** The map for wide and narrow columns. `id`: unique on the page. */
export async function drawMap(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ id, ...view }: { kind: MapKind; id: string; highlight?: AreaId | undefined }
): Promise<DrawnMap> {
	const { draw, ...about } = await mapDrawing(edition, indicator, year, view);
	return { ...figureVariants(draw, id, { wide: HALF }), ...about };
}

/** The map in real shape, or as equal tiles where asked for or where no boundaries have been imported. */
export async function mapDrawing(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ kind, highlight }: { kind: MapKind; highlight?: AreaId | undefined }
): Promise<MapDrawing> {
	const rows = rowsOf(edition, indicator, edition.municipalities(), year);
	const county = { area: edition.county, figure: edition.figure(indicator, edition.county, year) };
	const input = { measure: indicator, rows, county, ...(highlight ? { highlight } : {}) };
	const found = await findBoundaries(getDatabase());
	// A municipality may have supplied the boundaries of its quarters, and nobody those of the municipalities.
	const boundaries = found ? shapesOf(found.geometries, rows) : [];
	if (found && boundaries.length > 0 && kind === 'grenzen') {
		const source = geodataLine(found, boundaries);
		return { draw: (options) => choroplethMap({ ...input, boundaries }, options), kind, hasBoundaries: true, source };
	}
	const tiles = await findTiles(getDatabase());
	const draw = (options: FigureOptions): Figure => tileMap({ ...input, tiles }, options);
	return { draw, kind: 'kacheln', hasBoundaries: boundaries.length > 0, source: '' };
}

/** The quarters of a municipality in real shape; null where fewer than two have a boundary. */
export async function quarterMap(
	edition: Edition,
	indicator: Indicator,
	year: number,
	municipality: Area
): Promise<Pick<MapDrawing, 'draw' | 'source'> | null> {
	const found = await findBoundaries(getDatabase());
	const rows = rowsOf(edition, indicator, edition.quartersOf(municipality), year);
	const boundaries = found ? shapesOf(found.geometries, rows) : [];
	if (!found || boundaries.length < 2) return null;
	const whole = { area: municipality, figure: edition.figure(indicator, municipality, year) };
	const input = { measure: indicator, rows, county: whole, boundaries };
	return { draw: (options) => choroplethMap(input, options), source: geodataLine(found, boundaries) };
}

function geodataLine({ sources }: Boundaries, drawn: readonly Boundary[]): string {
	const named = new Set(drawn.map(({ area }) => sources.get(area as AreaId) ?? ''));
	return `Geodaten: ${[...named].filter(Boolean).join('; ')}.`;
}

function shapesOf(geometries: ReadonlyMap<AreaId, Geometry>, rows: readonly AreaFigure[]): Boundary[] {
	return rows.flatMap(({ area }) => {
		const geometry = geometries.get(area.id);
		return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [{ area: area.id, geometry }] : [];
	});
}
