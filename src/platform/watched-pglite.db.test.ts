import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import type { DatabaseStopped } from './database-stopped.ts';
import { DURABLE_START, DurableNodeFS } from './durable-node-fs.ts';
import { openPglite } from './open-pglite.ts';
import { WatchedPglite } from './watched-pglite.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-watched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NO_SPACE_LEFT = 51;
type Operations = { write: (...args: unknown[]) => number };
type FileSystem = { ErrnoError: new (number: number) => Error };

/** A disk that is full from one moment to the other. */
class FillingDisk extends DurableNodeFS {
	isFull = false;

	override async init(...args: Parameters<DurableNodeFS['init']>): ReturnType<DurableNodeFS['init']> {
		const { emscriptenOpts } = await super.init(...args);
		const watch: (typeof emscriptenOpts.preRun & {})[number] = (program) => {
			const operations = (program.NODEFS as unknown as { stream_ops: Operations }).stream_ops;
			const { ErrnoError } = program.FS as unknown as FileSystem;
			const write = operations.write;
			operations.write = (...written) => {
				if (this.isFull) throw new ErrnoError(NO_SPACE_LEFT);
				return write(...written);
			};
		};
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), watch] } };
	}
}

it('is asked nothing more once it could not write its log; whoever asks is told so, and nobody waits', async () => {
	const place = join(folder, 'database');
	await (await openPglite(place)).close();
	const disk = new FillingDisk(place);
	const stops: DatabaseStopped[] = [];
	const pglite = await WatchedPglite.open(place, { fs: disk, startParams: DURABLE_START }, (stop) => stops.push(stop));
	const database = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
	await sql`create table kept (n integer)`.execute(database);
	await sql`insert into kept values (1)`.execute(database);
	disk.isFull = true;
	const insert = sql`insert into kept values (2)`;
	const inTransaction = (): Promise<unknown> => database.transaction().execute((tx) => insert.execute(tx));
	for (const ask of [inTransaction, inTransaction, () => sql`select n from kept`.execute(database)]) {
		await expect(ask()).rejects.toMatchObject({ code: 'DATABASE_STOPPED', folder: place });
	}
	expect(stops).toHaveLength(1);
	expect(stops[0]?.lastWords).toMatch(/PANIC: .*No space left on device/);
	await database.destroy();
	const again = await openPglite(place);
	expect((await again.query('select n from kept')).rows).toEqual([{ n: 1 }]);
	await again.close();
});

it('refuses what PostgreSQL refuses in good order, and goes on', async () => {
	const place = join(folder, 'refusing');
	const stops: DatabaseStopped[] = [];
	const pglite = await openPglite(place, {}, (stop) => stops.push(stop));
	await expect(pglite.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
	await expect(pglite.query('select * from nowhere')).rejects.toMatchObject({ code: '42P01' });
	expect((await pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
	expect(stops).toEqual([]);
	await pglite.close();
});
