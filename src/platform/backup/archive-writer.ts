/**
 * Writes a sealed, compressed archive (tar in gzip) part by part; whatever the size of a part, only a little of it is in
 * memory. The file can be read by its owner only and is on the disk when `finish` returns.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { makeSeal } from './seal.ts';

/** More would take twice the time for a tenth less. */
const GZIP_LEVEL = 4;

export class ArchiveWriter {
	readonly #file: FileHandle;
	readonly #pack = pack();
	readonly #sha256 = createHash('sha256');
	readonly #written: Promise<void>;
	#tarBytes = 0;

	static async create(path: string): Promise<ArchiveWriter> {
		await rm(path, { force: true }); // what an interrupted backup left behind
		return new ArchiveWriter(await open(path, 'wx', 0o600));
	}

	private constructor(file: FileHandle) {
		this.#file = file;
		this.#written = pipeline(
			this.#pack,
			(source) => this.#counted(source as AsyncIterable<Buffer>),
			createGzip({ level: GZIP_LEVEL }),
			(source) => this.#store(source)
		);
		this.#written.catch(() => {}); // told by the next call
	}

	async *#counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of source) {
			this.#tarBytes += chunk.length;
			yield chunk;
		}
	}

	async #store(source: AsyncIterable<Buffer>): Promise<void> {
		for await (const chunk of source) {
			this.#sha256.update(chunk);
			await this.#file.writeFile(chunk);
		}
	}

	/** Adds a part that is in memory. */
	async add(name: string, content: string | Buffer): Promise<void> {
		const bytes = Buffer.from(content);
		await this.#entry(name, bytes.length, async function* () {
			yield bytes;
		});
	}

	/** Adds an open file as long as it is now; answers its size and hash. */
	async addFile(name: string, file: FileHandle): Promise<{ bytes: number; sha256: string }> {
		const { size } = await file.stat();
		const sha256 = createHash('sha256');
		await this.#entry(name, size, async function* () {
			if (size === 0) return;
			for await (const chunk of file.createReadStream({ start: 0, end: size - 1, autoClose: false })) {
				sha256.update(chunk as Buffer);
				yield chunk as Buffer;
			}
		});
		return { bytes: size, sha256: sha256.digest('hex') };
	}

	async #entry(name: string, size: number, content: () => AsyncIterable<Buffer>): Promise<void> {
		const adding = new Promise<void>((resolve, reject) => {
			const entry = this.#pack.entry({ name, mode: 0o600, size }, (error) => (error ? reject(error) : resolve()));
			entry.on('error', reject); // else it would end the program
			const copy = async (): Promise<void> => {
				for await (const chunk of content()) if (!entry.write(chunk)) await once(entry, 'drain');
				entry.end(null);
			};
			copy().catch(reject);
		});
		adding.catch(() => {});
		// A full disk ends the pipe; a part that waits for it would wait for ever.
		await Promise.race([adding, this.#written.then(() => adding)]);
	}

	async finish(): Promise<void> {
		this.#pack.finalize();
		await this.#written;
		await this.#file.writeFile(makeSeal({ sha256: this.#sha256.digest('hex'), tarBytes: this.#tarBytes }));
		await this.#file.sync();
		await this.#file.close();
	}

	/** After a failure. */
	async abandon(): Promise<void> {
		this.#pack.destroy();
		await this.#written.catch(() => {});
		await this.#file.close().catch(() => {});
	}
}
