/**
 * Opens PGlite in a folder of which the caller holds the lock (`lockDataDirectory`). A folder that is being made stands
 * beside its place until it is complete.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PGliteOptions } from '@electric-sql/pglite';
import { syncFolder, syncTree } from './backup/sync-to-disk.ts';
import { DURABLE_START, DurableNodeFS } from './durable-node-fs.ts';
import { WatchedPglite, type OnStop } from './watched-pglite.ts';

export async function openPglite(
	folder: string,
	options: Pick<PGliteOptions, 'parsers'> = {},
	onStop: OnStop = () => {}
): Promise<WatchedPglite> {
	if (!existsSync(folder) || readdirSync(folder).length === 0) await createCluster(folder);
	// PostgreSQL's own lock says nothing here (every process is number 42 to it), and an empty one, left by a process that
	// was killed while writing it, would keep it from starting.
	rmSync(join(folder, 'postmaster.pid'), { force: true });
	return WatchedPglite.open(folder, { ...options, ...durably(folder) }, onStop);
}

const durably = (folder: string): PGliteOptions => ({ fs: new DurableNodeFS(folder), startParams: DURABLE_START });

/** Killed in here, the next start begins anew; nobody has been told of anything yet. */
async function createCluster(folder: string): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	const remove = (): void => rmSync(unfinished, { recursive: true, force: true });
	remove();
	try {
		const pglite = await WatchedPglite.open(unfinished, durably(unfinished));
		await pglite.close();
		await syncTree(unfinished);
		renameSync(unfinished, folder);
		await syncFolder(dirname(folder));
	} catch (error) {
		remove(); // on a full disk it would take the space that is missing
		throw error;
	}
}
