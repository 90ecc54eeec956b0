/** Everything the state of the operation is judged by. */
import { statfs } from 'node:fs/promises';
import process from 'node:process';
import type { Actor } from '#domain/access';
import { readProviders } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { findStateOfReports } from '#domain/feedback/server';
import { findStateOfDeliveries, loadSourceTables } from '#domain/intake/server';
import { findOpenPoints } from '#domain/legal';
import { findLegalTexts } from '#domain/legal/server';
import { dataDirectory } from '#platform/data-directory';
import { databaseIsOursAlone, sql, type Database, type DatabaseTransaction } from '#platform/database';
import { readMailSettings } from '#platform/mail/mail-settings';
import { appliedMigrations, migrationFiles } from '#platform/migrate';
import { programVersion } from '#platform/program-version';
import { recentErrors } from '#platform/recent-errors';
import { servingSince } from '#platform/serving-since';
import { readSettings } from '#platform/settings';
import { findOverdueMeasures } from '../overdue-measure.ts';
import type { OperationFacts } from '../status.ts';
import { backupsInFolder, ownFolder, scheduledFolder } from './backups-in-folder.ts';
import { findJobStates } from './find-job-states.ts';
import { findNotedBackup } from './noted-backup.ts';

export async function gatherFacts(actor: Actor, database: Database, now: Date): Promise<OperationFacts> {
	const [tables, disk, backups] = await Promise.all([loadSourceTables(), findDisk(), findBackups()]);
	const found = await readAs(
		actor,
		async (tx) => ({
			database: await describeDatabase(tx),
			deliveries: await findStateOfDeliveries(tx),
			feedback: await findStateOfReports(tx, now),
			jobs: await findJobStates(tx, now),
			legalTexts: await findLegalTexts(tx)
		}),
		database
	);
	const { waiting, oldestWaiting, newestYears } = found.deliveries;
	return {
		at: now.toISOString(),
		isDemo: readSettings().isDemo,
		program: { version: programVersion, node: process.versions.node },
		servingSince: servingSince()?.toISOString() ?? null,
		database: found.database,
		disk,
		deliveries: { waiting, oldestWaiting, overdue: findOverdueMeasures(newestYears, tables, now) },
		feedback: found.feedback,
		jobs: found.jobs,
		backups,
		legalTexts: {
			open: found.legalTexts
				.filter((text) => findOpenPoints(text.page, text, now.toISOString().slice(0, 10)).length > 0)
				.map(({ page }) => page)
		},
		mail: { isSet: readMailSettings() !== null },
		singleSignOn: { providers: readProviders().length },
		errors: recentErrors()
	};
}

async function describeDatabase(tx: DatabaseTransaction): Promise<OperationFacts['database']> {
	const { rows } = await sql<{ version: string; sizeInBytes: number }>`
		select current_setting('server_version') as version, pg_database_size(current_database()) as "sizeInBytes"`.execute(tx);
	const { version = '', sizeInBytes = 0 } = rows[0] ?? {};
	const applied = (await appliedMigrations(tx)).map(({ name }) => name);
	const ours = new Set(migrationFiles().map(({ name }) => name));
	const known = applied.filter((name) => ours.has(name)).length;
	return {
		kind: databaseIsOursAlone() ? 'PGlite' : 'PostgreSQL',
		version,
		sizeInBytes,
		migrations: applied.length,
		newestMigration: applied.at(-1) ?? null,
		differingMigrations: applied.length - known + (ours.size - known)
	};
}

async function findDisk(): Promise<OperationFacts['disk']> {
	const { bavail, blocks, bsize } = await statfs(dataDirectory().folder);
	return { freeInBytes: bavail * bsize, totalInBytes: blocks * bsize };
}

async function findBackups(): Promise<OperationFacts['backups']> {
	const scheduled = scheduledFolder();
	const folders = scheduled === null ? [ownFolder()] : [scheduled, ownFolder()];
	// A folder that cannot be read holds no backup that anybody could use; the job says why.
	const found = (await Promise.all(folders.map((folder) => backupsInFolder(folder).catch(() => [])))).flat();
	const here = found.map(({ createdAt, sizeInBytes }) => ({ createdAt: createdAt.toISOString(), sizeInBytes }));
	const noted = findNotedBackup();
	const [newest = null] = [...here, ...(noted ? [noted] : [])].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	return { isScheduled: scheduled !== null, count: found.length, newest };
}
