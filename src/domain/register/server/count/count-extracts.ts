/**
 * Counts one or several extracts of the residents' register at a reference date: persons by municipality, sex, age and
 * citizenship, and further blocks where asked for. Refuses files that are no extract, and an extract most of whose rows cannot be counted; then nothing is
 * written. Keeps nothing about a person: findings name row numbers. Needs less than 1 GiB of memory for any size.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Issue, Outcome } from '#domain/audit';
import { noProgress, type Progress } from '#platform/progress';
import { dayOfDate } from '../../calendar.ts';
import type { CountManifest } from '../../count-manifest.ts';
import type { RegisterLayout } from '../../layout.ts';
import { ruleText } from '../../texts.ts';
import { countFile } from './count-file.ts';
import { addDetails, needsRows, type DetailOptions } from './details/add-details.ts';
import { DuplicateFinder } from './duplicate-finder.ts';
import { inspectExtract, type InspectedExtract } from './inspect-extract.ts';
import { describeCount, type CountedExtract } from './describe-count.ts';
import { withPrivateFolder } from './private-folder.ts';
import { readLayout } from './read-layout.ts';
import { Tally } from './tally.ts';
import { writeResult } from './write-result.ts';

export type CountOptions = {
	readonly files: readonly string[];
	/** Reference date, `YYYY-MM-DD`. */
	readonly asOf: string;
	readonly outDir: string;
	/** Name of a layout or path of a layout file. */
	readonly layout?: string;
	/** AGS of the municipalities that may occur. */
	readonly areas: readonly string[];
	readonly progress?: Progress;
	/** Households, migration background, age limits, quarters, movements; off unless asked for. */
	readonly details?: DetailOptions;
};

export async function countExtracts(options: CountOptions): Promise<Outcome<CountManifest>> {
	const { files, asOf, outDir, progress = noProgress } = options;
	const referenceDay = dayOfDate(asOf);
	if (referenceDay === null)
		return refused({ rule: 'reference-date-invalid', level: 'error', detail: { given: asOf } });
	if (files.length === 0) return refused({ rule: 'files-missing', level: 'error' });
	const areas = [...new Set(options.areas)].sort();
	if (areas.length === 0) return refused({ rule: 'area-list-invalid', level: 'error' });
	const read = readLayout(options.layout ?? 'standard');
	if ('issue' in read) return refused(read.issue);
	const { layout } = read;

	const inspected = files.map((file) => inspectExtract(file, layout));
	const issues = inspected.flatMap((one) => ('issue' in one ? [one.issue] : []));
	if (issues.length > 0) return refused(...issues);
	const extracts = inspected.flatMap((one) => ('extract' in one ? [one.extract] : []));

	return withPrivateFolder(async (folder) => {
		const counted = await withEngine(folder, async (connection) => {
			const first = await countAll(extracts, { areas, referenceDay, folder, layout, progress, connection, options });
			if ('issue' in first) return first;
			await first.tally.removeDuplicates();
			const tooMany = mostlyRejected(first.tally, first.files);
			if (tooMany) return { issue: tooMany };
			if (!options.details) return { ...first, details: null };
			const details = await addDetails({
				connection,
				folder,
				layout,
				areas,
				asOf,
				referenceDay,
				progress,
				options: options.details,
				tally: first.tally,
				extracts: first.files.map(({ extract, path }, index) => ({
					extract,
					path,
					firstRow: first.tally.files[index]?.firstRow ?? 0
				}))
			});
			return 'issue' in details ? details : { ...first, details };
		});
		if ('issue' in counted) return refused(counted.issue);
		const { tally, files: countedFiles, details } = counted;
		try {
			const manifest = writeResult(outDir, tally, asOf, details?.files ?? [], (counts, written) =>
				describeCount({
					asOf,
					layout,
					areas,
					tally,
					counts,
					files: countedFiles,
					program: programVersion(),
					...(details && { details: { ...details.described, files: written } })
				})
			);
			return { ok: true, value: manifest };
		} catch (error) {
			if (!isFileError(error)) throw error;
			return refused({ rule: 'output-not-writable', level: 'error', detail: { folder: outDir } });
		}
	});
}

async function withEngine<T>(folder: string, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
	const instance = await DuckDBInstance.create(':memory:', {
		memory_limit: '400MB',
		temp_directory: join(folder, 'spill'),
		threads: String(Math.min(8, availableParallelism())),
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	try {
		// With the usual buffer of 1 MB the threads wait for each other and one core is left idle.
		await connection.run("set streaming_buffer_size = '64MB'");
		return await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

type Setting = Pick<CountOptions, 'areas'> & {
	readonly referenceDay: number;
	readonly folder: string;
	readonly layout: RegisterLayout;
	readonly progress: Progress;
	readonly connection: DuckDBConnection;
	readonly options: CountOptions;
};
type ReadExtract = CountedExtract & { readonly path: string };

async function countAll(
	extracts: readonly InspectedExtract[],
	{ areas, referenceDay, folder, layout, progress, connection, options }: Setting
): Promise<{ tally: Tally; files: ReadExtract[] } | { issue: Issue }> {
	const total = extracts.reduce((sum, extract) => sum + extract.bytes, 0);
	let bytesBefore = 0;
	const tally = new Tally(areas, referenceDay, new DuplicateFinder(folder), {
		remembersRows: needsRows(options.details)
	});
	const files: ReadExtract[] = [];
	for (const [index, extract] of extracts.entries()) {
		let done = bytesBefore;
		const outcome = await countFile({
			extract,
			number: index + 1,
			layout,
			areas,
			connection,
			folder,
			tally,
			read: (bytes) => progress({ label: `Auszug „${extract.name}“`, done: (done += bytes), total })
		});
		if ('issue' in outcome) return outcome;
		const twin = files.find((file) => file.sha256 === outcome.sha256);
		if (twin) {
			const detail = { other: twin.extract.name };
			return { issue: { rule: 'same-file-twice', level: 'error', file: extract.name, detail } };
		}
		files.push({ extract, ...outcome });
		bytesBefore += extract.bytes;
	}
	return { tally, files };
}

/** More than half of a file cannot be counted: the wrong layout or the wrong county, not a careless clerk. */
function mostlyRejected(tally: Tally, files: readonly CountedExtract[]): Issue | null {
	for (const [index, { extract }] of files.entries()) {
		const file = tally.files[index];
		if (!file) continue;
		const rejections = tally.rulesOf(file).filter((rule) => rule.effect === 'rejected');
		const rejected = rejections.reduce((sum, rule) => sum + rule.rows, 0);
		if (rejected * 2 <= file.rowsRead) continue;
		const worst = rejections.reduce((a, b) => (b.rows > a.rows ? b : a));
		const detail = { rejected, read: file.rowsRead, reason: `${ruleText(worst.rule)}.` };
		return {
			rule: 'rows-mostly-rejected',
			level: 'error',
			file: extract.name,
			...(worst.exampleRows[0] && { row: worst.exampleRows[0] }),
			detail
		};
	}
	return null;
}

function refused(...issues: readonly Issue[]): Outcome<never> {
	return { ok: false, issues };
}

function isFileError(error: unknown): boolean {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

function programVersion(): string {
	const path = new URL('../../../../../package.json', import.meta.url);
	const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
	return `${name} ${version}`;
}
