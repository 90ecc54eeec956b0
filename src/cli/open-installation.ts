/** Opens the one database of this installation, brings it up to date and loads the county's configuration. */
import { loadOrganisations } from '#domain/access/server';
import { loadCounty } from '#domain/areas/server';
import { finishSwap } from '#platform/backup/swap-state';
import { dataDirectory, lockDataDirectory } from '#platform/data-directory';
import { openApplicationDatabase, shareDatabase, type Database } from '#platform/database';
import { checkDatabaseUrl, databaseProblem } from '#platform/database-problem';
import { migrate } from '#platform/migrate';
import { readSecret } from '#platform/read-secret';
import { backUpBeforeMigration } from './back-up-before-migration.ts';
import type { CliIo } from './cli-command.ts';

export type Installation = { readonly database: Database; readonly close: () => Promise<void> };

/**
 * @throws {DataDirectoryInUse} when another process holds the data directory (PGlite only).
 * @throws {CannotStart} when PostgreSQL cannot be reached or used.
 */
export async function openInstallation(io: Pick<CliIo, 'stderr'>): Promise<Installation> {
	const url = readSecret('DATABASE_URL');
	if (url) checkDatabaseUrl(url);
	const directory = dataDirectory();
	const unlock = url ? (): void => {} : lockDataDirectory(directory);
	try {
		await finishSwap(directory.folder);
		const database = await openApplicationDatabase(url ? { url } : { folder: directory.database }, async (owner) => {
			await backUpBeforeMigration(owner, directory.folder, io);
			const applied = await migrate(owner);
			if (applied.length > 0) io.stderr(`Datenbank eingerichtet (${applied.length} Schritte).\n`);
		});
		const county = await loadCounty(database);
		await loadOrganisations(database, county.organisations ?? []);
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
		throw (url && databaseProblem(error)) || error;
	}
}
