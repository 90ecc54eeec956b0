/**
 * Looks at the beginning and the end of a file before anything is read: is it an extract in the expected layout? Whatever
 * else it is gets named (archive, HTML page, other delimiter), so that the person can put it right.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Issue } from '#domain/audit';
import { comparableHead, type RegisterLayout } from '../../layout.ts';
import type { ExtractEncoding } from '../../count-manifest.ts';

type Column = keyof RegisterLayout['columns'];
export const columnsOfExtract = ['area', 'birthDate', 'sex', 'citizenship', 'residence'] as const;
export type ExtractColumns<Required extends Column = (typeof columnsOfExtract)[number]> = {
	readonly [column in Required]: number;
} & { readonly [column in Exclude<Column, Required>]?: number };

export type InspectedExtract<Required extends Column = (typeof columnsOfExtract)[number]> = {
	readonly path: string;
	readonly name: string;
	readonly bytes: number;
	/** What the first megabyte looks like; the whole file is checked while it is read. */
	readonly encoding: ExtractEncoding;
	readonly headCount: number;
	/** Position of each known column, 0-based. */
	readonly columns: ExtractColumns<Required>;
	readonly isQuoted: boolean;
	/** Heads that speak of names, streets or contacts; the count does not read them. */
	readonly needlessHeads: readonly string[];
};

const sampleSize = 1 << 20;
const longestHead = 1 << 16;
const mostColumns = 200;

/** `required`: what the file must have, persons of an extract unless said otherwise. */
export function inspectExtract(path: string, layout: RegisterLayout): { extract: InspectedExtract } | { issue: Issue };
export function inspectExtract<Required extends Column>(
	path: string,
	layout: RegisterLayout,
	required: readonly Required[]
): { extract: InspectedExtract<Required> } | { issue: Issue };
export function inspectExtract(
	path: string,
	layout: RegisterLayout,
	required: readonly Column[] = columnsOfExtract
): { extract: InspectedExtract } | { issue: Issue } {
	const name = basename(path);
	const refuse = (rule: string, detail?: Issue['detail']): { issue: Issue } => ({
		issue: { rule, level: 'error', file: name, ...(detail && { detail }) }
	});
	let handle: number;
	try {
		handle = openSync(path, 'r');
	} catch {
		return refuse('file-not-found');
	}
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) return refuse('file-not-found');
		if (stat.size === 0) return refuse('file-empty');
		const sample = readPart(handle, 0, Math.min(sampleSize, stat.size));
		const kind = foreignKind(sample);
		if (kind) return refuse('file-kind', { kind });
		const encoding = encodingOf(sample, sample.length === stat.size);
		const isWide = encoding.startsWith('utf-16');
		if (!isWide && sample.includes(0)) return refuse('file-kind', { kind: 'eine Binärdatei' });
		const text = decoded(sample, encoding);
		if (text.trim() === '') return refuse('file-empty');
		const markup = markupKind(text);
		if (markup) return refuse('file-kind', { kind: markup });

		const headLine = firstLine(text);
		if (headLine === null) return refuse('head-missing');
		const heads = splitHeads(headLine, layout.delimiter);
		if (heads.length > mostColumns) return refuse('too-many-columns', { columns: heads.length, most: mostColumns });
		const found = findColumns(heads, layout, required);
		if (found.missing.length > 0) {
			const other = [';', ',', '|', '\t'].find(
				(delimiter) =>
					delimiter !== layout.delimiter &&
					findColumns(splitHeads(headLine, delimiter), layout, required).missing.length === 0
			);
			if (other)
				return refuse('delimiter-unexpected', {
					expected: delimiterName(layout.delimiter),
					found: delimiterName(other)
				});
			return refuse('columns-missing', { columns: found.missing.join(', '), layout: layout.name });
		}
		if (found.twice) return refuse('column-twice', { column: found.twice });

		const rest = text.slice(headLine.length).trim();
		if (rest === '') return refuse('rows-missing');
		if (!isWide && breaksOff(handle, stat.size, heads.length, layout.delimiter)) return refuse('file-truncated');
		return {
			extract: {
				path,
				name,
				bytes: stat.size,
				encoding,
				headCount: heads.length,
				columns: found.columns,
				isQuoted: text.includes('"'),
				needlessHeads: heads
					.filter((_, index) => !Object.values(found.columns).includes(index))
					.map((head) => head.trim())
					.filter((head) => /^(vor|nach|familien|geburts|ruf)?name|stra(ß|ss)e|hausnummer|telefon|e-?mail/i.test(head))
			}
		};
	} finally {
		closeSync(handle);
	}
}

