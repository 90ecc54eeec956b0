import { databaseIsOursAlone, getDatabase, type Database } from './database.ts';
import { appliedMigrations, migrationFiles } from './migrate.ts';

/** Why readers should not be sent here now. */
export type Obstacle = 'database-gone' | 'migrations-pending' | 'database-newer';

const PATIENCE_IN_MILLISECONDS = 3_000;
/** What this process was started with; files that are replaced meanwhile belong to the next start. */
const ours = migrationFiles().map(({ name }) => name);

/** Null when the database answers and stands where this program expects it. Answers within three seconds. */
export async function findObstacle(database: Database = getDatabase()): Promise<Obstacle | null> {
	const asked = compare(database);
	const late = new Promise<Obstacle | null>((resolve) => {
		// PGlite serves one after the other: while a large delivery is taken in it answers late and is still there.
		const timer = setTimeout(() => resolve(databaseIsOursAlone() ? null : 'database-gone'), PATIENCE_IN_MILLISECONDS);
		timer.unref();
		void asked.finally(() => clearTimeout(timer));
	});
	return Promise.race([asked, late]);
}

async function compare(database: Database): Promise<Obstacle | null> {
	try {
		const applied = new Set((await appliedMigrations(database)).map(({ name }) => name));
		if (ours.some((name) => !applied.has(name))) return 'migrations-pending';
		return applied.size > ours.length ? 'database-newer' : null;
	} catch {
		return 'database-gone';
	}
}
