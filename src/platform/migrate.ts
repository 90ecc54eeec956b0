/** Brings the database forward: runs each file of `migrations/` once, in order, each in a transaction of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTransaction, sql, type DatabaseTransaction, type Queryable } from './database.ts';
import { projectFolder } from './project-folder.ts';

/** One file of `migrations/`, or what the database remembers of it. */
export type Migration = { readonly name: string; readonly sha256: string };

const OURS = join(projectFolder, 'migrations');

/** With `only`, stops short of all others: a backup is loaded into the tables it was made from. */
export async function migrate(
	database: Queryable,
	folder = OURS,
	{ only }: { readonly only?: ReadonlySet<string> } = {}
): Promise<string[]> {
	await inTransaction(database, async (tx) => {
		await oneAtATime(tx);
		await sql`create schema if not exists platform`.execute(tx);
		await sql`create table if not exists platform.migrations (
			name text primary key, sha256 text not null, applied_at timestamptz not null default now()
		)`.execute(tx);
	});
	const applied: string[] = [];
	for (const migration of migrationFiles(folder)) {
		if (only && !only.has(migration.name)) continue;
		const isNew = await inTransaction(database, (tx) => apply(tx, folder, migration));
		if (isNew) applied.push(migration.name);
	}
	return applied;
}

/** What the program brings along, in order. */
export function migrationFiles(folder = OURS): Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((name) => ({ name, sha256: hashOf(readFileSync(join(folder, name), 'utf8')) }));
}

/** What the database has behind it, in order; nothing for a fresh one. */
export async function appliedMigrations(database: Queryable): Promise<Migration[]> {
	const { rows } = await sql<{ is_there: boolean }>`
		select to_regclass('platform.migrations') is not null as is_there`.execute(database);
	if (!rows[0]?.is_there) return [];
	const applied = await sql<Migration>`
		select name, sha256 from platform.migrations order by name collate "C"`.execute(database);
	return applied.rows;
}

async function apply(tx: DatabaseTransaction, folder: string, { name, sha256 }: Migration): Promise<boolean> {
	await oneAtATime(tx);
	const { rows } = await sql<Migration>`select name, sha256 from platform.migrations where name = ${name}`.execute(tx);
	const [known] = rows;
	if (known) {
		if (known.sha256 !== sha256) throw new Error(`Migration ${name} was changed after it had been applied.`);
		return false;
	}
	const text = readFileSync(join(folder, name), 'utf8');
	for (const statement of splitStatements(text)) await sql.raw(statement).execute(tx);
	await sql`insert into platform.migrations (name, sha256) values (${name}, ${sha256})`.execute(tx);
	return true;
}

/** Two processes that start on one PostgreSQL wait for each other. */
async function oneAtATime(tx: DatabaseTransaction): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('platform.migrations'))`.execute(tx);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Statements end with a semicolon at the end of a line; bodies in `$$` may hold semicolons of their own. */
function splitStatements(text: string): string[] {
	const statements: string[] = [];
	let current: string[] = [];
	let inBody = false;
	for (const line of text.split('\n')) {
		if (line.trimStart().startsWith('--') && !inBody) continue;
		if ((line.split('$$').length - 1) % 2 === 1) inBody = !inBody;
		current.push(line);
		if (!inBody && line.trimEnd().endsWith(';')) {
			statements.push(current.join('\n'));
			current = [];
		}
	}
	if (current.join('').trim() !== '') statements.push(current.join('\n'));
	return statements;
}
