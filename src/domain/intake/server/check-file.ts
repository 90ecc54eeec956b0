/** Checks of the file as a whole: whose it is, whether it came before, what of it is not taken over. */
import type { Area } from '#domain/areas';
import type { Issue } from '#domain/audit';
import { sql, type Queryable } from '#platform/database';
import type { Cell } from '../cell.ts';
import type { CurrentFigure } from '../checks/figures.ts';
import type { RefusedObservation } from '../harmonise.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { SourceTable } from '../source-table.ts';
import { areaIdsOfCounty } from './area-ids-of-county.ts';

/** A file without any area of this county is somebody else's; comparison areas alone are fine. */
export function findWrongCounty(
	file: RecognisedFile,
	cells: readonly Cell[],
	refused: readonly RefusedObservation[],
	foreign: number,
	areas: readonly Area[],
	county: string
): Issue[] {
	if (file.observations.length === 0) return [{ rule: 'nothing-to-accept', level: 'error' }];
	const ours = areaIdsOfCounty(areas, county);
	// An unknown key that begins like ours has no area, but claims to be ours.
	const isOurs = [...cells, ...refused].some(({ area }) => area === null || ours.has(area));
	if (!isOurs && (foreign > 0 || cells.length === 0)) {
		const first = file.observations.find(({ area }) => !areas.some(({ id }) => id === area)) ?? file.observations[0];
		const detail = { county, area: first?.area ?? '', name: first?.areaName ?? '' };
		return [{ rule: 'wrong-county', level: 'error', detail }];
	}
	if (cells.length === 0) return [{ rule: 'nothing-acceptable', level: 'error', detail: { refused: refused.length } }];
	return [];
}

export async function findDeliveredBefore(database: Queryable, sha256: string | undefined): Promise<Issue[]> {
	if (sha256 === undefined) return [];
	const { rows } = await sql<{ id: number; receivedOn: string }>`select id, received_at::date as "receivedOn"
		from intake.deliveries where sha256 = ${sha256} and status = 'accepted' order by id desc limit 1`.execute(database);
	return rows.map(({ id, receivedOn }) => ({
		rule: 'delivered-before',
		level: 'note',
		detail: { delivery: id, receivedOn }
	}));
}

export function aboutTheFile(
	file: RecognisedFile,
	table: SourceTable | undefined,
	foreign: number,
	revised: readonly { readonly before: CurrentFigure }[]
): Issue[] {
	const issues: Issue[] = [];
	if (!table) issues.push({ rule: 'table-unknown', level: 'warning', detail: { table: file.table } });
	if (foreign > 0) issues.push({ rule: 'foreign-areas', level: 'note', detail: { count: foreign } });
	const overReal = revised.filter(({ before }) => file.isInvented && !before.isInvented).length;
	if (overReal > 0) issues.push({ rule: 'invented-over-real', level: 'warning', detail: { count: overReal } });
	return issues;
}
