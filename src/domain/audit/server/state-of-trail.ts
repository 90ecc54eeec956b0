/**
 * The version of everything public: it differs whenever a command has changed something (decision 0003).
 */
import { databaseIsOursAlone, getDatabase, sql } from '#platform/database';

const COUNTER = Symbol.for('kreislauf.changes');
type Counted = { [COUNTER]?: number };

/** Called after each command that was committed. Page bundle and command line are loaded apart and share the count. */
export function countChange(): void {
	(globalThis as Counted)[COUNTER] = ((globalThis as Counted)[COUNTER] ?? 0) + 1;
}

/**
 * PGlite belongs to this process, so its own count of changes is the state and readers do not wait for a long
 * transaction. On PostgreSQL others may change something too: the number of the newest entry tells.
 */
export async function stateOfTrail(): Promise<string> {
	if (databaseIsOursAlone()) return `changes ${(globalThis as Counted)[COUNTER] ?? 0}`;
	running ??= sql<{ id: number | null }>`select audit.newest_change() as id`
		.execute(getDatabase())
		.then(({ rows }) => `entry ${rows[0]?.id ?? 0}`)
		.finally(() => (running = null));
	return running;
}

/** Requests that arrive together share one question to the database. */
let running: Promise<string> | null = null;
