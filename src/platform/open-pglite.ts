/**
 * Opens PGlite in a folder of which the caller holds the lock (`lockDataDirectory`). A folder that is being made stands
 * beside its place until it is complete.
 */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PGliteOptions } from '@electric-sql/pglite';
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
	rmSync(unfinished, { recursive: true, force: true });
	const pglite = await WatchedPglite.open(unfinished, durably(unfinished));
	await pglite.close();
	for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
		flush(join(entry.parentPath, entry.name));
	}
	flush(unfinished);
	renameSync(unfinished, folder);
	flush(dirname(folder));
}

function flush(path: string): void {
	const file = openSync(path, 'r');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
