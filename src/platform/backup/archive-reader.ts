/**
 * Reads a sealed archive part by part and refuses whatever we would not have written: links, paths that leave the data
 * directory, parts of unknown names, more bytes than the seal promises. Only a little is in memory at a time.
 */
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Progress } from '#platform/progress';
import { BackupRefused } from './backup-refused.ts';
import { HEAD_NAME, MANIFEST_NAME } from './manifest.ts';
import { SEAL_LENGTH, type Seal } from './seal.ts';
import { isSafePath } from './state-files.ts';

export type ArchivePart =
	| { readonly kind: 'head'; readonly content: AsyncIterable<Buffer> }
	| { readonly kind: 'manifest'; readonly content: AsyncIterable<Buffer> }
	| { readonly kind: 'rows'; readonly table: string; readonly content: AsyncIterable<Buffer> }
	| { readonly kind: 'file'; readonly path: string; readonly content: AsyncIterable<Buffer> };

const ROWS = /^tables\/([a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*)\/\d{6}\.ndjson$/;
const LONGEST_TEXT = 64_000_000;

/** Each part must be read to its end before the next one comes. `size` is that of the whole file, with the seal. */
export async function* readArchive(
	file: FileHandle,
	{ size, seal, label }: { readonly size: number; readonly seal: Seal; readonly label: string },
	progress: Progress
): AsyncGenerator<ArchivePart> {
	const parts = extract();
	let done = 0;
	const pipe = pipeline(
		file.createReadStream({ start: 0, end: size - SEAL_LENGTH - 1, autoClose: false }),
		async function* (source: AsyncIterable<Buffer>) {
			for await (const chunk of source) {
				done += chunk.length;
				progress({ label, done, total: size });
				yield chunk;
			}
		},
		createGunzip(),
		(source: AsyncIterable<Buffer>) => exactly(seal.tarBytes, source),
		parts
	);
	pipe.catch(() => {}); // told by the loop, and at its end
	try {
		for await (const entry of parts) {
			const { name, type } = entry.header;
			if (type !== 'file') throw new BackupRefused('unsafe-path', { file: name });
			const content = entry as AsyncIterable<Buffer>;
			yield partOf(name, content);
			for await (const rest of content) if (rest.length > 0) throw new Error(`${name} was not read to its end.`);
		}
		await pipe;
	} catch (error) {
		throw isDamage(error) ? new BackupRefused('damaged', { place: 'archive' }, error) : error;
	} finally {
		parts.destroy();
		await pipe.catch(() => {});
	}
}

function partOf(name: string, content: AsyncIterable<Buffer>): ArchivePart {
	if (name === HEAD_NAME) return { kind: 'head', content };
	if (name === MANIFEST_NAME) return { kind: 'manifest', content };
	const table = ROWS.exec(name)?.[1];
	if (table) return { kind: 'rows', table, content };
	const path = name.startsWith('files/') ? name.slice('files/'.length) : '';
	if (!isSafePath(path)) throw new BackupRefused('unsafe-path', { file: name });
	return { kind: 'file', path, content };
}

/** Stops at the first byte too many, however far the archive would unpack. */
async function* exactly(promised: number, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let bytes = 0;
	for await (const chunk of source) {
		bytes += chunk.length;
		if (bytes > promised) throw new BackupRefused('damaged', { place: 'archive' });
		yield chunk;
	}
	if (bytes < promised) throw new BackupRefused('damaged', { place: 'archive' });
}

/** zlib and tar say so when bytes make no sense. */
function isDamage(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error ? String(error.code) : '';
	return (
		/^(Z_|ERR_STREAM_PREMATURE_CLOSE|ERR_PADDING)/.test(code) ||
		/tar|Unexpected end of data|header/i.test(error.message)
	);
}

/** The text of a small part. */
export async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of content) {
		bytes += chunk.length;
		if (bytes > LONGEST_TEXT) throw new BackupRefused('damaged', { place: 'archive' });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}
