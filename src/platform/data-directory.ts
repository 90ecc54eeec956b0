/**
 * The folder that holds everything of one installation: the database (unless `DATABASE_URL` is set), the delivered
 * files, and the lock that keeps two processes from opening the same PGlite folder.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from './process-lock.ts';

export type DataDirectory = { folder: string; database: string; deliveries: string; socket: string };

export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
	return resolve(environment['KREISLAUF_DATA'] ?? 'data');
}

/** Makes the folders that are missing; nobody but the program's own user looks into a new one. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): DataDirectory {
	const folder = dataFolder(environment);
	mkdirSync(join(folder, 'deliveries'), { recursive: true, mode: 0o700 });
	return {
		folder,
		database: join(folder, 'database'),
		deliveries: join(folder, 'deliveries'),
		socket: join(folder, 'kreislauf.sock')
	};
}

/** Thrown when another living process has the folder open. */
export class DataDirectoryInUse extends Error {
	readonly processId: number;

	constructor(processId: number) {
		super(`The data directory is in use by process ${processId}.`);
		this.processId = processId;
	}
}

/** Takes the lock; the returned function gives it back. */
export function lockDataDirectory(directory: DataDirectory): () => void {
	const lock = takeLock(join(directory.folder, 'lock'));
	if (typeof lock === 'number') throw new DataDirectoryInUse(lock);
	return lock;
}
