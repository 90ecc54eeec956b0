/**
 * Writes the whole state into one file: every table, every file of the data directory that belongs to the state, and what
 * proves it complete. Works while the program runs: all tables are read in one snapshot, the files after it, and since
 * files are only ever added, each row of the snapshot has its file. What was written is read again before it counts.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { asOwner, sql, type Database, type DatabaseTransaction } from '#platform/database';
import { appliedMigrations } from '#platform/migrate';
import { programVersion } from '#platform/program-version';
import { noProgress, type Progress } from '#platform/progress';
import { ArchiveWriter } from './archive-writer.ts';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import { findSequences, findTables, type FoundTable } from './find-tables.ts';
import {
	FORMAT,
	HEAD_NAME,
	MANIFEST_NAME,
	type FilePart,
	type Head,
	type Manifest,
	type TablePart
} from './manifest.ts';
import { Fingerprint, readRows, writeValuesExactly } from './read-rows.ts';
import { findStateFiles, isSafePath } from './state-files.ts';
import { syncFolder } from './sync-to-disk.ts';
import { verifyBackup } from './verify-backup.ts';

const CHUNK_IN_CHARACTERS = 1_000_000;

export type WriteBackup = {
	readonly database: Database;
	/** The data directory. */
	readonly dataFolder: string;
	/** Where the backup goes; `replace` takes the place of a file that is there. */
	readonly path: string;
	readonly replace?: boolean;
	/** Marks to compare with later, read in the same snapshot. */
	readonly checkpoints?: (tx: DatabaseTransaction) => Promise<Record<string, string>>;
};

/** @throws {BackupRefused} with the reason; then there is no file that could be taken for a backup. */
export async function writeBackup(
	{ database, dataFolder, path, replace = false, checkpoints = async () => ({}) }: WriteBackup,
	progress: Progress = noProgress
): Promise<Manifest> {
	if (!replace && existsSync(path)) throw new BackupRefused('file-exists', { file: path });
	const unfinished = `${path}.part`;
	let archive: ArchiveWriter | null = null;
	try {
		archive = await ArchiveWriter.create(unfinished);
		const head: Head = {
			kind: 'kreislauf backup',
			format: FORMAT,
			program: programVersion,
			createdAt: new Date().toISOString()
		};
		await archive.add(HEAD_NAME, JSON.stringify(head));
		const snapshot = await writeTables(database, archive, checkpoints, progress);
		const files = await writeFiles(dataFolder, archive, [path, unfinished], progress);
		const manifest: Manifest = { ...head, ...snapshot, files };
		await archive.add(MANIFEST_NAME, JSON.stringify(manifest, null, '\t'));
		await archive.finish();
		const read = await verifyBackup(unfinished, progress);
		if (!isDeepStrictEqual(read, manifest)) throw new BackupRefused('written-badly', { file: path });
		if (!replace && existsSync(path)) throw new BackupRefused('file-exists', { file: path });
		await rename(unfinished, path);
		await syncFolder(dirname(path));
		return manifest;
	} catch (error) {
		await archive?.abandon();
		await rm(unfinished, { force: true }).catch(() => {});
		if (error instanceof BackupRefused && error.rule === 'damaged') {
			throw new BackupRefused('written-badly', { file: path }, error);
		}
		throw refusalOfDisk(error, path);
	}
}

type Snapshot = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'checkpoints'>;

function writeTables(
	database: Database,
	archive: ArchiveWriter,
	checkpoints: NonNullable<WriteBackup['checkpoints']>,
	progress: Progress
): Promise<Snapshot> {
	return asOwner(database, async (tx) => {
		await sql`set transaction isolation level repeatable read, read only`.execute(tx);
		await writeValuesExactly(tx);
		const found = await findTables(tx);
		const tables: TablePart[] = [];
		for (const [index, table] of found.entries()) {
			progress({ label: 'Tabellen sichern', done: index, total: found.length });
			tables.push(await writeTable(tx, archive, table));
		}
		return {
			migrations: await appliedMigrations(tx),
			tables,
			sequences: await findSequences(tx),
			checkpoints: await checkpoints(tx)
		};
	});
}

/** A table is cut into pieces at line ends, for a tar archive must know the size of a part before its content. */
async function writeTable(tx: DatabaseTransaction, archive: ArchiveWriter, table: FoundTable): Promise<TablePart> {
	const { schema, name } = table;
	const sha256 = createHash('sha256');
	const fingerprint = new Fingerprint();
	let bytes = 0;
	let pieces = 0;
	let waiting: string[] = [];
	let characters = 0;
	const flush = async (): Promise<void> => {
		if (waiting.length === 0) return;
		const piece = Buffer.from(`${waiting.join('\n')}\n`);
		sha256.update(piece);
		bytes += piece.length;
		pieces += 1;
		await archive.add(`tables/${schema}.${name}/${String(pieces).padStart(6, '0')}.ndjson`, piece);
		waiting = [];
		characters = 0;
	};
	for await (const lines of readRows(tx, table)) {
		for (const line of lines) {
			fingerprint.add(line);
			characters += line.length;
		}
		waiting.push(...lines);
		if (characters >= CHUNK_IN_CHARACTERS) await flush();
	}
	await flush();
	return {
		schema,
		name,
		rows: fingerprint.rows,
		bytes,
		sha256: sha256.digest('hex'),
		fingerprint: String(fingerprint)
	};
}

async function writeFiles(
	dataFolder: string,
	archive: ArchiveWriter,
	but: readonly string[],
	progress: Progress
): Promise<FilePart[]> {
	const parts: FilePart[] = [];
	const found = await findStateFiles(dataFolder);
	const paths = found.filter((path) => !but.includes(join(dataFolder, path)));
	for (const [index, path] of paths.entries()) {
		progress({ label: 'Dateien sichern', done: index, total: paths.length });
		if (!isSafePath(path)) throw new BackupRefused('state-not-readable', { file: path });
		const file = await openIfThere(join(dataFolder, path));
		if (!file) continue; // one that was being received has got its name meanwhile; no row of the snapshot knows it
		try {
			parts.push({ path, ...(await archive.addFile(`files/${path}`, file)) });
		} finally {
			await file.close();
		}
	}
	return parts;
}

async function openIfThere(path: string): Promise<FileHandle | null> {
	try {
		return await open(path, 'r');
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT') return null;
		throw new BackupRefused('state-not-readable', { file: basename(path) }, error);
	}
}
