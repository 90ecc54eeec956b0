/**
 * A fresh, migrated database for a test file: PGlite in memory, started from a prepared dump, or – with
 * `TEST_DATABASE_URL` – a new database on a real PostgreSQL server. The same tests run on both. As in the program, row-level
 * security holds; what a test prepares or looks up past the policies goes through `asOwner`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { openApplicationDatabase, openDatabase, shareDatabase, sql, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { projectFolder } from './project-folder.ts';

export type TestDatabase = { readonly database: Database; readonly close: () => Promise<void> };

/** The database is also shared, so that commands called without one use it. */
export async function openTestDatabase(): Promise<TestDatabase> {
	const server = process.env['TEST_DATABASE_URL'];
	const test = server ? await openOnServer(server) : await openInMemory();
	shareDatabase(test.database, { isOursAlone: !server });
	return test;
}

async function openOnServer(server: string): Promise<TestDatabase> {
	const name = `kreislauf_test_${randomUUID().replaceAll('-', '')}`;
	const admin = await openDatabase({ url: server });
	await sql.raw(`create database ${name}`).execute(admin);
	const url = new URL(server);
	url.pathname = `/${name}`;
	const database = await openApplicationDatabase({ url: url.href }, async (owner) => {
		await migrate(owner);
	});
	return {
		database,
		close: async () => {
			await database.destroy();
			await sql.raw(`drop database ${name} with (force)`).execute(admin);
			await admin.destroy();
		}
	};
}

async function openInMemory(): Promise<TestDatabase> {
	const dump = new Blob([readFileSync(await preparedDump())]);
	const database = await openApplicationDatabase({ memory: true, dump }, async () => {});
	return { database, close: () => database.destroy() };
}

/** Migrating takes seconds, loading a migrated dump tenths of one: it is made once per state of the migrations. */
async function preparedDump(): Promise<string> {
	const folder = join(projectFolder, 'migrations');
	const hash = createHash('sha256');
	for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
	const path = join(tmpdir(), `kreislauf-test-${hash.digest('hex').slice(0, 16)}.tar`);
	if (!existsSync(path)) {
		const pglite = await PGlite.create();
		const database = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
		await migrate(database);
		const dump = await pglite.dumpDataDir('none');
		const unfinished = `${path}.${randomUUID()}`;
		writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
		renameSync(unfinished, path);
		await database.destroy();
	}
	return path;
}
