import { sql, type Queryable } from '#platform/database';
import type { Area, AreaId, Membership, Succession, Tile } from '../area.ts';

/** All areas in the order of tables. */
export async function findAreas(database: Queryable): Promise<Area[]> {
	const { rows } = await sql<Area>`select id, level, name, slug, position from areas.areas order by position`.execute(
		database
	);
	return rows;
}

export type AreaName = { readonly area: AreaId; readonly name: string };

/** Other names of areas ("Landkreis Groß-Gerau", "Biebesheim"): they help people to find an area and join no figures. */
export async function findNames(database: Queryable): Promise<AreaName[]> {
	const { rows } = await sql<AreaName>`select area_id as area, name from areas.names
		order by area_id, name`.execute(database);
	return rows;
}

/** The county this installation serves. */
export async function getCountyId(database: Queryable): Promise<AreaId> {
	const { rows } = await sql<{ id: AreaId }>`select county_id as id from areas.counties
		order by configured_at desc limit 1`.execute(database);
	const county = rows[0];
	if (!county) throw new Error('No county has been configured.');
	return county.id;
}

export async function findMemberships(database: Queryable): Promise<Membership[]> {
	const { rows } = await sql<Membership>`select part_id as part, whole_id as whole, planning_field as "planningField",
		valid_from as "validFrom", valid_to as "validTo" from areas.memberships order by whole_id, part_id`.execute(database);
	return rows;
}

/** What an area came from and what became of it, oldest first. */
export async function findSuccessions(database: Queryable, area: string): Promise<Succession[]> {
	const { rows } = await sql<Succession>`select predecessor_id as predecessor, successor_id as successor,
		changed_on as "changedOn", share from areas.successions
		where predecessor_id = ${area} or successor_id = ${area} order by changed_on`.execute(database);
	return rows;
}

export async function findTiles(database: Queryable): Promise<Tile[]> {
	const { rows } = await sql<Tile>`select area_id as area, column_number as column, row_number as row
		from areas.tiles order by row_number, column_number`.execute(database);
	return rows;
}
