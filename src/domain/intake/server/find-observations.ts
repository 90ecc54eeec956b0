import { sql, type Queryable } from '#platform/database';
import type { ObservationStatus } from '../observation.ts';

/** Where a number stands: its delivery, and the place in that file. A `Fact` carries all three. */
export type ObservationPlace = { readonly delivery: number; readonly row: number; readonly column: number };

/** A number as it was delivered, for "how was this number computed". */
export type StoredObservation = ObservationPlace & {
	readonly fileName: string;
	readonly table: string;
	readonly publisher: string;
	/** Name of the sheet, where the file is a workbook. */
	readonly sheet: string | null;
	readonly areaPrinted: string;
	readonly areaName: string;
	readonly heads: string;
	/** Printed categories of the row as `name=text`; empty where the table has none. */
	readonly rowDimensions: string;
	readonly periodPrinted: string;
	readonly valuePrinted: number | null;
	readonly sign: string | null;
	readonly unit: string | null;
	readonly measure: string | null;
	readonly area: string;
	readonly dimensions: string;
	readonly period: string | null;
	readonly value: number | null;
	readonly status: ObservationStatus;
	readonly revision: number;
	/** A newer revision of the same cell exists. */
	readonly isSuperseded: boolean;
};

export const OBSERVATION_COLUMNS = sql`o.delivery_id as delivery, o.row_number as row, o.column_number as column,
	d.file_name as "fileName", d.table_code as table, d.publisher, o.sheet, o.area_printed as "areaPrinted", o.area_name as "areaName",
	o.heads, o.row_dimensions as "rowDimensions", o.period_printed as "periodPrinted", o.value_printed as "valuePrinted",
	o.sign, o.unit, o.measure, o.area_id as area, o.dimensions, o.period, o.value, o.status, o.revision,
	o.superseded_by is not null as "isSuperseded"`;

/** The observations at these places; places that hold none are left out. */
export async function findObservations(
	database: Queryable,
	places: readonly ObservationPlace[]
): Promise<StoredObservation[]> {
	if (places.length === 0) return [];
	const list = (of: (place: ObservationPlace) => number): string[] => places.map((place) => String(of(place)));
	const { rows } = await sql<StoredObservation>`select ${OBSERVATION_COLUMNS}
		from (select distinct a::bigint as delivery, b::integer as row, c::integer as column from unnest(
			${list(({ delivery }) => delivery)}::text[], ${list(({ row }) => row)}::text[],
			${list(({ column }) => column)}::text[]) as place (a, b, c)) wanted
		join intake.observations o on o.delivery_id = wanted.delivery and o.row_number = wanted.row
			and o.column_number = wanted.column
		join intake.deliveries d on d.id = o.delivery_id
		order by o.delivery_id, o.row_number, o.column_number`.execute(database);
	return rows;
}
