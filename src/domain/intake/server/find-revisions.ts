import { sql, type Queryable } from '#platform/database';
import { cellText } from '../cell.ts';
import { dimensionsText } from '../dimensions.ts';
import type { Fact } from '../fact.ts';
import { parsePeriod } from '../period.ts';
import { OBSERVATION_COLUMNS, type StoredObservation } from './find-observations.ts';

export type Revision = StoredObservation & { readonly acceptedAt: string; readonly acceptedBy: string };

/** Everything that was ever accepted for one cell, oldest first: who brought which value when. */
export async function findRevisions(
	database: Queryable,
	fact: Pick<Fact, 'measure' | 'area' | 'dimensions' | 'basis' | 'period'>
): Promise<Revision[]> {
	const period = parsePeriod(fact.period);
	if (!period) return [];
	const cell = cellText({ ...fact, dimensionsText: dimensionsText(fact.dimensions), period });
	const { rows } = await sql<StoredObservation & { acceptedAt: Date; acceptedBy: string }>`
		select ${OBSERVATION_COLUMNS}, d.decided_at as "acceptedAt", d.decided_by as "acceptedBy"
		from intake.observations o join intake.deliveries d on d.id = o.delivery_id
		where o.cell = ${cell} order by o.revision`.execute(database);
	return rows.map((row) => ({ ...row, acceptedAt: row.acceptedAt.toISOString() }));
}
