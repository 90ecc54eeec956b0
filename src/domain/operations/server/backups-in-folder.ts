import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDirectory } from '#platform/data-directory';
import { readSettings } from '#platform/settings';

export type BackupFile = { readonly path: string; readonly createdAt: Date; readonly sizeInBytes: number };

/** Where the program puts backups by itself: the folder the operator named; null: it takes none. */
export const scheduledFolder = (): string | null => readSettings().backupFolder;

/** Where backups are found without anybody having said so: there the program keeps the state before it migrates. */
export const ownFolder = (): string => join(dataDirectory().folder, 'backups');

/** Finished backups, newest first; none where there is no such folder. */
export async function backupsInFolder(folder: string): Promise<BackupFile[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const found: BackupFile[] = [];
	for (const name of names) {
		if (!name.endsWith('.kreislauf')) continue;
		const path = join(folder, name);
		const about = await stat(path).catch(() => null); // removed just now
		if (about?.isFile()) found.push({ path, createdAt: about.mtime, sizeInBytes: about.size });
	}
	return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
