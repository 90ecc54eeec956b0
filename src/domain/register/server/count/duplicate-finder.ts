/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * Finds persons that stand in the extracts more than once. Each row leaves a 64-bit hash, its cell and its number; they
 * are spread over partitions by hash, so that each partition fits the processor's cache and any number of rows fits the
 * memory: beyond a limit the partitions wait in files. Two different rows share a hash once in 10^19 pairs.
 */
import { closeSync, openSync, readSync, writevSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers kept for each row: hash (2), cell, row. */
const wordsPerRow = 4;
/** Many enough that even with a whole nation's rows the table of one partition stays in the processor's cache. */
const partitionBits = 10;
const partitionCount = 1 << partitionBits;
const rowsPerPage = 256;
/** Pages are cut from larger pieces: thousands of small arrays would keep the garbage collector busy. */
const pagesPerSlab = 1024;

export class DuplicateFinder {
	readonly #folder: string;
	readonly #rowsInMemory: number;
	#slab = new ArrayBuffer(0);
	#slabUsed = 0;
	readonly #pages = Array.from({ length: partitionCount }, () => this.#newPage());
	readonly #filled = new Int32Array(partitionCount);
	readonly #kept = Array.from({ length: partitionCount }, () => [] as Uint32Array[]);
	readonly #spilled = new Float64Array(partitionCount);
	readonly #ignored: { readonly from: number; readonly to: number }[] = [];
	#keptRows = 0;

	/** `folder` takes the partitions that do not fit; the default of 8 million rows needs 128 MB. */
	constructor(folder: string, rowsInMemory = 8_000_000) {
		this.#folder = folder;
		this.#rowsInMemory = rowsInMemory;
	}

	/** `row` counts all rows of all files and stays below 2^32. */
	add(hashLow: number, hashHigh: number, cell: number, row: number): void {
		const partition = hashHigh >>> (32 - partitionBits);
		const page = this.#pages[partition]!;
		const at = this.#filled[partition]!;
		page[at] = hashLow;
		page[at + 1] = hashHigh;
		page[at + 2] = cell;
		page[at + 3] = row;
		if (at + wordsPerRow === page.length) this.#keep(partition);
		else this.#filled[partition] = at + wordsPerRow;
	}

	/** Rows `from` up to, not including, `to` count for nothing: their file was given up. */
	ignoreRows(from: number, to: number): void {
		this.#ignored.push({ from, to });
	}

	/** Calls back for each row whose person has stood in an earlier row. Not in row order. */
	find(found: (cell: number, row: number) => void): void {
		for (let partition = 0; partition < partitionCount; partition++) this.#findIn(this.#take(partition), found);
	}

	#newPage(): Uint32Array<ArrayBuffer> {
		const pageBytes = rowsPerPage * wordsPerRow * 4;
		if (this.#slabUsed === this.#slab.byteLength) {
			this.#slab = new ArrayBuffer(pageBytes * pagesPerSlab);
			this.#slabUsed = 0;
		}
		const page = new Uint32Array(this.#slab, this.#slabUsed, rowsPerPage * wordsPerRow);
		this.#slabUsed += pageBytes;
		return page;
	}

	#keep(partition: number): void {
		this.#kept[partition]!.push(this.#pages[partition]!);
		this.#pages[partition] = this.#newPage();
		this.#filled[partition] = 0;
		this.#keptRows += rowsPerPage;
		if (this.#keptRows < this.#rowsInMemory) return;
		for (let spilled = 0; spilled < partitionCount; spilled++) this.#spill(spilled);
		this.#keptRows = 0;
	}

	#spill(partition: number): void {
		const pages = this.#kept[partition]!;
		if (pages.length === 0) return;
		const handle = openSync(this.#path(partition), 'a', 0o600);
		// Local files take all that is offered; a short write would lose rows, so it is an error.
		const bytes = pages.reduce((sum, page) => sum + page.byteLength, 0);
		if (writevSync(handle, pages) !== bytes) throw new Error('The partition could not be written.');
		this.#spilled[partition]! += bytes / 4;
		closeSync(handle);
		this.#kept[partition] = [];
	}

	/** All rows of a partition in the order in which they came. */
	#take(partition: number): Uint32Array {
		const pages = [...this.#kept[partition]!, this.#pages[partition]!.subarray(0, this.#filled[partition]!)];
		const length = pages.reduce((sum, page) => sum + page.length, this.#spilled[partition]!);
		const rows = new Uint32Array(length);
		let at = this.#spilled[partition]!;
		if (at > 0) {
			const handle = openSync(this.#path(partition), 'r');
			const bytes = new Uint8Array(rows.buffer, 0, at * 4);
			for (let read = 0; read < bytes.length;) read += readSync(handle, bytes, read, bytes.length - read, read);
			closeSync(handle);
		}
		for (const page of pages) {
			rows.set(page, at);
			at += page.length;
		}
		this.#kept[partition] = [];
		this.#pages[partition] = new Uint32Array(0);
		return rows;
	}

	#findIn(rows: Uint32Array, found: (cell: number, row: number) => void): void {
		const count = rows.length / wordsPerRow;
		let size = 16;
		while (size < count * 2) size *= 2;
		const table = new Uint32Array(size);
		for (let row = 0; row < count; row++) {
			const at = row * wordsPerRow;
			if (this.#ignored.some(({ from, to }) => rows[at + 3]! >= from && rows[at + 3]! < to)) continue;
			let slot = rows[at]! & (size - 1);
			for (; table[slot] !== 0; slot = (slot + 1) & (size - 1)) {
				const other = (table[slot]! - 1) * wordsPerRow;
				if (rows[other] === rows[at] && rows[other + 1] === rows[at + 1]) break;
			}
			if (table[slot] === 0) table[slot] = row + 1;
			else found(rows[at + 2]!, rows[at + 3]!);
		}
	}

	#path(partition: number): string {
		return join(this.#folder, `partition-${partition}`);
	}
}
