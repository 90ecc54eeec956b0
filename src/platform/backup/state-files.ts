/**
 * The files of the data directory that belong to the state: everything but the database itself, what another start makes
 * anew, and backups. A folder that a later version adds is in the next backup without anybody thinking of it.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused } from './backup-refused.ts';

const NOT_STATE = /^((database|lock)(\..*)?|cache|backups|restore\.json(\.part)?|(restoring|before-restore)-.*)$/;

/** Backups in a folder of the state, finished or not. */
const A_BACKUP = /\.kreislauf(\.part)?$/;

/** Whether an entry of the data directory itself is backed up. */
export const isState = (name: string): boolean => !NOT_STATE.test(name) && !A_BACKUP.test(name);

/** Paths below the data directory, with `/`, sorted. Sockets are passed over; a link inside a folder is refused. */
export async function findStateFiles(dataFolder: string): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await entriesOf(dataFolder)) {
		if (isState(entry.name)) await addBelow(dataFolder, entry.name, await followed(dataFolder, entry), found);
	}
	return found;
}

/** The top folders may be links: an operator may keep the deliveries on another disk. */
async function followed(dataFolder: string, entry: Dirent): Promise<Pick<Dirent, 'isFile' | 'isDirectory'>> {
	return entry.isSymbolicLink() ? stat(join(dataFolder, entry.name)) : entry;
}

async function addBelow(
	dataFolder: string,
	path: string,
	kind: Pick<Dirent, 'isFile' | 'isDirectory'> & Partial<Pick<Dirent, 'isSymbolicLink'>>,
	found: string[]
): Promise<void> {
	if (kind.isSymbolicLink?.()) throw new BackupRefused('state-not-readable', { file: path });
	if (kind.isFile() && !A_BACKUP.test(path)) found.push(path);
	if (!kind.isDirectory()) return;
	for (const entry of await entriesOf(join(dataFolder, path))) {
		await addBelow(dataFolder, `${path}/${entry.name}`, entry, found);
	}
}

async function entriesOf(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a path from an archive stays inside the data directory and touches only what belongs to the state. */
export function isSafePath(path: string): boolean {
	const parts = path.split('/');
	return (
		path.length <= 1000 &&
		!/[\0\\:]/.test(path) &&
		parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
		isState(parts[0] ?? '')
	);
}
