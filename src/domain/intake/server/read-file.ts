/**
 * Reads a delivered file: recognises what it is by its content, never by its ending, and yields its figures exactly as
 * printed. A file that breaks a rule is refused as a whole, with every place that breaks it; what is merely odd comes
 * as findings of the file. Nothing is stored here, and memory stays bounded by the limits.
 */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, refused, type Outcome } from '#domain/audit';
import { decodeText, type DecodedText } from '../formats/decode-text.ts';
import { delimitedRows } from '../formats/delimited-rows.ts';
import { Findings } from '../formats/findings.ts';
import { isFfcsv, readFfcsv } from '../formats/genesis-ffcsv.ts';
import { isGenesisTable, readGenesisTable } from '../formats/genesis-table.ts';
import { isInkarExport, readInkarExport } from '../formats/inkar-export.ts';
import { defaultLimits, type ReadingLimits } from '../formats/limits.ts';
import { refuseBinary, refuseOtherText } from '../formats/not-a-table.ts';
import { checkPersonalData } from '../formats/personal-data.ts';
import type { NumberedRow } from '../formats/numbered-row.ts';
import { isPlainTable, readPlainTable } from '../formats/read-plain-table.ts';
import { isRegisterCounts, readRegisterCounts } from '../formats/register-counts.ts';
import { readWorkbook } from './workbook.ts';
import { listArchive } from './zip-archive.ts';
import type { RecognisedFile } from '../recognised-file.ts';

/** `name` is what people know the file by; the table code of an ffcsv stands there and nowhere else. */
export type DeliveredFile = { readonly name: string; readonly bytes: Uint8Array } | { readonly path: string };

export async function readDeliveredFile(
	input: DeliveredFile,
	limits: Partial<ReadingLimits> = {}
): Promise<Outcome<RecognisedFile>> {
	const bounds = { ...defaultLimits, ...limits };
	const name = 'path' in input ? basename(input.path) : input.name;
	const findings = new Findings(name);
	const bytes = 'path' in input ? await readBounded(input.path, findings, bounds) : input.bytes;
	if (bytes && bytes.length > bounds.fileInBytes) refuseSize(bytes.length, findings, bounds);
	else if (bytes && bytes.length === 0) findings.error('file-empty');
	const file = bytes && !findings.hasErrors ? await recognise(name, bytes, findings, bounds) : null;
	if (!file || findings.hasErrors) return refused(...findings.list());
	return done({ ...file, findings: findings.list() });
}

/** Never more than the limit, whatever the file system says about the size. */
async function readBounded(path: string, findings: Findings, limits: ReadingLimits): Promise<Uint8Array | null> {
	const about = await stat(path).catch(() => null);
	if (!about?.isFile()) {
		findings.error(about ? 'file-not-readable' : 'file-missing');
		return null;
	}
	if (about.size > limits.fileInBytes) {
		refuseSize(about.size, findings, limits);
		return null;
	}
	try {
		await using file = await open(path);
		const bytes = new Uint8Array(about.size);
		let filled = 0;
		while (filled < bytes.length) {
			const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return bytes.subarray(0, filled);
	} catch {
		findings.error('file-not-readable');
		return null;
	}
}

function refuseSize(size: number, findings: Findings, limits: ReadingLimits): void {
	const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
	findings.error('file-too-large', {}, { megabytes: megabytes(size), most: megabytes(limits.fileInBytes) });
}

async function recognise(
	name: string,
	bytes: Uint8Array,
	findings: Findings,
	limits: ReadingLimits
): Promise<RecognisedFile | null> {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const parts = listArchive(bytes);
		if (parts === null) findings.error('file-damaged');
		else if (parts.includes('xl/workbook.xml')) return readWorkbook(bytes, findings, limits);
		else
			findings.error(
				parts.includes('mimetype') || parts.includes('xl/workbook.bin') ? 'file-not-xlsx' : 'file-archive'
			);
		return null;
	}
	if (refuseBinary(bytes, findings)) return null;
	const decoded = decodeText(bytes, findings);
	if (decoded.text.trim() === '') {
		findings.error('file-empty');
		return null;
	}
	if (findings.hasErrors || refuseOtherText(decoded.text, findings)) return null;
	return recogniseText(name, decoded, findings, limits);
}

function recogniseText(
	name: string,
	decoded: DecodedText,
	findings: Findings,
	limits: ReadingLimits
): RecognisedFile | null {
	const { text } = decoded;
	const isOfficial = isGenesisTable(text) || isFfcsv(text) || isInkarExport(text);
	checkPersonalData(sampleRows(text, limits), findings, { headings: !isOfficial });
	if (findings.hasErrors) return null;
	if (isGenesisTable(text)) return readGenesisTable(decoded, findings, limits);
	if (isFfcsv(text)) return readFfcsv(decoded, name, findings, limits);
	if (isInkarExport(text)) return readInkarExport(decoded, findings, limits);
	if (isRegisterCounts(text)) return readRegisterCounts(decoded, findings, limits);
	if (isPlainTable(text)) {
		const rows = delimitedRows(text, delimiterOf(text), limits.columns);
		const file = readPlainTable(numbered(rows), decoded.encoding, findings, limits.cells);
		if (rows.tooWide() !== null)
			findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
		if (rows.unclosedQuote() !== null) findings.error('unclosed-quote', { row: rows.unclosedQuote() ?? 1 });
		return file;
	}
	const rows = delimitedRows(text, delimiterOf(text), limits.columns);
	for (let step = 0; step < 1_000 && rows.next() !== null; step++);
	if (rows.tooWide() === null) findings.error('layout-unknown');
	else findings.error('too-many-columns', { row: rows.tooWide() ?? 1 }, { most: limits.columns });
	return null;
}

function* numbered(rows: ReturnType<typeof delimitedRows>): Generator<NumberedRow> {
	for (let cells = rows.next(); cells !== null; cells = rows.next()) yield { row: rows.row(), cells };
}

/** The mark that most of the first lines have most of. */
function delimiterOf(text: string): string {
	const lines = text.slice(0, 10_000).split('\n').slice(0, 30);
	const count = (mark: string): number => lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0);
	return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

/** The first thousand lines and then some from all over the file, for checks that need not see everything. */
function sampleRows(text: string, limits: ReadingLimits): readonly (readonly string[])[] {
	const delimiter = delimiterOf(text);
	const sample: string[][] = [];
	const head = delimitedRows(text.slice(0, 400_000), delimiter, limits.columns);
	for (let cells = head.next(); cells !== null && sample.length < 1_000; cells = head.next()) sample.push(cells);
	const step = Math.floor(text.length / 200);
	if (text.length > 400_000) {
		for (let at = 400_000; at < text.length; at += step) {
			const start = text.indexOf('\n', at) + 1;
			const end = text.indexOf('\n', start);
			if (start > 0 && end > start && end - start < 20_000) sample.push(text.slice(start, end).split(delimiter));
		}
	}
	return sample;
}
