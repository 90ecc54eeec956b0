/** Fills the tables of a freshly migrated database with the rows of a backup, a piece at a time. */
import { sql, type DatabaseTransaction } from '#platform/database';
import { BackupRefused } from './backup-refused.ts';
import { findTables, type FoundTable } from './find-tables.ts';
import type { Manifest } from './manifest.ts';
import { Fingerprint, readRows } from './read-rows.ts';

const WANTED_BYTES = 1_000_000;
const LONGEST_ROW_IN_BYTES = 256_000_000;
const NEW_LINE = 10;

/** The tables to fill, by `schema.name`. Refuses a backup whose tables are not the ones that its migrations make. */
export async function emptyTables(tx: DatabaseTransaction, manifest: Manifest): Promise<Map<string, FoundTable>> {
	const tables = new Map((await findTables(tx)).map((table) => [`${table.schema}.${table.name}`, table]));
	const promised = new Set(manifest.tables.map(({ schema, name }) => `${schema}.${name}`));
	for (const name of [...promised, ...tables.keys()]) {
		if (!tables.has(name) || !promised.has(name)) throw new BackupRefused('tables-differ', { table: name });
	}
	const all = [...tables.values()].map(({ schema, name }) => sql.id(schema, name));
	// A migration may have put rows of its own in; the backup holds them as they were then.
	if (all.length > 0) await sql`truncate ${sql.join(all)}`.execute(tx);
	return tables;
}

/** Puts the lines of one piece of a table in. */
export async function loadRows(
	tx: DatabaseTransaction,
	table: FoundTable,
	content: AsyncIterable<Buffer>
): Promise<void> {
	let batch: string[] = [];
	let bytes = 0;
	const flush = async (): Promise<void> => {
		if (batch.length === 0) return;
		await insertRows(tx, table, batch);
		batch = [];
		bytes = 0;
	};
	for await (const line of linesOf(content)) {
		batch.push(line.toString('utf8'));
		bytes += line.length;
		if (bytes >= WANTED_BYTES) await flush();
	}
	await flush();
}

async function insertRows(
	tx: DatabaseTransaction,
	{ schema, name, columns }: FoundTable,
	rows: readonly string[]
): Promise<void> {
	const names = sql.join(columns.map(({ name: column }) => sql.id(column)));
	const fields = columns.map(
		({ name: column, type, isPlain }) => sql`${sql.id(column)} ${sql.raw(isPlain ? type : 'text')}`
	);
	const values = columns.map(({ name: column, type, isPlain }) =>
		isPlain ? sql.id(column) : sql`${sql.id(column)}::${sql.raw(type)}`
	);
	await sql`insert into ${sql.id(schema, name)} (${names}) overriding system value
		select ${sql.join(values)}
		from json_to_recordset(${`[${rows.join(',')}]`}::text::json) as line (${sql.join(fields)})`.execute(tx);
}

async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let begun: Buffer[] = [];
	let length = 0;
	for await (const chunk of content) {
		let start = 0;
		for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
			const rest = chunk.subarray(start, end);
			yield begun.length > 0 ? Buffer.concat([...begun, rest]) : rest;
			[begun, length, start] = [[], 0, end + 1];
		}
		begun.push(chunk.subarray(start));
		length += chunk.length - start;
		if (length > LONGEST_ROW_IN_BYTES) throw new BackupRefused('damaged', { place: 'archive' });
	}
	if (length > 0) throw new BackupRefused('damaged', { place: 'archive' });
}

/** Reads the table again: the same rows with the same values, in whatever order. */
export async function compareTables(
	tx: DatabaseTransaction,
	manifest: Manifest,
	tables: ReadonlyMap<string, FoundTable>,
	progress: (done: number) => void
): Promise<void> {
	for (const [index, { schema, name, rows, fingerprint }] of manifest.tables.entries()) {
		progress(index);
		const found = new Fingerprint();
		const table = tables.get(`${schema}.${name}`);
		if (table) for await (const lines of readRows(tx, table)) for (const line of lines) found.add(line);
		if (found.rows !== rows || String(found) !== fingerprint) {
			throw new BackupRefused('rows-differ', { table: `${schema}.${name}`, expected: rows, found: found.rows });
		}
	}
}

/** So that the next row gets the number it would have got. */
export async function setSequences(tx: DatabaseTransaction, { sequences }: Manifest): Promise<void> {
	for (const { schema, name, lastValue, isCalled } of sequences) {
		await sql`select setval(${`"${schema}"."${name}"`}::regclass, ${lastValue}::text::bigint, ${isCalled})`.execute(tx);
	}
}
