/**
 * Brings a backup back, into PGlite or PostgreSQL, whichever it came from. The file is verified as a whole before anything
 * is touched; then the database is migrated to the state of the backup, filled, compared with it, and migrated on. It
 * is one transaction and one swap of folders: whatever fails, the state before stays as it was.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { open, statfs, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataDirectory } from '#platform/data-directory';
import { asOwner, openDatabase, sql, type DatabaseTransaction } from '#platform/database';
import { migrate, migrationFiles } from '#platform/migrate';
import { noProgress, type Progress } from '#platform/progress';
import { readArchive, textOf } from './archive-reader.ts';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import { isEmptyDatabase } from './find-tables.ts';
import { compareTables, emptyTables, loadRows, setSequences } from './load-tables.ts';
import type { Manifest } from './manifest.ts';
import { writeValuesExactly } from './read-rows.ts';
import { suspendRules } from './suspend-rules.ts';
import { announceSwap, clearStaging, finishSwap, hasState } from './swap-state.ts';
import { syncTree } from './sync-to-disk.ts';
import { examineBackup, openBackup, type ExaminedBackup } from './verify-backup.ts';

export type RestoreBackup = {
	/** The backup. */
	readonly path: string;
	/** Where the files go, and the database unless there is a `url`. Nobody else may have it open. */
	readonly directory: DataDirectory;
	/** PostgreSQL; must be empty. */
	readonly url?: string;
	/** Sets a present state aside instead of refusing. */
	readonly replace?: boolean;
	readonly migrationsFolder?: string;
	/** Last check, as owner, in the restored and migrated database; what it throws undoes everything. */
	readonly check?: (tx: DatabaseTransaction, manifest: Manifest) => Promise<void>;
};

export type RestoredBackup = {
	readonly manifest: Manifest;
	/** Folder in the data directory with the state that was there before; null: there was none. */
	readonly setAside: string | null;
	/** Migrations that came after the backup. */
	readonly migrated: readonly string[];
};

/** Rows in a database take about this many times the room of their lines in the archive; measured with the demo. */
const ROOM_IN_DATABASE = 3;

/** @throws {BackupRefused} with the reason; nothing has changed then. */
export async function restoreBackup(order: RestoreBackup, progress: Progress = noProgress): Promise<RestoredBackup> {
	const { directory, path, url, replace = false, migrationsFolder } = order;
	const file = await openBackup(path);
	try {
		const examined = await examineBackup(file, progress);
		refuseUnknownMigrations(examined.manifest, migrationsFolder);
		await finishSwap(directory.folder);
		if (!replace && hasState(directory.folder))
			throw new BackupRefused('folder-not-empty', { folder: directory.folder });
		await refuseWithoutRoom(examined.manifest, directory.folder, url !== undefined);
		clearStaging(directory.folder);
		const time = new Date()
			.toISOString()
			.replace(/\.\d+Z$/, 'Z')
			.replaceAll(':', '-');
		const staging = `restoring-${time}`;
		mkdirSync(join(directory.folder, staging), { mode: 0o700 });
		try {
			return await restoreInto(order, { file, examined, staging, time }, progress);
		} catch (error) {
			rmSync(join(directory.folder, staging), { recursive: true, force: true });
			throw refusalOfDisk(error, directory.folder);
		}
	} finally {
		await file.close();
	}
}

type Work = {
	readonly file: FileHandle;
	readonly examined: ExaminedBackup;
	readonly staging: string;
	readonly time: string;
};

async function restoreInto(order: RestoreBackup, work: Work, progress: Progress): Promise<RestoredBackup> {
	const { directory, url } = order;
	const { staging, time } = work;
	const folder = join(directory.folder, staging);
	const database = await openDatabase(url ? { url } : { folder: join(folder, 'database') });
	let setAside: string | null = null;
	let migrated: readonly string[];
	const swap = async (): Promise<void> => {
		await syncTree(folder);
		await announceSwap(directory.folder, staging, time);
		setAside = (await finishSwap(directory.folder))?.setAside ?? null;
	};
	try {
		migrated = await asOwner(database, async (tx) => {
			const applied = await fillDatabase(tx, order, work, progress);
			// On PostgreSQL the files are in their place before the rows count: a file too many does no harm.
			if (url) await swap();
			return applied;
		});
	} finally {
		await database.destroy();
	}
	if (!url) await swap();
	return { manifest: work.examined.manifest, setAside, migrated };
}

/** Answers the migrations that came after the backup. */
async function fillDatabase(
	tx: DatabaseTransaction,
	{ directory, url, migrationsFolder, check }: RestoreBackup,
	{ file, examined: { manifest, seal, size }, staging }: Work,
	progress: Progress
): Promise<string[]> {
	if (url && !(await isEmptyDatabase(tx))) throw new BackupRefused('database-not-empty');
	await writeValuesExactly(tx);
	await migrate(tx, migrationsFolder, { only: new Set(manifest.migrations.map(({ name }) => name)) });
	const restoreRules = await suspendRules(tx);
	const tables = await emptyTables(tx, manifest);
	for await (const part of readArchive(file, { size, seal, label: 'Sicherung einspielen' }, progress)) {
		const table = part.kind === 'rows' ? tables.get(part.table) : undefined;
		if (table) await loadRows(tx, table, part.content);
		else if (part.kind === 'file') await writeFile(join(directory.folder, staging, part.path), part.content);
		else await textOf(part.content);
	}
	const total = manifest.tables.length;
	await compareTables(tx, manifest, tables, (done) => progress({ label: 'Tabellen vergleichen', done, total }));
	await setSequences(tx, manifest);
	progress({ label: 'Verweise prüfen', done: 0, total: 1 });
	await restoreRules();
	for (const { schema, name } of tables.values()) await sql`analyze ${sql.id(schema, name)}`.execute(tx);
	const migrated = await migrate(tx, migrationsFolder);
	await check?.(tx, manifest);
	return migrated;
}

async function writeFile(path: string, content: AsyncIterable<Buffer>): Promise<void> {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const file = await open(path, 'wx', 0o600);
	try {
		for await (const chunk of content) await file.writeFile(chunk);
	} finally {
		await file.close();
	}
}

/** A backup of a newer program knows tables that this one does not. */
function refuseUnknownMigrations(manifest: Manifest, folder?: string): void {
	const ours = new Map(migrationFiles(folder).map(({ name, sha256 }) => [name, sha256]));
	for (const { name, sha256 } of manifest.migrations) {
		if (!ours.has(name)) throw new BackupRefused('newer-program', { program: manifest.program, migration: name });
		if (ours.get(name) !== sha256) throw new BackupRefused('changed-migration', { migration: name });
	}
}

async function refuseWithoutRoom(manifest: Manifest, folder: string, isElsewhere: boolean): Promise<void> {
	const files = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
	const tables = manifest.tables.reduce((sum, { bytes }) => sum + bytes, 0);
	const needed = files + (isElsewhere ? 0 : ROOM_IN_DATABASE * tables);
	const disk = await statfs(folder);
	const free = disk.bavail * disk.bsize;
	if (free < needed) throw new BackupRefused('no-space', { folder, needed, free });
}
