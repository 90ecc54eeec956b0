/**
 * One SQL dialect, two ways to run it: PostgreSQL through `DATABASE_URL`, or PGlite (PostgreSQL in this process)
 * in the data directory. Both parse bigint, numeric and date alike; that is settled here and nowhere else.
 */
import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from 'kysely';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';
import type { OnStop } from './watched-pglite.ts';

export type Database = Kysely<unknown>;
export type DatabaseTransaction = Transaction<unknown>;
/** Anything one can ask: the database itself or a running transaction. */
export type Queryable = Database | DatabaseTransaction;

const OID = { int8: 20, numeric: 1700, date: 1082 } as const;
const asNumber = (text: string): number => Number(text);
/** A calendar date stays the text `YYYY-MM-DD`; a Date object would drag a time zone into it. */
const asText = (text: string): string => text;

const parsers = { [OID.int8]: asNumber, [OID.numeric]: asNumber, [OID.date]: asText };

/**
 * Where the database lives: a PostgreSQL address, a folder for PGlite – `onStop` is told when it cannot go on –, or nothing
 * (in memory, for tests).
 */
export type DatabaseLocation = { url: string } | { folder: string; onStop?: OnStop } | { memory: true; dump?: Blob };

/** The program's role in the database: it owns nothing, so the policies of every table hold for it. */
const APPLICATION_ROLE = 'kreislauf_app';

/**
 * Opens the database as the program works with it: `prepare` (migrations) runs as the owner, everything after it under
 * row-level security.
 */
export async function openApplicationDatabase(
	location: DatabaseLocation,
	prepare: (owner: Database) => Promise<void>
): Promise<Database> {
	const owner = await openDatabase(location);
	try {
		await prepare(owner);
		if (!('url' in location)) {
			await sql.raw(`set role ${APPLICATION_ROLE}`).execute(owner);
			return owner;
		}
	} catch (error) {
		await owner.destroy();
		throw error;
	}
	await owner.destroy();
	const database = openPool(location.url, APPLICATION_ROLE);
	const { rows } = await sql<{ role: string }>`select current_user as role`.execute(database);
	// Something between us and PostgreSQL may have dropped the options of the connection; then no policy would hold.
	if (rows[0]?.role === APPLICATION_ROLE) return database;
	await database.destroy();
	throw new Error(`The connection does not act as ${APPLICATION_ROLE}.`);
}

/** Work of the owner: migrations, backups, test data. Nothing that serves a request may call it. */
export function asOwner<T>(database: Database, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
	return database.transaction().execute(async (tx) => {
		await sql`set local role none`.execute(tx);
		return work(tx);
	});
}

/** Opens the database as its owner, past all policies. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
	if ('url' in location) return openPool(location.url);
	const pglite =
		'folder' in location
			? await openPglite(location.folder, { parsers }, location.onStop)
			: await PGlite.create({ parsers, ...(location.dump && { loadDataDir: location.dump }) });
	return new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
}

function openPool(url: string, role?: string): Database {
	return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPostgres(url, parsers, role) }) });
}

const SHARED = Symbol.for('kreislauf.database');
type Shared = { [SHARED]?: { readonly database: Database; readonly isOursAlone: boolean } };

/** The process's one database. The page bundle and the command line are loaded apart, so it hangs on `globalThis`. */
export function shareDatabase(database: Database, { isOursAlone }: { readonly isOursAlone: boolean }): void {
	(globalThis as Shared)[SHARED] = { database, isOursAlone };
}

/** PGlite: no other process can reach this database while we have it open. */
export function databaseIsOursAlone(): boolean {
	return (globalThis as Shared)[SHARED]?.isOursAlone ?? false;
}

export function getDatabase(): Database {
	const database = (globalThis as Shared)[SHARED]?.database;
	if (!database) throw new Error('The database has not been opened yet.');
	return database;
}

/** Runs `work` in a transaction, or inside the one already running. */
export function inTransaction<T>(database: Queryable, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
	return database.isTransaction ? work(database as DatabaseTransaction) : database.transaction().execute(work);
}

export { sql };
