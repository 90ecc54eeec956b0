/**
 * Backup and restore of the demo county on PGlite. The baseline of the backup: the same bytes into a tar, compressed,
 * flushed, and read again (`tar czf`, `tar tzf`). That of the restore: its parts written to the disk (`tar xzf`); the rest is the
 * database. And the memory of a backup beyond what the program has anyway, which must not grow with the rows.
 * Bars: backup at most 8 times the baseline, memory at most 1.5 times. Run: node bench/backup.ts
 */
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { restoreBackup } from '#platform/backup/restore-backup';
import { writeBackup } from '#platform/backup/write-backup';
import { dataDirectory } from '#platform/data-directory';
import { asOwner, sql, type Database } from '#platform/database';
import { buildDemoIfEmpty } from '../src/cli/demo/build-demo.ts';
import { openInstallation } from '../src/cli/open-installation.ts';
import type { BenchResult } from './bench-result.ts';

type Parts = ReadonlyMap<string, Buffer>;

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-bench-'));
process.env['KREISLAUF_DATA'] = join(folder, 'data');
delete process.env['DATABASE_URL'];
const path = join(folder, 'demo.kreislauf');

try {
	const { database, close } = await openInstallation({ stderr: () => {} });
	await buildDemoIfEmpty(database, () => {});
	const backup = (): Promise<unknown> =>
		writeBackup({ database, dataFolder: dataDirectory().folder, path, replace: true });

	const few = await memoryOf(backup);
	const written = await fastest(backup);
	const parts = await partsOf(path);
	const bytes = Math.round([...parts.values()].reduce((sum, part) => sum + part.length, 0) / 1e6);
	const packed = await fastest(() => packAndRead(parts, join(folder, 'bare.tar.gz')));
	print(`backup of the demo county (${bytes} MB unpacked), against tar and gzip`, written, packed);

	let round = 0;
	const restored = await fastest(() => {
		const directory = dataDirectory({ KREISLAUF_DATA: join(folder, `restored-${(round += 1)}`) });
		return restoreBackup({ path, directory });
	});
	print(
		'restore of the demo county, against unpacking',
		restored,
		await fastest(() => unpack(path, join(folder, 'unpacked')))
	);

	await addToLedger(database, 9);
	const many = await memoryOf(backup);
	print('memory of a backup with ten times the ledger, against once', many / 1e6, few / 1e6, 'MB');
	await close();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
	let best = Infinity;
	for (let turn = 0; turn < 3; turn += 1) {
		const start = performance.now();
		await work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** The most that is in use at a time beyond what was at the beginning, in bytes; rubbish not yet collected counts. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
	await work(); // what stays for good, such as compiled code, is there now
	const inUse = (): number => {
		const { heapUsed, external } = process.memoryUsage();
		return heapUsed + external;
	};
	let most = 0;
	const start = inUse();
	const watch = setInterval(() => (most = Math.max(most, inUse() - start)), 5);
	await work().finally(() => clearInterval(watch));
	return most;
}

async function partsOf(file: string): Promise<Parts> {
	const parts = new Map<string, Buffer>();
	const archive = createReadStream(file).pipe(createGunzip()).pipe(extract());
	for await (const part of archive) parts.set(part.header.name, await buffer(part as AsyncIterable<Buffer>));
	return parts;
}

async function packAndRead(parts: Parts, file: string): Promise<void> {
	const archive = pack();
	const writing = pipeline(archive, createGzip(), createWriteStream(file, { flush: true }));
	for (const [name, part] of parts) {
		await new Promise<void>((resolve, reject) => {
			archive.entry({ name }, part, (error) => (error ? reject(error) : resolve()));
		});
	}
	archive.finalize();
	await writing;
	await pipeline(createReadStream(file), createGunzip(), async (source: AsyncIterable<Buffer>) => {
		for await (const chunk of source) void chunk;
	});
}

async function unpack(file: string, into: string): Promise<void> {
	const archive = createReadStream(file).pipe(createGunzip()).pipe(extract());
	for await (const part of archive) {
		const to = join(into, part.header.name);
		mkdirSync(dirname(to), { recursive: true });
		await pipeline(part as AsyncIterable<Buffer>, createWriteStream(to, { flush: true }));
	}
}

/** Rows as the ledger has them, several times over. */
async function addToLedger(database: Database, times: number): Promise<void> {
	await asOwner(database, async (tx) => {
		await sql`insert into disclosure.ledger (publication_id, block, entries)
			select publication_id, block + n * 1000, entries
			from disclosure.ledger cross join generate_series(1, ${sql.lit(times)}) n`.execute(tx);
	});
}

function print(name: string, value: number, baseline: number, unit = 'ms'): void {
	const result: BenchResult = {
		name,
		value: Math.round(value),
		unit,
		baseline: Math.round(baseline),
		ratio: Number((value / baseline).toFixed(2))
	};
	console.log(JSON.stringify(result));
}
