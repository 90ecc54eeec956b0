/** Rewrites an extract as UTF-8 with plain line ends, piece by piece: the file may be larger than memory. */
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ExtractEncoding } from '../../count-manifest.ts';

export async function convertToUtf8(source: string, encoding: ExtractEncoding, target: string): Promise<void> {
	const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding);
	await pipeline(
		createReadStream(source, { highWaterMark: 1 << 20 }),
		async function* (chunks: AsyncIterable<Buffer>) {
			let endedWithReturn = false;
			for await (const chunk of chunks) {
				let text = decoder.decode(chunk, { stream: true });
				if (endedWithReturn && text.startsWith('\n')) text = text.slice(1);
				if (text !== '') endedWithReturn = text.endsWith('\r');
				yield text.replace(/\r\n?/g, '\n');
			}
			yield decoder.decode();
		},
		createWriteStream(target, { mode: 0o600 })
	);
}
