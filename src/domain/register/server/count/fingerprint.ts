/** Reads a file once for what must be known of every byte: its SHA-256, whether it is UTF-8, whether it is text. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Fingerprint = { readonly sha256: string; readonly isUtf8: boolean; readonly hasNul: boolean };

export async function fingerprint(path: string, read?: (bytes: number) => void): Promise<Fingerprint> {
	const hash = createHash('sha256');
	let valid = true;
	let hasNul = false;
	let carried = Buffer.alloc(0);
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
		hash.update(chunk);
		read?.(chunk.length);
		hasNul ||= chunk.includes(0);
		if (!valid) continue;
		const whole = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
		const end = whole.length - cutCharacter(whole);
		valid = isUtf8(whole.subarray(0, end));
		carried = Buffer.from(whole.subarray(end));
	}
	return { sha256: hash.digest('hex'), isUtf8: valid && carried.length === 0, hasNul };
}

/** Bytes at the end that begin a character which the next chunk may complete. */
function cutCharacter(bytes: Buffer): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back]!;
		if ((byte & 0xc0) === 0x80) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return length > back ? back : 0;
	}
	return 0;
}
