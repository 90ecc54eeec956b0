/** Counts one file into the tally: fingerprint and rows at the same time, converting first where it is no clean UTF-8. */
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Issue } from '#domain/audit';
import type { ExtractEncoding } from '../../count-manifest.ts';
import type { RegisterLayout } from '../../layout.ts';
import { convertToUtf8 } from './convert-to-utf8.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import type { InspectedExtract } from './inspect-extract.ts';
import { rowQuery } from './row-query.ts';
import { items } from './vector-items.ts';
import type { Tally } from './tally.ts';

export type FileToCount = {
	readonly extract: InspectedExtract;
	readonly number: number;
	readonly layout: RegisterLayout;
	readonly areas: readonly string[];
	readonly connection: DuckDBConnection;
	readonly folder: string;
	readonly tally: Tally;
	readonly read: (bytes: number) => void;
};

/** `path`: where the rows stand as clean UTF-8, as long as the private folder exists. */
export type FileOutcome =
	{ readonly sha256: string; readonly encoding: ExtractEncoding; readonly path: string } | { readonly issue: Issue };

/** A file that turns out not to be UTF-8, or whose line ends are mixed, is converted and read again from the start. */
export async function countFile(file: FileToCount): Promise<FileOutcome> {
	const { extract, folder, number } = file;
	let encoding = extract.encoding;
	const refuse = (rule: string, detail?: Issue['detail']): FileOutcome => ({
		issue: { rule, level: 'error', file: extract.name, ...(detail && { detail }) }
	});
	const link = join(folder, `extract-${number}.csv`);
	symlinkSync(resolve(extract.path), link);

	let print: Fingerprint;
	if (encoding === 'utf-8' || encoding === 'utf-8-bom') {
		const [read, first] = await Promise.all([fingerprint(extract.path, file.read), readRows(link, file)]);
		print = read;
		if (print.hasNul) return refuse('file-kind', { kind: 'eine Binärdatei' });
		if (print.isUtf8 && first.failedAtRow === null) return { sha256: print.sha256, encoding, path: link };
		file.tally.discardFile();
		if (!print.isUtf8) encoding = 'windows-1252';
	} else {
		print = await fingerprint(extract.path, file.read);
		if (print.hasNul && encoding === 'windows-1252') return refuse('file-kind', { kind: 'eine Binärdatei' });
	}
	const converted = join(folder, `converted-${number}.csv`);
	await convertToUtf8(extract.path, encoding, converted);
	const second = await readRows(converted, file);
	if (second.failedAtRow === null) return { sha256: print.sha256, encoding, path: converted };
	return refuse('file-unreadable', { row: second.failedAtRow });
}

/** The parser's own message quotes the row, which is personal: only the row number is kept of it. */
async function readRows(path: string, file: FileToCount): Promise<{ failedAtRow: number | string | null }> {
	const { tally } = file;
	tally.startFile();
	try {
		const result = await file.connection.stream(rowQuery(path, file.extract, file.layout, file.areas));
		for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
			const identity = items(chunk.getColumnVector(2), BigUint64Array);
			tally.add(
				items(chunk.getColumnVector(0), Int32Array),
				items(chunk.getColumnVector(1), Int32Array),
				new Uint32Array(identity.buffer, identity.byteOffset, identity.length * 2)
			);
		}
		return { failedAtRow: null };
	} catch (error) {
		if (!(error instanceof Error) || !/CSV|Invalid Input|unicode|utf-?8/i.test(error.message)) throw error;
		return { failedAtRow: Number(/Line: (\d+)/.exec(error.message)?.[1] ?? 0) || 'unbekannt' };
	}
}
