import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { headOfTrail } from '#domain/audit/server';
import { TRAIL_CHECKPOINT, timeInName } from '#platform/backup/backup-names';
import { BackupRefused } from '#platform/backup/backup-refused';
import { writeBackup } from '#platform/backup/write-backup';
import { CannotStart } from '#platform/cannot-start';
import type { Database } from '#platform/database';
import { appliedMigrations, migrationFiles } from '#platform/migrate';
import { backupRefusalTexts } from '#ui/texts/backup-refusals.ts';
import type { CliIo } from './cli-command.ts';

/**
 * Before a database that holds something is brought forward, its state is kept in `backups/` of the data directory: there
 * is no way back through the migrations, but there is one through the backup and the program before.
 * @throws {CannotStart} when that fails; nothing has been migrated then.
 */
export async function backUpBeforeMigration(
	owner: Database,
	dataFolder: string,
	io: Pick<CliIo, 'stderr'>
): Promise<void> {
	const applied = new Set((await appliedMigrations(owner)).map(({ name }) => name));
	const next = migrationFiles().find(({ name }) => !applied.has(name));
	if (applied.size === 0 || !next) return;
	const folder = join(dataFolder, 'backups');
	const step = next.name.replace(/\.sql$/, '');
	// Two processes that start at once on one PostgreSQL must not get into each other's way.
	const path = join(folder, `before-${step}-${timeInName(new Date())}-${process.pid}.kreislauf`);
	io.stderr('Neue Programmfassung: Vor der Umstellung der Datenbank wird der Stand gesichert …\n');
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		await writeBackup({
			database: owner,
			dataFolder,
			path,
			checkpoints: async (tx) => ({ [TRAIL_CHECKPOINT]: (await headOfTrail(tx)) ?? '' })
		});
	} catch (error) {
		throw new CannotStart(
			`Die Sicherung vor der Umstellung der Datenbank ist gescheitert: ${reasonOf(error)}\nEs wurde nichts umgestellt. Bitte die Ursache beheben und noch einmal starten.`
		);
	}
	io.stderr(`Gesichert: ${path}\n`);
}

function reasonOf(error: unknown): string {
	if (error instanceof BackupRefused) return backupRefusalTexts[error.rule](error.detail);
	return error instanceof Error ? error.message : String(error);
}
