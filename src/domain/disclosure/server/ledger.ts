import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import type { CellSystem } from './cell-system.ts';
import type { CellStatus, Protection } from './protect-cells.ts';

/** What became of one cell in one release. Never a hidden count: it would be kept in a place of its own. */
export type LedgerEntry = {
	readonly cell: string;
	readonly status: CellStatus;
	/** `default 1`: rule set and version; null for cells that are subject to none. */
	readonly ruleSet: string | null;
	/** Hidden, but an earlier release had published it: "bereits veröffentlicht". */
	readonly isAlreadyPublished: boolean;
};

/** Tells two counts of one cell apart without keeping them: a keyed hash. */
export type Fingerprint = (cell: string, count: number) => string;

/** One cell as it is stored: a list, for an edition has tens of thousands. */
export type StoredCell = readonly [
	cell: string,
	status: CellStatus,
	ruleSet: string | null,
	ruleSetVersion: number | null,
	shownValue: number | null,
	isAlreadyPublished: boolean,
	fingerprint: string | null
];

const CELLS_A_BLOCK = 1000;
const SUMS_AT_ONCE = 5000;

/**
 * Writes down what a release showed and hid, and every sum in which something is hidden, so that later tables can be
 * checked against everything released before. Takes what was protected and its protection; once per release. Returns
 * the number of entries.
 */
export async function recordLedger(
	tx: DatabaseTransaction,
	releaseId: number,
	{ cells, relations }: CellSystem,
	protection: Protection,
	fingerprintOf: Fingerprint
): Promise<number> {
	const published = new Set(protection.alreadyPublished);
	const entries = cells.map(({ key, rules, count, status: source }): StoredCell => {
		const status = protection.statusOf(key);
		const isShown = status === 'shown';
		const fingerprint = isShown || source ? null : fingerprintOf(key, count);
		const shownValue = isShown ? count : null;
		return [key, status, rules?.id ?? null, rules?.version ?? null, shownValue, published.has(key), fingerprint];
	});
	for (let block = 0; block * CELLS_A_BLOCK < entries.length; block++) {
		const part = entries.slice(block * CELLS_A_BLOCK, (block + 1) * CELLS_A_BLOCK);
		await sql`insert into disclosure.ledger (release_id, block, entries)
			values (${releaseId}, ${block}, ${JSON.stringify(part)}::json)`.execute(tx);
	}
	const open = relations.filter(({ total, parts }) => [total, ...parts].some((key) => protection.hidden.has(key)));
	for (let first = 0; first < open.length; first += SUMS_AT_ONCE)
		await sql`
			insert into disclosure.ledger_relations (release_id, total, parts)
			select ${releaseId}, r.total, array(select jsonb_array_elements_text(r.parts))
			from jsonb_to_recordset(${JSON.stringify(open.slice(first, first + SUMS_AT_ONCE))}::jsonb)
				as r (total text, parts jsonb)`.execute(tx);
	return cells.length;
}

/** Everything one release showed or hid, in the order of the cells' names. */
export async function findLedger(db: Queryable, releaseId: number): Promise<LedgerEntry[]> {
	return (await readStoredCells(db, releaseId))
		.map(([cell, status, ruleSet, version, , isAlreadyPublished]) => ({
			cell,
			status,
			ruleSet: ruleSet === null ? null : `${ruleSet} ${version}`,
			isAlreadyPublished
		}))
		.toSorted((a, b) => (a.cell < b.cell ? -1 : 1));
}

/** As stored, in the order they were written. */
export async function readStoredCells(db: Queryable, releaseId: number): Promise<StoredCell[]> {
	const { rows } = await sql<{ entries: StoredCell[] }>`select entries from disclosure.ledger
		where release_id = ${releaseId} order by block`.execute(db);
	return rows.flatMap(({ entries }) => entries);
}
