/**
 * A file that says which process may go on. It holds the process's number and, where the system tells, when that process
 * was started: after a crash another process may have got the same number, in a container almost certainly. A file left
 * behind by a dead process is taken over.
 */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';

/** The returned function gives the lock back; a number is the living process that holds it. */
export function takeLock(path: string): (() => void) | number {
	const mine = identityOf(process.pid);
	for (;;) {
		if (create(path, mine)) return releaseOf(path, mine);
		const holder = read(path);
		if (holder === null) continue; // given back just now
		if (holder !== mine && isAlive(holder)) return processOf(holder);
		const other = takeOver(path, holder, mine);
		if (other === null) return releaseOf(path, mine);
		if (typeof other === 'number') return other;
	}
}

/** Null: taken over. A number: another process is just doing so. `changed`: look again. */
function takeOver(path: string, stale: string, mine: string): number | 'changed' | null {
	// Two processes that find the same dead holder must not both replace the file: only one may try at a time.
	const turn = `${path}.takeover`;
	if (!create(turn, mine)) {
		const other = read(turn);
		if (other !== null && other !== mine && isAlive(other)) return processOf(other);
		rmSync(turn, { force: true }); // died in the very moment of taking over
		return 'changed';
	}
	try {
		if (read(path) !== stale) return 'changed';
		writeFileSync(path, mine);
		return null;
	} finally {
		rmSync(turn, { force: true });
	}
}

function releaseOf(path: string, mine: string): () => void {
	const release = (): void => {
		process.off('exit', release);
		if (read(path) === mine) rmSync(path, { force: true });
	};
	process.once('exit', release);
	return release;
}

/** False: the file is there already. A file that could not be filled is not left behind. */
function create(path: string, text: string): boolean {
	let file: number;
	try {
		file = openSync(path, 'wx');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
	try {
		writeSync(file, text);
	} catch (error) {
		rmSync(path, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
	return true;
}

const MOMENT_IN_MILLISECONDS = 200;

/** Null: the file is gone. An empty file is just being written – or its writer died right then; it gets a moment. */
function read(path: string): string | null {
	try {
		const text = readFileSync(path, 'utf8');
		if (text !== '') return text;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT_IN_MILLISECONDS);
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

const processOf = (identity: string): number => Number(identity.split(' ')[0]);

function isAlive(identity: string): boolean {
	const process_ = processOf(identity);
	if (!Number.isSafeInteger(process_) || process_ <= 0) return false;
	try {
		process.kill(process_, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const now = identityOf(process_);
	// Told by number alone on one side: then the number has to do.
	return !identity.includes(' ') || !now.includes(' ') || now === identity;
}

/** `number start boot`; only the number where the system does not tell the rest (Linux does). */
function identityOf(process_: number): string {
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		const stat = readFileSync(`/proc/${process_}/stat`, 'utf8');
		// The name in parentheses may hold spaces; the start, field 22, is the 20th after it.
		const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
		return `${process_} ${start} ${boot}`;
	} catch {
		return String(process_);
	}
}
