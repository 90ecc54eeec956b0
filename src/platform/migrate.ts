/** Brings the database forward: runs each file of `migrations/` once, in order, each in a transaction of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Database } from './database.ts';
import { projectFolder } from './project-folder.ts';

export async function migrate(database: Database, folder = join(projectFolder, 'migrations')): Promise<string[]> {
	await sql`create schema if not exists platform`.execute(database);
	await sql`create table if not exists platform.migrations (
		name text primary key, sha256 text not null, applied_at timestamptz not null default now()
	)`.execute(database);
	const done = await sql<{ name: string; sha256: string }>`select name, sha256 from platform.migrations`.execute(
		database
	);
	const known = new Map(done.rows.map((row) => [row.name, row.sha256]));
	const applied: string[] = [];
	for (const name of readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()) {
		const text = readFileSync(join(folder, name), 'utf8');
		const sha256 = createHash('sha256').update(text).digest('hex');
		if (known.has(name)) {
			if (known.get(name) !== sha256) throw new Error(`Migration ${name} was changed after it had been applied.`);
			continue;
		}
		await database.transaction().execute(async (tx) => {
			for (const statement of splitStatements(text)) await sql.raw(statement).execute(tx);
			await sql`insert into platform.migrations (name, sha256) values (${name}, ${sha256})`.execute(tx);
		});
		applied.push(name);
	}
	return applied;
}

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
