import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import type { Alteration } from '../alteration.ts';
import { PROTECTION_METHODS } from '../rule-set.ts';
import type { CellSystem, CountCell } from './cell-system.ts';
import type { CellStatus, Protection } from './protect-cells.ts';

/** `open`: in no table, but part of a sum with one: neither shown, nor to be kept hidden. */
export type LedgerStatus = CellStatus | 'open';

/** What became of one cell in one release or special evaluation. Never a hidden count: it would be kept in a place of its own. */
export type LedgerEntry = {
	readonly cell: string;
	readonly status: LedgerStatus;
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
	status: LedgerStatus,
	ruleSet: string | null,
	ruleSetVersion: number | null,
	shownValue: number | null,
	isAlreadyPublished: boolean,
	fingerprint: string | null,
	/** `rounding 5 2`: method, base and room of the slice's alteration; there for altered slices alone. */
	alteration?: string
];

const CELLS_A_BLOCK = 1000;
const SUMS_AT_ONCE = 5000;

/**
 * Writes down what a release or a special evaluation showed and hid, and every sum in which something is not shown, so that
 * later tables can be checked against everything that is out. Takes what was protected and its protection; once per
 * publication. `isOut`: whether somebody sees a cell that is not hidden; left out, everybody sees them all. Returns the
 * number of entries.
 */
export async function recordLedger(
	tx: DatabaseTransaction,
	publication: number,
	{ cells, relations }: CellSystem,
	protection: Protection,
	fingerprintOf: Fingerprint,
	isOut: (cell: CountCell) => boolean = () => true
): Promise<number> {
	const published = new Set(protection.alreadyPublished);
	const { altered } = protection;
	const statusOf = (cell: CountCell): LedgerStatus => {
		const status = protection.statusOf(cell.key);
		return status === 'shown' && !isOut(cell) ? 'open' : status;
	};
	const entries = cells.map((cell): StoredCell => {
		const { key, rules, count, status: source } = cell;
		const status = statusOf(cell);
		const alteration = altered.get(key)?.alteration;
		const isShown = status === 'shown';
		const fingerprint = isShown || source ? null : fingerprintOf(key, count);
		const shownValue = status === 'altered' ? (altered.get(key)?.published ?? null) : isShown ? count : null;
		const ruleSet = [rules?.id ?? null, rules?.version ?? null] as const;
		const entry = [key, status, ...ruleSet, shownValue, published.has(key), fingerprint] as const;
		return alteration ? [...entry, writeAlteration(alteration)] : entry;
	});
	const unknown = new Set(entries.flatMap(([key, status]) => (status === 'shown' ? [] : [key])));
	for (let block = 0; block * CELLS_A_BLOCK < entries.length; block++) {
		const part = entries.slice(block * CELLS_A_BLOCK, (block + 1) * CELLS_A_BLOCK);
		await sql`insert into disclosure.ledger (publication_id, block, entries)
			values (${publication}, ${block}, ${JSON.stringify(part)}::json)`.execute(tx);
	}
	// Sums of altered counts need not be kept: what is published of them does not add up, or is made to.
	const open = relations.filter(({ total, parts }) => {
		const members = [total, ...parts];
		return members.some((key) => unknown.has(key)) && !members.some((key) => altered.has(key));
	});
	for (let first = 0; first < open.length; first += SUMS_AT_ONCE)
		await sql`
			insert into disclosure.ledger_relations (publication_id, total, parts)
			select ${publication}, r.total, array(select jsonb_array_elements_text(r.parts))
			from jsonb_to_recordset(${JSON.stringify(open.slice(first, first + SUMS_AT_ONCE))}::jsonb)
				as r (total text, parts jsonb)`.execute(tx);
	return cells.length;
}

function writeAlteration({ method, base, room }: Alteration): string {
	return `${method} ${base} ${room}`;
}

export function readAlteration(text: string): Alteration {
	const [name, base, room] = text.split(' ');
	const method = PROTECTION_METHODS.find((one) => one === name);
	if (!method || method === 'suppression') throw new Error(`The ledger names the unknown method ${text}.`);
	return { method, base: Number(base), room: Number(room) };
}

/** Everything one release or evaluation showed or hid, in the order of the cells' names. */
export async function findLedger(db: Queryable, publication: number): Promise<LedgerEntry[]> {
	return (await readStoredCells(db, publication))
		.map(([cell, status, ruleSet, version, , isAlreadyPublished]) => ({
			cell,
			status,
			ruleSet: ruleSet === null ? null : `${ruleSet} ${version}`,
			isAlreadyPublished
		}))
		.toSorted((a, b) => (a.cell < b.cell ? -1 : 1));
}

/** As stored, in the order they were written. */
export async function readStoredCells(db: Queryable, publication: number): Promise<StoredCell[]> {
	const { rows } = await sql<{ entries: StoredCell[] }>`select entries from disclosure.ledger
		where publication_id = ${publication} order by block`.execute(db);
	return rows.flatMap(({ entries }) => entries);
}
