/** Reads a table as lines of JSON, a handful at a time, so that a table of any size fits. */
import { hash } from 'node:crypto';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { FoundTable } from './find-tables.ts';

const WANTED_CHARACTERS = 1_000_000;
const MOST_ROWS = 2_000;

/** The same row gives the same text in every database: times in UTC, numbers with all their digits. */
export async function writeValuesExactly(tx: DatabaseTransaction): Promise<void> {
	await sql`set local timezone = 'UTC'`.execute(tx);
	await sql`set local datestyle = 'ISO, YMD'`.execute(tx);
	await sql`set local intervalstyle = 'iso_8601'`.execute(tx);
	await sql`set local extra_float_digits = 1`.execute(tx);
	await sql`set local bytea_output = 'hex'`.execute(tx);
	await sql`set local synchronize_seqscans = off`.execute(tx);
	// Rather an error than a table of which a policy hides some rows.
	await sql`set local row_security = off`.execute(tx);
	await sql`set local statement_timeout = 0`.execute(tx);
	await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
}

/** Each line is one row: an object with the columns by name. No line holds a line break. */
export async function* readRows(
	tx: DatabaseTransaction,
	{ schema, name, columns }: FoundTable
): AsyncGenerator<readonly string[]> {
	const values = columns.map(({ name: column, isPlain }) =>
		isPlain ? sql.id(column) : sql`${sql.id(column)}::text as ${sql.id(column)}`
	);
	await sql`declare kreislauf_rows no scroll cursor for
		select row_to_json(kreislauf_row.*)::text as line
		from (select ${sql.join(values)} from only ${sql.id(schema, name)}) kreislauf_row`.execute(tx);
	let count = 50;
	for (;;) {
		const { rows } = await sql<{ line: string }>`fetch ${sql.lit(count)} from kreislauf_rows`.execute(tx);
		if (rows.length === 0) break;
		yield rows.map(({ line }) => line);
		const perRow = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
		count = Math.max(1, Math.min(Math.round(WANTED_CHARACTERS / perRow), count * 4, MOST_ROWS));
	}
	await sql`close kreislauf_rows`.execute(tx);
}

/** A sum over the hashes of all lines: the same for the same rows in any order, another one when a row differs. */
export class Fingerprint {
	#high = 0n;
	#low = 0n;
	rows = 0;

	add(line: string): void {
		const digest = hash('sha256', line, 'buffer');
		this.#high = BigInt.asUintN(64, this.#high + digest.readBigUInt64BE(0));
		this.#low = BigInt.asUintN(64, this.#low + digest.readBigUInt64BE(8));
		this.rows += 1;
	}

	toString(): string {
		return `${this.#high.toString(16).padStart(16, '0')}${this.#low.toString(16).padStart(16, '0')}`;
	}
}
