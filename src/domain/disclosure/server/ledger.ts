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

const ROWS_AT_ONCE = 5000;

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
	for (let first = 0; first < cells.length; first += ROWS_AT_ONCE) {
		const rows = cells.slice(first, first + ROWS_AT_ONCE).map(({ key, rules, count, status: source }) => {
			const status = protection.statusOf(key);
			return {
				cell: key,
				status,
				rule_set_id: rules?.id ?? null,
				rule_set_version: rules?.version ?? null,
				shown_value: status === 'shown' ? count : null,
				already_published: published.has(key),
				fingerprint: status === 'shown' || source ? null : fingerprintOf(key, count)
			};
		});
		await sql`
			insert into disclosure.ledger (release_id, cell, status, rule_set_id, rule_set_version, shown_value,
				already_published, fingerprint)
			select ${releaseId}, e.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (cell text, status text,
				rule_set_id text, rule_set_version integer, shown_value double precision, already_published boolean,
				fingerprint text)`.execute(tx);
	}
	const open = relations.filter(({ total, parts }) => [total, ...parts].some((key) => protection.hidden.has(key)));
	for (let first = 0; first < open.length; first += ROWS_AT_ONCE)
		await sql`
			insert into disclosure.ledger_relations (release_id, total, parts)
			select ${releaseId}, r.total, array(select jsonb_array_elements_text(r.parts))
			from jsonb_to_recordset(${JSON.stringify(open.slice(first, first + ROWS_AT_ONCE))}::jsonb)
				as r (total text, parts jsonb)`.execute(tx);
	return cells.length;
}

/** Everything one release showed or hid, by cell. */
export async function findLedger(db: Queryable, releaseId: number): Promise<LedgerEntry[]> {
	const { rows } = await sql<LedgerEntry>`
		select cell, status, rule_set_id || ' ' || rule_set_version as "ruleSet", already_published as "isAlreadyPublished"
		from disclosure.ledger where release_id = ${releaseId} order by cell`.execute(db);
	return rows;
}
