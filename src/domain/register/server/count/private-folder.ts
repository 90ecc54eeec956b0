/**
 * A folder only this user can read, for what must be written between: converted extracts and spilled hashes. It is removed
 * when the work ends, fails or is broken off.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function withPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-zaehlung-'));
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	const breakOff = (signal: NodeJS.Signals): void => {
		remove();
		process.removeListener(signal, breakOff);
		process.kill(process.pid, signal);
	};
	process.once('exit', remove);
	process.on('SIGINT', breakOff).on('SIGTERM', breakOff);
	try {
		return await work(folder);
	} finally {
		process.removeListener('exit', remove);
		process.removeListener('SIGINT', breakOff).removeListener('SIGTERM', breakOff);
		remove();
	}
}
