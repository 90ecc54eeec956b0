/**
 * A small disk of the test's own, which can be filled and made read-only. Null where the test may not mount anything (an
 * ordinary user, a container without that right).
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
	readonly folder: string;
	/** Leaves so many bytes free. */
	readonly fill: (leaveBytes?: number) => void;
	readonly free: () => void;
	/** Only while nobody has a file open for writing on it. */
	readonly setReadOnly: (isReadOnly: boolean) => void;
	readonly remove: () => void;
};

export function mountSmallDisk(megabytes: number): SmallDisk | null {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-disk-'));
	const mount = (...args: string[]): boolean => spawnSync('mount', [...args, folder]).status === 0;
	if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs')) {
		rmSync(folder, { recursive: true });
		return null;
	}
	const ballast = join(folder, 'ballast');
	return {
		folder,
		fill: (leaveBytes = 0) => fill(ballast, leaveBytes),
		free: () => rmSync(ballast, { force: true }),
		setReadOnly: (isReadOnly) => {
			if (!mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`)) throw new Error('The disk could not be mounted anew.');
		},
		remove: () => {
			spawnSync('umount', ['--lazy', folder]);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const CHUNK = Buffer.alloc(1_048_576, 1);

function fill(path: string, leaveBytes: number): void {
	const file = openSync(path, 'a');
	try {
		for (;;) {
			const { bavail, bsize } = statfsSync(path);
			const length = Math.min(CHUNK.length, bavail * bsize - leaveBytes);
			if (length <= 0) return;
			writeSync(file, CHUNK, 0, length);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
	} finally {
		closeSync(file);
	}
}
