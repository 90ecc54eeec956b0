/**
 * Takes over boundaries from GeoJSON or TopoJSON. Official files hold several polygons a key (with water areas), so
 * all polygons of a key are put together. Coordinates are longitude and latitude (WGS 84).
 */
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import { done, refused, type Issue, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { getCountyId } from './find-areas.ts';

const EARTH_RADIUS_IN_KILOMETRES = 6371.0088;
const KEY_PROPERTIES = ['sozialraum', 'ags', 'AGS', 'AGS_0', 'ars', 'ARS', 'RS', 'rs', 'schluessel'];

export const importBoundaries = command({
	name: 'areas.import-boundaries',
	permission: 'areas:write',
	input: z.object({
		fileName: z.string(),
		text: z.string().max(200_000_000),
		validOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
		source: z.string().optional()
	}),
	run: async ({ tx }, { fileName, text, validOn, source }) => {
		const collected = collectPolygons(text, fileName);
		if (!collected.ok) return collected;
		const known = await sql<{ id: string; name: string }>`select id, name from areas.areas`.execute(tx);
		const names = new Map(known.rows.map((area) => [area.id, area.name]));
		const matching = [...collected.value.polygons].filter(([key]) => names.has(key));
		if (matching.length === 0) return refused({ rule: 'boundaries-of-another-county', level: 'error', file: fileName });
		for (const [key, coordinates] of matching) {
			const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
			const squareKilometres = geoArea(geometry) * EARTH_RADIUS_IN_KILOMETRES ** 2;
			await sql`insert into areas.boundaries (area_id, valid_on, geometry, area_in_square_kilometres, source)
				values (${key}, ${validOn}, ${JSON.stringify(geometry)}::jsonb, ${squareKilometres},
					${source ?? collected.value.source})
				on conflict (area_id, valid_on) do update set geometry = excluded.geometry,
					area_in_square_kilometres = excluded.area_in_square_kilometres, source = excluded.source,
					imported_at = now()`.execute(tx);
		}
		return done({
			county: await getCountyId(tx),
			areas: matching.map(([key]) => ({ id: key, name: names.get(key) ?? key })),
			ignored: collected.value.polygons.size - matching.length
		});
	},
	object: (_, { county }) => `county:${county}`,
	record: ({ fileName, validOn }, { areas }) => ({ fileName, validOn, areas: areas.length })
});

type Collected = { polygons: Map<string, Position[][][]>; source: string };

function collectPolygons(text: string, file: string): Outcome<Collected> {
	const refuse = (rule: string, detail: Issue['detail'] = {}): Outcome<never> =>
		refused({ rule, level: 'error', file, detail });
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return refuse('boundaries-not-json');
	}
	const features = featuresOf(content);
	if (features.length === 0) return refuse('boundaries-without-features');
	const polygons = new Map<string, Position[][][]>();
	for (const [index, { geometry, properties }] of features.entries()) {
		const key = keyOf(properties);
		if (!key) return refuse('boundaries-without-key', { feature: index + 1, wanted: KEY_PROPERTIES.join(', ') });
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
			return refuse('boundaries-not-polygons', { feature: index + 1 });
		}
		const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		if (!parts.flat(2).every(isLongitudeLatitude)) return refuse('boundaries-not-wgs84', { feature: index + 1 });
		polygons.set(key, [...(polygons.get(key) ?? []), ...parts.map(woundForD3)]);
	}
	return done({ polygons, source: sourceOf(content) });
}

function featuresOf(content: unknown): Feature<Polygon | MultiPolygon>[] {
	if (typeof content !== 'object' || content === null || !('type' in content)) return [];
	if (content.type === 'Topology') {
		const topology = content as Topology;
		return Object.values(topology.objects).flatMap((object) => {
			const converted = feature(topology, object);
			return converted.type === 'FeatureCollection' ? converted.features : [converted];
		}) as Feature<Polygon | MultiPolygon>[];
	}
	const collection = content as FeatureCollection<Polygon | MultiPolygon>;
	return collection.type === 'FeatureCollection' && Array.isArray(collection.features) ? collection.features : [];
}

/** AGS and the key of a quarter (`06433012-03`) as they are; a 12-digit ARS becomes its AGS (digits 1–5 and 10–12). */
function keyOf(properties: Feature['properties']): string | null {
	for (const name of KEY_PROPERTIES) {
		const value: unknown = properties?.[name];
		if (typeof value !== 'string' && typeof value !== 'number') continue;
		const key = String(value).trim();
		return /^\d{12}$/.test(key) ? key.slice(0, 5) + key.slice(9) : key;
	}
	return null;
}

function sourceOf(content: unknown): string {
	const { attribution, licence } = content as { attribution?: string; licence?: string };
	return [attribution ?? '© GeoBasis-DE / BKG', licence ?? 'dl-de/by-2-0'].join(', ');
}

function isLongitudeLatitude([longitude, latitude]: Position): boolean {
	return (
		typeof longitude === 'number' &&
		typeof latitude === 'number' &&
		Math.abs(longitude) <= 180 &&
		Math.abs(latitude) <= 90
	);
}

/** d3 reads a ring that runs the other way round as "all but this area"; a municipality is never half the earth. */
function woundForD3(rings: Position[][]): Position[][] {
	return rings.map((ring, index) => {
		const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
		return isLarge === (index === 0) ? ring.toReversed() : ring;
	});
}
