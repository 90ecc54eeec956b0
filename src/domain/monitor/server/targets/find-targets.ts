import { sql, type Queryable } from '#platform/database';
import type { IndicatorTarget } from '../../targets/target.ts';

type Row = Omit<IndicatorTarget, 'savedAt'> & { readonly savedAt: Date };

/** How often the target of this place has been set or withdrawn; whoever changes it says so. */
export async function findTargetVersion(database: Queryable, indicator: string, area: string): Promise<number> {
	const { rows } = await sql<{ version: number }>`select coalesce(max(version), 0)::integer as version
		from monitor.targets where indicator = ${indicator} and area_id = ${area}`.execute(database);
	return rows[0]?.version ?? 0;
}

/** Targets in force, of one indicator or of all, by indicator and area. Public. */
export async function findTargets(database: Queryable, indicator?: string): Promise<IndicatorTarget[]> {
	const { rows } = await sql<Row>`select indicator, area_id as area, version, base_year as "baseYear",
			base_value as "baseValue", target_year as "targetYear", target_value as "targetValue", source,
			saved_at as "savedAt", actor_name as "savedBy"
		from (select distinct on (indicator, area_id) * from monitor.targets
			where ${indicator === undefined ? sql`true` : sql`indicator = ${indicator}`}
			order by indicator, area_id, version desc) newest
		where not is_withdrawn order by indicator, area_id`.execute(database);
	return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}
