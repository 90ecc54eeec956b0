/** The delivered file itself: kept untouched under its hash, so that every number can be traced to what came in. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDirectory } from '#platform/data-directory';

export type FileIdentity = { readonly fileName: string; readonly sha256: string; readonly sizeInBytes: number };

export function identify(fileName: string, bytes: Uint8Array): FileIdentity {
	return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), sizeInBytes: bytes.length };
}

export function storedFilePath(sha256: string): string {
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 hash.');
	return join(dataDirectory().deliveries, sha256);
}

/**
 * Keeps the file; it is on the disk before the delivery is in the database. Answers whether it was new. Written
 * beside its place and renamed, so that a file with the right name is always complete.
 */
export async function keepFile({ sha256 }: FileIdentity, bytes: Uint8Array): Promise<boolean> {
	const path = storedFilePath(sha256);
	if (existsSync(path)) return false;
	await mkdir(dataDirectory().deliveries, { recursive: true });
	const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
	const file = await open(temporary, 'wx');
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(temporary, path);
	return true;
}

/** For a file that was kept for a delivery which then did not come about. */
export async function forgetFile({ sha256 }: FileIdentity): Promise<void> {
	await rm(storedFilePath(sha256), { force: true });
}
