/**
 * The end of a backup file: an empty member of the gzip format whose comment holds the SHA-256 of all bytes before it.
 * gzip's own checksums let some changed bits pass (times, padding) and say nothing about a file that was cut off
 * between two members; with the seal every byte counts, and `tar xzf` still reads the file. RFC 1952.
 */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Progress } from '#platform/progress';
import { BackupRefused } from './backup-refused.ts';

/** `tarBytes`: how large the archive is when unpacked; a reader stops there. */
export type Seal = { readonly sha256: string; readonly tarBytes: number };

const HEADER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff]);
/** Nothing, compressed; then the checksum and the length of nothing. */
const EMPTY_BODY = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const COMMENT = /^kreislauf backup, (\d{16}) bytes unpacked, sha256 of all before: ([0-9a-f]{64})\0/;

export function makeSeal({ sha256, tarBytes }: Seal): Buffer {
	const size = String(tarBytes).padStart(16, '0');
	const comment = `kreislauf backup, ${size} bytes unpacked, sha256 of all before: ${sha256}\0`;
	return Buffer.concat([HEADER, Buffer.from(comment, 'latin1'), EMPTY_BODY]);
}

export const SEAL_LENGTH = makeSeal({ sha256: '0'.repeat(64), tarBytes: 0 }).length;

/** Reads the whole file once. Refuses one that lacks the seal or differs from it in any bit. */
export async function checkSeal(file: FileHandle, size: number, progress: Progress): Promise<Seal> {
	const hash = createHash('sha256');
	let done = 0;
	const start = Buffer.alloc(2);
	await file.read(start, 0, 2, 0);
	if (!start.equals(HEADER.subarray(0, 2))) throw new BackupRefused('not-a-backup');
	if (size <= SEAL_LENGTH) throw new BackupRefused('truncated');
	const end = Buffer.alloc(SEAL_LENGTH);
	await file.read(end, 0, SEAL_LENGTH, size - SEAL_LENGTH);
	const [, tarBytes, sha256] = COMMENT.exec(end.toString('latin1', HEADER.length)) ?? [];
	if (!tarBytes || !sha256) throw new BackupRefused('truncated');
	const seal = { sha256, tarBytes: Number(tarBytes) };
	if (!makeSeal(seal).equals(end)) throw new BackupRefused('damaged', { place: 'seal' });
	for await (const chunk of file.createReadStream({ start: 0, end: size - SEAL_LENGTH - 1, autoClose: false })) {
		hash.update(chunk as Buffer);
		done += (chunk as Buffer).length;
		progress({ label: 'Prüfsumme der Sicherung', done, total: size });
	}
	if (hash.digest('hex') !== sha256) throw new BackupRefused('damaged', { place: 'seal' });
	return seal;
}
