/** The delivered file itself: kept untouched under its hash, so that every number can be traced to what came in. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataDirectory } from '#platform/data-directory';

export type FileIdentity = { readonly fileName: string; readonly sha256: string; readonly sizeInBytes: number };

export function identify(fileName: string, bytes: Uint8Array): FileIdentity {
	return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), sizeInBytes: bytes.length };
}

export function storedFilePath(sha256: string): string {
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 hash.');
	return join(dataDirectory().deliveries, sha256);
}

/** A file that is on the disk, complete and beside its place, while a command decides about it. */
export type KeptFile = {
	/**
	 * Puts it into its place, where it stays for good. The last step of the command, so that a delivery in the database always
	 * has its file; a file whose delivery then did not come about is in nobody's way.
	 */
	readonly settle: () => Promise<void>;
	/** Removes it, if it was not settled. */
	readonly discard: () => Promise<void>;
};

/** Nobody shares what is written here: the same file may be handed in twice at once, and be refused once. */
export async function keepFile({ sha256 }: FileIdentity, bytes: Uint8Array): Promise<KeptFile> {
	const place = storedFilePath(sha256);
	if (existsSync(place)) return { settle: () => putBack(place, bytes), discard: async () => {} };
	await removeLeftovers(dirname(place));
	const beside = `${place}.${randomUUID()}`;
	const discard = (): Promise<void> => rm(beside, { force: true }).catch(() => {}); // removed as a leftover one day
	try {
		await write(beside, bytes);
	} catch (error) {
		await discard();
		throw error;
	}
	const settle = async (): Promise<void> => {
		await rename(beside, place);
		await flush(dirname(place));
	};
	return { settle, discard };
}

/** It was there; the retention rules may have cleared it away while the command waited for its turn. */
async function putBack(place: string, bytes: Uint8Array): Promise<void> {
	if (existsSync(place)) return;
	const beside = `${place}.${randomUUID()}`;
	await write(beside, bytes);
	await rename(beside, place);
	await flush(dirname(place));
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
	await using file = await open(path, 'wx');
	await file.writeFile(bytes);
	await file.sync();
}

/** A new name in a folder is on the disk only when the folder is. */
async function flush(folder: string): Promise<void> {
	await using file = await open(folder, 'r');
	await file.sync();
}

const ONE_DAY_IN_MILLISECONDS = 86_400_000;

/** Files beside their places whose process was killed; a living one decides within minutes. */
async function removeLeftovers(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		if (!/^[0-9a-f]{64}\../.test(name)) continue;
		const path = join(folder, name);
		const about = await stat(path).catch(() => null);
		if (about && Date.now() - about.mtimeMs > ONE_DAY_IN_MILLISECONDS) await rm(path, { force: true });
	}
}
