/**
 * Unpacks a ZIP archive without trusting it. The directory's sizes are checked before anything is inflated, and each
 * part is inflated against its own announced size, so that a lying directory stops there. What comes out is packed
 * again without compression: whoever reads that archive cannot be surprised any more.
 */
import { inflateRawSync } from 'node:zlib';
import type { Findings } from '../formats/findings.ts';
import type { ReadingLimits } from '../formats/limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MOST_PARTS = 5_000;
/** Below this size nothing can hurt, whatever the ratio. */
const HARMLESS_BYTES = 10_000_000;

type Part = {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly unpacked: number;
	readonly offset: number;
};

/** The parts' names; null if it is no readable archive. */
export function listArchive(bytes: Uint8Array): readonly string[] | null {
	return readDirectory(bytes)?.map((part) => part.name) ?? null;
}

/** The same archive with every part stored plainly; null with a finding if it is damaged or would grow too large. */
export function unpackSafely(bytes: Uint8Array, findings: Findings, limits: ReadingLimits): Uint8Array | null {
	const parts = readDirectory(bytes);
	if (!parts) {
		findings.error('file-damaged');
		return null;
	}
	const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
	const packed = parts.reduce((sum, part) => sum + part.packed, 0);
	const isBomb =
		parts.length > MOST_PARTS ||
		packed > bytes.length ||
		unpacked > limits.unpackedInBytes ||
		(unpacked > HARMLESS_BYTES && unpacked > limits.packingRatio * bytes.length);
	if (isBomb) {
		const megabytes = Math.ceil(unpacked / 1_000_000);
		findings.error('zip-bomb', {}, { megabytes, most: Math.round(limits.unpackedInBytes / 1_000_000) });
		return null;
	}
	const contents: Uint8Array[] = [];
	for (const part of parts) {
		const content = inflatePart(bytes, part);
		if (content === 'too-large') {
			findings.error(
				'zip-bomb',
				{},
				{ most: Math.round(limits.unpackedInBytes / 1_000_000), part: part.name.slice(0, 80) }
			);
			return null;
		}
		if (content === null) {
			findings.error('file-damaged', {}, { part: part.name.slice(0, 80) });
			return null;
		}
		contents.push(content);
	}
	return packPlainly(parts, contents);
}

function readDirectory(bytes: Uint8Array): readonly Part[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const earliest = Math.max(0, bytes.length - 22 - 65_535);
	let end = bytes.length - 22;
	while (end >= earliest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
	if (end < earliest || end < 0) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const parts: Part[] = [];
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
		const nameLength = view.getUint16(at + 28, true);
		const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > bytes.length) return null;
		parts.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		});
		at = next;
	}
	return parts;
}

function inflatePart(bytes: Uint8Array, part: Part): Uint8Array | 'too-large' | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = part;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) return null;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + part.packed > bytes.length) return null;
	const packed = bytes.subarray(start, start + part.packed);
	if (part.method === 0) return part.packed === part.unpacked ? packed : null;
	if (part.method !== 8) return null;
	try {
		const content = inflateRawSync(packed, { maxOutputLength: part.unpacked + 1 });
		return content.length === part.unpacked ? content : content.length > part.unpacked ? 'too-large' : null;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : null;
	}
}

function packPlainly(parts: readonly Part[], contents: readonly Uint8Array[]): Uint8Array {
	const names = parts.map((part) => new TextEncoder().encode(part.name));
	const size = parts.reduce(
		(sum, _, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + (contents[index]?.length ?? 0),
		22
	);
	const archive = new Uint8Array(size);
	const view = new DataView(archive.buffer);
	let at = 0;
	const offsets: number[] = [];
	const writeEntry = (index: number, head: number): void => {
		const name = names[index] ?? new Uint8Array();
		const { length } = contents[index] ?? new Uint8Array();
		view.setUint32(at, head, true);
		const shift = head === DIRECTORY_ENTRY ? 6 : 4; // the directory also names the version that made it
		view.setUint16(at + shift, 20, true);
		view.setUint16(at + shift + 2, 0x0800, true); // names are UTF-8
		view.setUint32(at + shift + 10, parts[index]?.crc ?? 0, true);
		view.setUint32(at + shift + 14, length, true);
		view.setUint32(at + shift + 18, length, true);
		view.setUint16(at + shift + 22, name.length, true);
		if (head === DIRECTORY_ENTRY) view.setUint32(at + 42, offsets[index] ?? 0, true);
		at += head === DIRECTORY_ENTRY ? 46 : 30;
		archive.set(name, at);
		at += name.length;
	};
	for (const [index, content] of contents.entries()) {
		offsets.push(at);
		writeEntry(index, LOCAL_ENTRY);
		archive.set(content, at);
		at += content.length;
	}
	const directory = at;
	for (const index of contents.keys()) writeEntry(index, DIRECTORY_ENTRY);
	view.setUint32(at, END_OF_DIRECTORY, true);
	view.setUint16(at + 8, parts.length, true);
	view.setUint16(at + 10, parts.length, true);
	view.setUint32(at + 12, at - directory, true);
	view.setUint32(at + 16, directory, true);
	return archive;
}
