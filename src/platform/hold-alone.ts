/**
 * A lock among all processes that work on one database, for work that none of them should do twice at once. On PostgreSQL
 * it belongs to a connection of its own and ends with it, however the process ends. PGlite is one process's alone.
 */
import { databaseIsOursAlone, sql, type Database } from './database.ts';

const HELD = Symbol.for('kreislauf.held-alone');
/** The page bundle and the command line are loaded apart and share the names that are held here. */
const held = ((globalThis as { [HELD]?: Set<string> })[HELD] ??= new Set<string>());

/** Does the work, or answers null at once when somebody else is doing work of this name. */
export async function holdAlone<T>(name: string, database: Database, work: () => Promise<T>): Promise<T | null> {
	if (held.has(name)) return null;
	held.add(name);
	try {
		return databaseIsOursAlone() ? await work() : await holdOnServer(name, database, work);
	} finally {
		held.delete(name);
	}
}

function holdOnServer<T>(name: string, database: Database, work: () => Promise<T>): Promise<T | null> {
	return database.connection().execute(async (connection) => {
		const lock = sql`hashtext('kreislauf.held-alone'), hashtext(${name})`;
		const { rows } = await sql<{ isOurs: boolean }>`select pg_try_advisory_lock(${lock}) as "isOurs"`.execute(
			connection
		);
		if (!rows[0]?.isOurs) return null;
		try {
			return await work();
		} finally {
			// Where the connection was cut meanwhile, the server has given the lock back.
			await sql`select pg_advisory_unlock(${lock})`.execute(connection).catch(() => {});
		}
	});
}
