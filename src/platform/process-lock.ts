/** A file that says which process may go on. One left behind by a dead process is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The returned function gives the lock back; a number is the living process that holds it. */
export function takeLock(path: string): (() => void) | number {
	const mine = String(process.pid);
	try {
		writeFileSync(path, mine, { flag: 'wx' });
	} catch {
		const holder = Number(readFileSync(path, 'utf8'));
		if (holder !== process.pid && isAlive(holder)) return holder;
		writeFileSync(path, mine);
	}
	const release = (): void => rmSync(path, { force: true });
	process.once('exit', release);
	return release;
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
