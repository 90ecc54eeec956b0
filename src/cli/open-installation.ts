/** Opens the one database of this installation, brings it up to date and loads the county's configuration. */
import { loadOrganisations } from '#domain/access/server';
import { loadCounty } from '#domain/areas/server';
import { finishSwap } from '#platform/backup/swap-state';
import { dataDirectory, dataFolder, lockDataDirectory, type DataDirectory } from '#platform/data-directory';
import { openApplicationDatabase, shareDatabase, type Database } from '#platform/database';
import { checkDatabaseUrl, databaseProblem } from '#platform/database-problem';
import type { DatabaseStopped } from '#platform/database-stopped';
import { diskProblem } from '#platform/disk-problem';
import { migrate } from '#platform/migrate';
import { oneProcessAtATime } from '#platform/one-process-at-a-time';
import { readSecret } from '#platform/read-secret';
import { backUpBeforeMigration } from './back-up-before-migration.ts';
import type { CliIo } from './cli-command.ts';

export type Installation = { readonly database: Database; readonly close: () => Promise<void> };

/**
 * @throws {DataDirectoryInUse} when another process holds the data directory (PGlite only).
 * @throws {CannotStart} when PostgreSQL cannot be reached or used, or the data directory cannot be written.
 */
export async function openInstallation(io: Pick<CliIo, 'stderr'>): Promise<Installation> {
	const url = readSecret('DATABASE_URL');
	if (url) checkDatabaseUrl(url);
	try {
		return await open(url, dataDirectory(), io);
	} catch (error) {
		throw diskProblem(error, dataFolder()) ?? ((url && databaseProblem(error)) || error);
	}
}

async function open(
	url: string | undefined,
	directory: DataDirectory,
	io: Pick<CliIo, 'stderr'>
): Promise<Installation> {
	const unlock = url ? (): void => {} : lockDataDirectory(directory);
	const location = url ? { url } : { folder: directory.database, onStop: endProgram(directory, io) };
	const prepare = async (): Promise<Database> => {
		const database = await openApplicationDatabase(location, async (owner) => {
			await backUpBeforeMigration(owner, directory.folder, io);
			const applied = await migrate(owner);
			if (applied.length > 0) io.stderr(`Datenbank eingerichtet (${applied.length} Schritte).\n`);
		});
		const county = await loadCounty(database);
		await loadOrganisations(database, county.organisations ?? []);
		return database;
	};
	try {
		await finishSwap(directory.folder);
		const database = await oneProcessAtATime(url, 'kreislauf.prepare', prepare, () =>
			io.stderr('Ein anderer Vorgang richtet die Datenbank gerade ein; es wird gewartet …\n')
		);
		shareDatabase(database, { isOursAlone: !url });
		return {
			database,
			close: async () => {
				await database.destroy();
				unlock();
			}
		};
	} catch (error) {
		unlock();
		throw error;
	}
}

const TIME_FOR_LAST_ANSWERS_IN_MILLISECONDS = 1_000;

/** A database that has stopped is asked nothing more; a program without one only stands in the way of its next start. */
function endProgram({ folder }: DataDirectory, io: Pick<CliIo, 'stderr'>): (stopped: DatabaseStopped) => void {
	return (stopped) => {
		io.stderr(`${diskProblem(stopped, folder)?.message}\nDas Programm beendet sich.\n`);
		setTimeout(() => process.exit(1), TIME_FOR_LAST_ANSWERS_IN_MILLISECONDS);
	};
}
