import type { Geometry } from 'geojson';
import { sql, type Queryable } from '#platform/database';
import type { AreaId } from '../area.ts';

export type Boundaries = {
	/** Gebietsstand, ISO date. */
	readonly validOn: string;
	/** For the source line. */
	readonly source: string;
	/** GeoJSON geometry (WGS 84) per area. */
	readonly geometries: ReadonlyMap<AreaId, Geometry>;
};

/** The newest boundaries, or null while none have been imported (the tile map serves then). */
export async function findBoundaries(database: Queryable): Promise<Boundaries | null> {
	const { rows } = await sql<{ area: AreaId; geometry: Geometry; validOn: string; source: string }>`
		select distinct on (area_id) area_id as area, geometry, valid_on as "validOn", source
		from areas.boundaries order by area_id, valid_on desc`.execute(database);
	const first = rows[0];
	if (!first) return null;
	return {
		validOn: first.validOn,
		source: first.source,
		geometries: new Map(rows.map((row) => [row.area, row.geometry]))
	};
}
