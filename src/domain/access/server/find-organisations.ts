import { sql, type Queryable } from '#platform/database';
import type { Organisation } from '../organisation.ts';

/** All organisations, those that ended too, in the order of the configuration. Everybody may read them. */
export async function findOrganisations(database: Queryable): Promise<Organisation[]> {
	const { rows } = await sql<Organisation>`select id, key, kind, name, short_name as "shortName", area_id as "areaId",
			part_of as "partOf", valid_from as "validFrom", valid_to as "validTo", version
		from access.organisations order by position, id`.execute(database);
	return rows;
}
