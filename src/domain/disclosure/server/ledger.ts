import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import type { CellStatus, CountCell, Protection } from './protect-cells.ts';

/** What became of one cell in one release. Never the count: a hidden one would be kept in a place of its own. */
export type LedgerEntry = {
	readonly cell: string;
	readonly status: CellStatus;
	/** `default 1`: rule set and version; null for cells that are subject to none. */
	readonly ruleSet: string | null;
};

const ROWS_AT_ONCE = 5000;

/**
 * Writes down what a release showed and hid, so that later tables can be checked against everything released before.
 * Takes the cells that were protected and their protection; once per release. Returns the number of entries.
 */
export async function recordLedger(
	tx: DatabaseTransaction,
	releaseId: number,
	cells: readonly Pick<CountCell, 'key' | 'rules'>[],
	protection: Protection
): Promise<number> {
	for (let first = 0; first < cells.length; first += ROWS_AT_ONCE) {
		const batch = cells.slice(first, first + ROWS_AT_ONCE);
		const column = <T>(valueOf: (cell: (typeof batch)[number]) => T): string => JSON.stringify(batch.map(valueOf));
		await sql`
			insert into disclosure.ledger (release_id, cell, status, rule_set_id, rule_set_version)
			select ${releaseId}, cell, status, rule_set_id, rule_set_version::integer
			from rows from (
				jsonb_array_elements_text(${column(({ key }) => key)}::jsonb),
				jsonb_array_elements_text(${column(({ key }) => protection.statusOf(key))}::jsonb),
				jsonb_array_elements_text(${column(({ rules }) => rules?.id ?? null)}::jsonb),
				jsonb_array_elements_text(${column(({ rules }) => rules?.version ?? null)}::jsonb)
			) as entry (cell, status, rule_set_id, rule_set_version)`.execute(tx);
	}
	return cells.length;
}

/** Everything one release showed or hid, by cell. */
export async function findLedger(db: Queryable, releaseId: number): Promise<LedgerEntry[]> {
	const { rows } = await sql<LedgerEntry>`
		select cell, status, rule_set_id || ' ' || rule_set_version as "ruleSet"
		from disclosure.ledger where release_id = ${releaseId} order by cell`.execute(db);
	return rows;
}
