/**
 * The machine stops: what was written and never flushed is gone. Simulated by keeping, for each file, what it held when it
 * was last flushed – and starting from that.
 */
import {
	fstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DURABLE_START, DurableNodeFS } from './durable-node-fs.ts';
import { openPglite } from './open-pglite.ts';
import { WatchedPglite } from './watched-pglite.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-power-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Operations = { fsync: (stream: { nfd: number; path: string }) => number };

/**
 * A file while it lives, whatever it is renamed to. Its number alone is not enough: the file system gives the number of a
 * deleted file to the next new one, which would then "hold" what the deleted one held.
 */
const identity = ({ ino, birthtimeMs }: Stats): string => `${ino} ${birthtimeMs}`;

/** What the disk would still hold after a power cut. */
class Disk extends DurableNodeFS {
	readonly flushed = new Map<string, Buffer>();

	constructor(root: string) {
		super(root);
		for (const path of filesIn(root)) this.flushed.set(identity(statSync(path)), readFileSync(path));
	}

	override async init(...args: Parameters<DurableNodeFS['init']>): ReturnType<DurableNodeFS['init']> {
		const { emscriptenOpts } = await super.init(...args);
		const watch: (typeof emscriptenOpts.preRun & {})[number] = (program) => {
			const operations = (program.NODEFS as unknown as { stream_ops: Operations }).stream_ops;
			const flush = operations.fsync;
			operations.fsync = (stream) => {
				const file = fstatSync(stream.nfd);
				if (file.isFile()) this.flushed.set(identity(file), readFileSync(`/proc/self/fd/${stream.nfd}`));
				return flush(stream);
			};
		};
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), watch] } };
	}

	leaveBehind(place: string): void {
		for (const entry of readdirSync(this.rootDir, { recursive: true, withFileTypes: true })) {
			const path = join(entry.parentPath, entry.name);
			const target = join(place, relative(this.rootDir, path));
			mkdirSync(entry.isDirectory() ? target : dirname(target), { recursive: true });
			if (entry.isFile()) writeFileSync(target, this.flushed.get(identity(statSync(path))) ?? '');
		}
	}
}

function filesIn(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

async function rowsAfterPowerCut(disk: Disk, name: string): Promise<unknown[]> {
	const place = join(folder, name);
	disk.leaveBehind(place);
	const pglite = await openPglite(place);
	const { rows } = await pglite.query('select count(*)::int as rows, sum(length(text))::int as letters from kept');
	await pglite.close();
	rmSync(place, { recursive: true });
	return rows;
}

it('keeps every confirmed change through a power cut: before, after and long after a checkpoint', async () => {
	const place = join(folder, 'database');
	await (await openPglite(place)).close();
	const disk = new Disk(place);
	const pglite = await WatchedPglite.open(place, { fs: disk, startParams: DURABLE_START });
	await pglite.exec('create table kept (text text)');
	const insert = (rows: number): Promise<unknown> =>
		pglite.query(`insert into kept select repeat('x', 100) from generate_series(1, $1::int)`, [rows]);
	await insert(10);
	expect(await rowsAfterPowerCut(disk, 'before')).toEqual([{ rows: 10, letters: 1_000 }]);
	await insert(40_000);
	await pglite.exec('checkpoint');
	expect(await rowsAfterPowerCut(disk, 'after')).toEqual([{ rows: 40_010, letters: 4_001_000 }]);
	await insert(90);
	expect(await rowsAfterPowerCut(disk, 'long-after')).toEqual([{ rows: 40_100, letters: 4_010_000 }]);
	await pglite.close();
	expect(await rowsAfterPowerCut(disk, 'closed')).toEqual([{ rows: 40_100, letters: 4_010_000 }]);
});
