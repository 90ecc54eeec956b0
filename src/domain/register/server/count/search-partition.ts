/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/** Finds persons that stand in one partition of rows more than once; the rows lie in memory or in a file. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Numbers kept for each row: hash (2), cell, row. */
export const wordsPerRow = 4;

/** Rows `from` up to, not including, `to`. */
export type RowRange = { readonly from: number; readonly to: number };

/** Calls back for each row whose person has stood in an earlier row; `ignored` rows count for nothing. */
export function searchPartition(
	rows: Uint32Array,
	ignored: readonly RowRange[],
	found: (cell: number, row: number) => void
): void {
	const count = rows.length / wordsPerRow;
	let size = 16;
	while (size < count * 2) size *= 2;
	const table = emptyTable(size);
	const isIgnored = (row: number): boolean => ignored.some(({ from, to }) => row >= from && row < to);
	for (let row = 0; row < count; row++) {
		const at = row * wordsPerRow;
		if (ignored.length > 0 && isIgnored(rows[at + 3]!)) continue;
		let slot = rows[at]! & (size - 1);
		for (; table[slot] !== 0; slot = (slot + 1) & (size - 1)) {
			const other = (table[slot]! - 1) * wordsPerRow;
			if (rows[other] === rows[at] && rows[other + 1] === rows[at + 1]) break;
		}
		if (table[slot] === 0) table[slot] = row + 1;
		else found(rows[at + 2]!, rows[at + 3]!);
	}
}

/** Partitions are of about the same size: the table of one serves the next. */
let lastTable = new Uint32Array(0);

function emptyTable(size: number): Uint32Array {
	if (lastTable.length === size) return lastTable.fill(0);
	return (lastTable = new Uint32Array(size));
}

/** A stretch of the spill file: words before it and words in it. */
export type Extent = { readonly from: number; readonly length: number };

export type SpilledSearch = {
	readonly path: string;
	/** For each partition where its rows lie, in the order in which they came. */
	readonly partitions: readonly (readonly Extent[])[];
	readonly ignored: readonly RowRange[];
};

/** Searches partitions that lie in a file. Answers with cell and row of each duplicate, one after the other. */
export function searchSpilled({ path, partitions, ignored }: SpilledSearch): number[] {
	const duplicates: number[] = [];
	const handle = openSync(path, 'r');
	// One buffer serves all partitions: they are of about the same size.
	let buffer = new ArrayBuffer(0);
	try {
		for (const extents of partitions) {
			const length = extents.reduce((sum, extent) => sum + extent.length, 0);
			if (buffer.byteLength < length * 4) buffer = new ArrayBuffer(Math.ceil(length * 1.1) * 4);
			let at = 0;
			for (const extent of extents) {
				readAll(handle, new Uint8Array(buffer, at * 4, extent.length * 4), extent.from * 4);
				at += extent.length;
			}
			searchPartition(new Uint32Array(buffer, 0, length), ignored, (cell, row) => duplicates.push(cell, row));
		}
	} finally {
		closeSync(handle);
	}
	return duplicates;
}

function readAll(handle: number, bytes: Uint8Array, position: number): void {
	for (let done = 0; done < bytes.length;) {
		const read = readSync(handle, bytes, done, bytes.length - done, position + done);
		if (read === 0) throw new Error('The spilled rows ended early.');
		done += read;
	}
}
