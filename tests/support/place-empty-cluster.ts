/**
 * An empty PGlite database as the program makes one, for tests that are not about the making: it takes seconds, copying
 * one tenths of a second. It is made once and kept beside the other temporary files.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openPglite } from '#platform/open-pglite';
import { projectFolder } from '#platform/project-folder';

/** `folder`: of the database; must not exist. */
export async function placeEmptyCluster(folder: string): Promise<void> {
	const prepared = join(tmpdir(), `kreislauf-empty-cluster-${pgliteVersion()}`);
	if (!existsSync(prepared)) {
		const own = `${prepared}.${process.pid}`;
		await (await openPglite(own)).close();
		try {
			renameSync(own, prepared);
		} catch {
			rmSync(own, { recursive: true }); // another process was quicker
		}
	}
	cpSync(prepared, folder, { recursive: true });
}

function pgliteVersion(): string {
	const path = join(projectFolder, 'node_modules/@electric-sql/pglite/package.json');
	return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
