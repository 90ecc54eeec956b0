/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * Finds persons that stand in the extracts more than once. Each row leaves a 64-bit hash, its cell and its number; they
 * are spread over partitions by hash, so that each partition fits the processor's cache and any number of rows fits the
 * memory: beyond a limit the rows wait in a file and are searched on two cores. Two different rows share a hash once in
 * 10^19 pairs.
 */
import { closeSync, openSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
	searchPartition,
	searchSpilled,
	wordsPerRow,
	type Extent,
	type RowRange,
	type SpilledSearch
} from './search-partition.ts';

/** Many enough that even with a whole nation's rows the table of one partition stays in the processor's cache. */
const partitionBits = 10;
const partitionCount = 1 << partitionBits;
const rowsPerPage = 256;
const wordsPerPage = rowsPerPage * wordsPerRow;
/** Pages handed to the system at once; it takes at most 1,024. */
const pagesPerWrite = 1000;

export class DuplicateFinder {
	readonly #spillPath: string;
	readonly #pageCount: number;
	/** All rows in memory, page by page; a partition owns the pages listed for it and fills the last of them. */
	readonly #words: Uint32Array;
	readonly #pagesOf: number[][] = Array.from({ length: partitionCount }, () => []);
	/** Where each partition's next row goes. */
	readonly #next = new Int32Array(partitionCount);
	#pagesUsed = 0;
	readonly #spilled: Extent[][] = Array.from({ length: partitionCount }, () => []);
	#spilledWords = 0;
	readonly #ignored: RowRange[] = [];

	/** `folder` takes the rows that do not fit; the default of 8 million rows needs 144 MB. */
	constructor(folder: string, rowsInMemory = 8_000_000) {
		this.#spillPath = join(folder, 'rows-by-partition');
		this.#pageCount = Math.ceil(rowsInMemory / rowsPerPage) + partitionCount;
		this.#words = new Uint32Array(this.#pageCount * wordsPerPage);
		this.#startPages();
	}

	/** `count` rows of four numbers: hash (2), cell, row. `row` counts all rows of all files and stays below 2^32. */
	add(rows: Uint32Array, count: number): void {
		const words = this.#words;
		const next = this.#next;
		for (let from = 0; from < count * wordsPerRow; from += wordsPerRow) {
			const hashHigh = rows[from + 1]!;
			const partition = hashHigh >>> (32 - partitionBits);
			const at = next[partition]!;
			words[at] = rows[from]!;
			words[at + 1] = hashHigh;
			words[at + 2] = rows[from + 2]!;
			words[at + 3] = rows[from + 3]!;
			next[partition] = at + wordsPerRow;
			if ((at + wordsPerRow) % wordsPerPage === 0) this.#turnPage(partition);
		}
	}

	/** Rows `from` up to, not including, `to` count for nothing: their file was given up. */
	ignoreRows(from: number, to: number): void {
		this.#ignored.push({ from, to });
	}

	/** Calls back for each row whose person has stood in an earlier row. Not in row order. Ends the finder's life. */
	async find(found: (cell: number, row: number) => void): Promise<void> {
		if (this.#spilledWords > 0) return this.#findSpilled(found);
		for (let partition = 0; partition < partitionCount; partition++) {
			searchPartition(this.#joined(partition), this.#ignored, found);
		}
	}

	async #findSpilled(found: (cell: number, row: number) => void): Promise<void> {
		this.#spill();
		const path = this.#spillPath;
		const ignored = this.#ignored;
		const half = partitionCount / 2;
		const elsewhere = searchInThread({ path, ignored, partitions: this.#spilled.slice(half) });
		const here = searchSpilled({ path, ignored, partitions: this.#spilled.slice(0, half) });
		for (const duplicates of [here, await elsewhere]) {
			for (let at = 0; at < duplicates.length; at += 2) found(duplicates[at]!, duplicates[at + 1]!);
		}
	}

	#startPages(): void {
		for (const [partition, pages] of this.#pagesOf.entries()) {
			pages.length = 0;
			pages.push(partition);
			this.#next[partition] = partition * wordsPerPage;
		}
		this.#pagesUsed = partitionCount;
	}

	#turnPage(partition: number): void {
		if (this.#pagesUsed === this.#pageCount) return this.#spill();
		this.#pagesOf[partition]!.push(this.#pagesUsed);
		this.#next[partition] = this.#pagesUsed * wordsPerPage;
		this.#pagesUsed += 1;
	}

	/** Writes all rows behind those already in the file and begins anew. */
	#spill(): void {
		const handle = openSync(this.#spillPath, 'a', 0o600);
		let waiting: Uint32Array[] = [];
		const write = (): void => {
			const bytes = waiting.reduce((sum, page) => sum + page.byteLength, 0);
			// Local files take all that is offered; a short write would lose rows, so it is an error.
			if (bytes > 0 && writevSync(handle, waiting) !== bytes) throw new Error('The rows could not be written.');
			waiting = [];
		};
		try {
			for (let partition = 0; partition < partitionCount; partition++) {
				const from = this.#spilledWords;
				for (const page of this.#filledPages(partition)) {
					waiting.push(page);
					this.#spilledWords += page.length;
					if (waiting.length === pagesPerWrite) write();
				}
				if (this.#spilledWords > from) this.#spilled[partition]!.push({ from, length: this.#spilledWords - from });
			}
			write();
		} finally {
			closeSync(handle);
		}
		this.#startPages();
	}

	/** The partition's rows in memory, in the order in which they came. */
	*#filledPages(partition: number): Generator<Uint32Array> {
		const pages = this.#pagesOf[partition]!;
		for (const [index, page] of pages.entries()) {
			const from = page * wordsPerPage;
			const to = index === pages.length - 1 ? this.#next[partition]! : from + wordsPerPage;
			if (to > from) yield this.#words.subarray(from, to);
		}
	}

	#joined(partition: number): Uint32Array {
		const pages = [...this.#filledPages(partition)];
		const rows = new Uint32Array(pages.reduce((sum, page) => sum + page.length, 0));
		let at = 0;
		for (const page of pages) {
			rows.set(page, at);
			at += page.length;
		}
		return rows;
	}
}

function searchInThread(search: SpilledSearch): Promise<number[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./search-spilled-worker.ts', import.meta.url), { workerData: search });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
