import type { Geometry } from 'geojson';
import { sql, type Queryable } from '#platform/database';
import type { AreaId } from '../area.ts';

export type Boundaries = {
	/** The newest Gebietsstand, ISO date. */
	readonly validOn: string;
	/** For the source line: a municipality's own boundaries of its quarters come from somewhere else than the official ones. */
	readonly sources: ReadonlyMap<AreaId, string>;
	/** GeoJSON geometry (WGS 84) per area. */
	readonly geometries: ReadonlyMap<AreaId, Geometry>;
};

/** What was found last, and the state of the table it was found in. */
const found = new WeakMap<Queryable, { readonly state: string; readonly boundaries: Boundaries | null }>();

/**
 * The newest boundaries, or null while none have been imported (the tile map serves then). Read again only after an
 * import: they are large, most pages need them, and what is drawn from them is kept with the same objects.
 */
export async function findBoundaries(database: Queryable): Promise<Boundaries | null> {
	const { rows } = await sql<{ state: string }>`
		select concat_ws(' ', count(*), max(valid_on), extract(epoch from max(imported_at))) as state
		from areas.boundaries`.execute(database);
	const state = rows[0]?.state ?? '';
	const known = found.get(database);
	if (known?.state === state) return known.boundaries;
	const boundaries = await readBoundaries(database);
	found.set(database, { state, boundaries });
	return boundaries;
}

async function readBoundaries(database: Queryable): Promise<Boundaries | null> {
	const { rows } = await sql<{ area: AreaId; geometry: Geometry; validOn: string; source: string }>`
		select distinct on (area_id) area_id as area, geometry, valid_on as "validOn", source
		from areas.boundaries order by area_id, valid_on desc`.execute(database);
	if (rows.length === 0) return null;
	return {
		validOn: rows.map(({ validOn }) => validOn).reduce((newest, one) => (one > newest ? one : newest)),
		sources: new Map(rows.map((row) => [row.area, row.source])),
		geometries: new Map(rows.map((row) => [row.area, row.geometry]))
	};
}
