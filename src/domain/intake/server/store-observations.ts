/** Writes the new and revised cells of a plan; older revisions stay and learn which row replaced them. */
import { sql, type DatabaseTransaction } from '#platform/database';
import type { Progress } from '#platform/progress';
import type { Cell } from '../cell.ts';
import { dimensionsText } from '../dimensions.ts';
import type { ChangePlan } from './plan-changes.ts';

const ROWS_AT_ONCE = 20_000;

type Column = readonly [name: string, type: string, of: (cell: Cell, revision: number) => string | null];

const text = (value: number | string | null | undefined): string | null =>
	value === null || value === undefined ? null : String(value);

/** PostgreSQL takes no NUL in a text; a file that has one was refused before, a workbook's note may slip through. */
const printed = (value: string): string => value.replaceAll('\u0000', '');

const COLUMNS: readonly Column[] = [
	['sheet', 'text', ({ observation }) => observation.sheet ?? null],
	['row_number', 'integer', ({ observation }) => text(observation.row)],
	['column_number', 'integer', ({ observation }) => text(observation.column)],
	['area_printed', 'text', ({ observation }) => printed(observation.area)],
	['area_name', 'text', ({ observation }) => printed(observation.areaName)],
	['heads', 'text', ({ observation }) => printed(observation.measure)],
	['row_dimensions', 'text', ({ observation }) => printed(dimensionsText(observation.dimensions))],
	['period_printed', 'text', ({ observation }) => printed(observation.period)],
	['value_printed', 'numeric', ({ observation }) => text(observation.value)],
	['sign', 'text', ({ observation }) => observation.sign],
	['status_printed', 'text', ({ observation }) => observation.status],
	['unit', 'text', ({ observation }) => observation.unit],
	['cell', 'text', ({ cell }) => cell],
	['measure', 'text', ({ measure }) => measure],
	['area_id', 'text', ({ area }) => area],
	['dimensions', 'text', ({ dimensionsText: dimensions }) => dimensions],
	['basis', 'text', ({ basis }) => basis],
	['period', 'text', ({ period }) => text(period?.text)],
	['period_start', 'date', ({ period }) => text(period?.start)],
	['period_end', 'date', ({ period }) => text(period?.end)],
	['year', 'integer', ({ period }) => text(period?.year)],
	['value', 'numeric', ({ value }) => text(value)],
	['status', 'text', ({ status }) => status],
	['revision', 'integer', (_cell, revision) => text(revision)]
];

const NAMES = COLUMNS.map(([name]) => name);

export async function storeObservations(
	tx: DatabaseTransaction,
	delivery: number,
	plan: ChangePlan,
	progress: Progress
): Promise<void> {
	const rows: (readonly [Cell, number])[] = [
		...plan.new.map((cell) => [cell, 1] as const),
		...plan.revised.map(({ cell, before }) => [cell, before.revision + 1] as const)
	];
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
		await insertRows(tx, delivery, rows.slice(from, from + ROWS_AT_ONCE));
		const done = Math.min(from + ROWS_AT_ONCE, rows.length);
		progress({ label: 'Werte speichern', done, total: rows.length });
	}
	if (plan.revised.length > 0) await supersede(tx, delivery);
}

/** One statement for thousands of rows: an array a column, `unnest` makes rows of them. */
async function insertRows(
	tx: DatabaseTransaction,
	delivery: number,
	rows: readonly (readonly [Cell, number])[]
): Promise<void> {
	const arrays = COLUMNS.map(([, , of]) => sql`${rows.map(([cell, revision]) => of(cell, revision))}::text[]`);
	const values = COLUMNS.map(([name, type]) => sql`${sql.ref(name)}::${sql.raw(type)}`);
	await sql`insert into intake.observations (delivery_id, ${sql.raw(NAMES.join(', '))})
		select ${delivery}::bigint, ${sql.join(values)}
		from unnest(${sql.join(arrays)}) as delivered (${sql.raw(NAMES.join(', '))})`.execute(tx);
}

async function supersede(tx: DatabaseTransaction, delivery: number): Promise<void> {
	await sql`update intake.observations older set superseded_by = newer.id
		from intake.observations newer
		where newer.delivery_id = ${delivery} and newer.revision > 1 and older.cell = newer.cell
			and older.revision = newer.revision - 1`.execute(tx);
}
