/** Reads a file once for what must be known of every byte: its SHA-256, whether it is UTF-8, whether it is text. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

export type Fingerprint = { readonly sha256: string; readonly isUtf8: boolean; readonly hasNul: boolean };

/** Each piece is read while the one before is worked on; the two buffers are used again and again. */
const pieceSize = 1 << 20;

/** In a thread of its own, because rows are counted at the same time. */
export function fingerprint(path: string, read?: (bytes: number) => void): Promise<Fingerprint> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./fingerprint-worker.ts', import.meta.url), { workerData: path });
		worker.on('message', (message: number | Fingerprint) => {
			if (typeof message === 'number') read?.(message);
			else resolve(message);
		});
		worker.once('error', reject);
	});
}

export async function fingerprintHere(path: string, read: (bytes: number) => void): Promise<Fingerprint> {
	const hash = createHash('sha256');
	const buffers = [Buffer.allocUnsafe(pieceSize + 3), Buffer.allocUnsafe(pieceSize + 3)] as const;
	let valid = true;
	let hasNul = false;
	// Up to three bytes of a character cut by the end of a piece are put before the next one.
	let carried = 0;
	const file = await open(path, 'r');
	try {
		let current: 0 | 1 = 0;
		let pending = file.read(buffers[0], 3, pieceSize);
		for (;;) {
			const { bytesRead } = await pending;
			if (bytesRead === 0) break;
			const buffer = buffers[current];
			current = current === 0 ? 1 : 0;
			pending = file.read(buffers[current], 3, pieceSize);
			const piece = buffer.subarray(3, 3 + bytesRead);
			hash.update(piece);
			hasNul ||= piece.includes(0);
			if (valid) {
				const whole = buffer.subarray(3 - carried, 3 + bytesRead);
				carried = cutCharacter(whole);
				valid = isUtf8(whole.subarray(0, whole.length - carried));
				whole.copy(buffers[current], 3 - carried, whole.length - carried);
			}
			read(bytesRead);
		}
	} finally {
		await file.close();
	}
	return { sha256: hash.digest('hex'), isUtf8: valid && carried === 0, hasNul };
}

/** Bytes at the end that begin a character which the next chunk may complete. */
function cutCharacter(bytes: Buffer): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if ((byte & 0xc0) === 0x80) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return length > back ? back : 0;
	}
	return 0;
}
