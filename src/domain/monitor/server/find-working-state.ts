import type { Figure } from '#domain/disclosure';
import { sql, type Queryable } from '#platform/database';
import { readFigures } from './figure-rows.ts';

export type WorkingState = {
	/** Number of the computation. */
	readonly id: number;
	/** ISO time. */
	readonly computedAt: string;
	readonly computedBy: string;
	readonly year: number;
	readonly inputsHash: string;
	readonly figures: number;
	/** The newest release of that year was made from other inputs, or there is none. */
	readonly differsFromRelease: boolean;
};

/** When the working state was computed and whether it is what has been released. Null: never computed. */
export async function findWorkingState(database: Queryable): Promise<WorkingState | null> {
	type Row = Omit<WorkingState, 'computedAt' | 'differsFromRelease'> & { computedAt: Date; released: string | null };
	const { rows } = await sql<Row>`select id, computed_at as "computedAt", actor_name as "computedBy", year,
			inputs_hash as "inputsHash", figures,
			(select r.inputs_hash from monitor.releases r where r.year = c.year order by revision desc limit 1) as released
		from monitor.computations c order by id desc limit 1`.execute(database);
	const row = rows[0];
	if (!row) return null;
	const { released, computedAt, ...rest } = row;
	return { ...rest, computedAt: new Date(computedAt).toISOString(), differsFromRelease: released !== row.inputsHash };
}

/** Confidential: working figures before disclosure control, for editors only (`monitor:read-working`). */
export async function findWorkingFigures(database: Queryable): Promise<Figure[]> {
	return readFigures(database, 'working_figures');
}