function readPart(handle: number, position: number, length: number): Buffer {
	const buffer = Buffer.alloc(length);
	return buffer.subarray(0, readSync(handle, buffer, 0, length, position));
}

const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'ein ZIP-Archiv oder eine Excel-Mappe'],
	[[0x1f, 0x8b], 'eine gepackte Datei (gzip)'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'ein 7z-Archiv'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'eine alte Excel- oder Word-Datei'],
	[[0x25, 0x50, 0x44, 0x46], 'eine PDF-Datei']
];

function foreignKind(sample: Buffer): string | null {
	return signatures.find(([bytes]) => bytes.every((byte, index) => sample[index] === byte))?.[1] ?? null;
}

function markupKind(text: string): string | null {
	const start = text.trimStart().slice(0, 200).toLowerCase();
	if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.startsWith('<head')) {
		return 'eine HTML-Seite (vielleicht die Fehlermeldung eines Servers)';
	}
	if (start.startsWith('<')) return 'eine XML-Datei';
	return /^[{[]\s*("|\{|\[)/.test(start) ? 'eine JSON-Datei' : null;
}

function encodingOf(sample: Buffer, isWhole: boolean): ExtractEncoding {
	if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
	if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
	if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8-bom';
	try {
		// A character may be cut at the end of the sample, not at the end of the file.
		new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !isWhole });
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

function decoded(sample: Buffer, encoding: ExtractEncoding): string {
	return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(sample);
}

function firstLine(text: string): string | null {
	const [line = ''] = text.split(/[\r\n]/, 1);
	return line.length > longestHead ? null : line;
}

function splitHeads(line: string, delimiter: string): string[] {
	return line.split(delimiter).map((head) => head.trim().replace(/^"(.*)"$/, '$1'));
}

function findColumns(
	heads: readonly string[],
	layout: RegisterLayout,
	required: readonly Column[]
): { columns: ExtractColumns; missing: string[]; twice: string | null } {
	const comparable = heads.map(comparableHead);
	const columns: Record<string, number> = {};
	let twice: string | null = null;
	for (const [column, accepted] of Object.entries(layout.columns) as [string, readonly string[]][]) {
		const wanted = new Set(accepted.map(comparableHead));
		const places = comparable.flatMap((head, index) => (wanted.has(head) ? [index] : []));
		if (places.length > 1) twice = accepted[0] ?? column;
		if (places[0] !== undefined) columns[column] = places[0];
	}
	const missing = required
		.filter((column) => !(column in columns))
		.map((column) => layout.columns[column]?.[0] ?? column);
	return { columns: columns as ExtractColumns, missing, twice };
}

function delimiterName(delimiter: string): string {
	const names: Record<string, string> = {
		';': 'Semikolon',
		',': 'Komma',
		'|': 'senkrechter Strich',
		'\t': 'Tabulator'
	};
	return names[delimiter] ?? delimiter;
}

/** Whether the last line has fewer fields than the head and no line end: the transfer stopped in the middle. */
function breaksOff(handle: number, size: number, headCount: number, delimiter: string): boolean {
	const tail = readPart(handle, Math.max(0, size - longestHead), Math.min(size, longestHead)).toString('latin1');
	if (/[\r\n]$/.test(tail)) return false;
	const lastLine = tail.slice(Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1);
	return lastLine.split(delimiter).length < headCount;
}
