import { existsSync } from 'node:fs';
import { sql, type Queryable } from '#platform/database';
import { isMeasured } from '../checks/figures.ts';
import type { Fact } from '../fact.ts';
import { observedValue } from '../observed-value.ts';
import { storedFilePath } from './delivered-file.ts';
import { getDelivery } from './find-deliveries.ts';
import { factsWhere } from './find-facts.ts';
import { openDelivery } from './open-delivery.ts';
import { planChanges, type ChangePlan } from './plan-changes.ts';

/**
 * What a delivery says, also where a later one has replaced it: of an accepted one the figures it changed, of a waiting one
 * those it would change. Confidential. Empty for a rejected one, and where the file of a waiting one is gone.
 */
export async function findDeliveredFacts(database: Queryable, delivery: number): Promise<Fact[]> {
	const found = await getDelivery(database, delivery);
	if (!found || found.status === 'rejected') return [];
	if (found.status === 'accepted') return factsWhere(database, sql`delivery_id = ${delivery}`);
	const path = storedFilePath(found.sha256);
	if (!existsSync(path)) return [];
	const opened = await openDelivery({ path, fileName: found.fileName });
	return opened.ok ? factsOfPlan(await planChanges(database, opened.value.file, found.sha256)) : [];
}

/** The new and the changed figures of a file that nobody has accepted yet; their delivery is 0. */
export function factsOfPlan({ new: added, revised }: Pick<ChangePlan, 'new' | 'revised'>): Fact[] {
	return [...added, ...revised.map(({ cell }) => cell)].filter(isMeasured).map((cell) => ({
		measure: cell.measure,
		area: cell.area,
		dimensions: cell.dimensions,
		basis: cell.basis,
		year: cell.period.year,
		period: cell.period.text,
		value: observedValue(cell.status, cell.value),
		delivery: 0,
		row: cell.observation.row,
		column: cell.observation.column
	}));
}
