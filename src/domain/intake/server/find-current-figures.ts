import type { Basis } from '#domain/disclosure';
import { sql, type Queryable } from '#platform/database';
import type { CurrentFigure } from '../checks/figures.ts';

type Wanted = {
	readonly basis: Basis;
	readonly measures: readonly string[];
	readonly years: readonly number[];
	/** Cells of unmapped observations, which have no measure. */
	readonly unmappedCells: readonly string[];
};

const COLUMNS = sql`o.id, o.cell, o.measure, o.area_id as area, o.dimensions as "dimensionsText",
	o.period_start as "periodStart", o.period_end as "periodEnd", o.year, o.value, o.status, o.revision,
	d.is_invented as "isInvented"`;

/** Stored figures that have not been replaced, for these measures and years, and unmapped ones by their cell. */
export async function findCurrentFigures(database: Queryable, wanted: Wanted): Promise<CurrentFigure[]> {
	const measured =
		wanted.measures.length === 0
			? []
			: (
					await sql<CurrentFigure>`select ${COLUMNS} from intake.observations o
						join intake.deliveries d on d.id = o.delivery_id
						where o.superseded_by is null and o.basis = ${wanted.basis}
							and o.measure = any(${[...wanted.measures]}::text[])
							and o.year = any(${wanted.years.map(String)}::text[]::int[])`.execute(database)
				).rows;
	const unmapped =
		wanted.unmappedCells.length === 0
			? []
			: (
					await sql<CurrentFigure>`select ${COLUMNS} from intake.observations o
						join intake.deliveries d on d.id = o.delivery_id
						where o.superseded_by is null and o.measure is null
							and o.cell = any(${[...wanted.unmappedCells]}::text[])`.execute(database)
				).rows;
	return [...measured, ...unmapped];
}

/** By measure, the years for which the county has figures on this basis. */
export async function findStoredYears(
	database: Queryable,
	basis: Basis,
	measures: readonly string[]
): Promise<ReadonlyMap<string, readonly number[]>> {
	const { rows } = await sql<{ measure: string; year: number }>`select distinct measure, year from intake.observations
		where superseded_by is null and basis = ${basis} and measure = any(${[...measures]}::text[])`.execute(database);
	const years = new Map<string, number[]>();
	for (const { measure, year } of rows) {
		const list = years.get(measure);
		if (list) list.push(year);
		else years.set(measure, [year]);
	}
	return years;
}
