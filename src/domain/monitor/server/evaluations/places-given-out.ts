import type { Basis } from '#domain/disclosure';
import { sql, type Queryable } from '#platform/database';
import type { CellPlace } from '../../compute/counts.ts';
import { readWanted } from '../wishes/released-places.ts';

/**
 * What special evaluations showed or hid of these measures, whose groups of ages or categories no edition may have: a
 * release is protected together with them, or its numbers and theirs would make up a hidden one.
 */
export async function placesGivenOut(
	database: Queryable,
	measures: readonly string[],
	maxYear: number
): Promise<CellPlace[]> {
	type Row = { measure: string; basis: Basis; year: number; part: string; areas: string[]; areTwoYears: boolean };
	const { rows } = await sql<Row>`
		select c.measure, c.basis, c.year, c.part, c.areas, (e.wish ->> 'areYearsTogether')::boolean as "areTwoYears"
		from monitor.evaluation_counts c join monitor.evaluations e on e.id = c.evaluation_id
		where c.measure = any(${[...measures]}::text[]) and c.year <= ${maxYear}
		order by c.measure, c.basis, c.year, c.part, c.evaluation_id`.execute(database);
	return rows.flatMap(({ measure, basis, year, part, areas, areTwoYears }) => {
		const wanted = readWanted(part);
		const years = areTwoYears ? [year - 1, year] : [year];
		return years.flatMap((one) => areas.map((area) => ({ measure, basis, year: one, wanted, area })));
	});
}
