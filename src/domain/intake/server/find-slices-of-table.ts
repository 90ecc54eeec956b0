import { sql, type Queryable } from '#platform/database';
import type { Fact } from '../fact.ts';

/** A measure, year and basis that some delivery has numbers of. */
export type DeliveredSlice = Pick<Fact, 'measure' | 'year' | 'basis'>;

/** What the accepted deliveries of one table say something of, as it stands now. */
export async function findSlicesOfTable(database: Queryable, table: string): Promise<DeliveredSlice[]> {
	const { rows } = await sql<DeliveredSlice>`select distinct o.measure, o.year, o.basis
		from intake.observations o join intake.deliveries d on d.id = o.delivery_id
		where d.table_code = ${table} and d.status = 'accepted' and o.superseded_by is null and o.measure is not null
		order by 1, 2, 3`.execute(database);
	return rows;
}
