/**
 * The folder that holds everything of one installation: the database (unless `DATABASE_URL` is set), the delivered
 * files, and the lock that keeps two processes from opening the same PGlite folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type DataDirectory = { folder: string; database: string; deliveries: string; socket: string };

export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): DataDirectory {
	const folder = resolve(environment['KREISLAUF_DATA'] ?? 'data');
	mkdirSync(join(folder, 'deliveries'), { recursive: true });
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

/** Takes the lock; the returned function gives it back. A lock left behind by a dead process is taken over. */
export function lockDataDirectory(directory: DataDirectory): () => void {
	const path = join(directory.folder, 'lock');
	const mine = String(process.pid);
	try {
		writeFileSync(path, mine, { flag: 'wx' });
	} catch {
		const holder = Number(readFileSync(path, 'utf8'));
		if (holder !== process.pid && isAlive(holder)) throw new DataDirectoryInUse(holder);
		writeFileSync(path, mine);
	}
	const unlock = (): void => rmSync(path, { force: true });
	process.once('exit', unlock);
	return unlock;
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
