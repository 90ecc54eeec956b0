/** A disk that is full, or becomes so: a reason, and nothing half. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dataDirectory } from '#platform/data-directory';
import { asOwner, sql, type Database } from '#platform/database';
import { faultOf } from '#platform/fault';
import { migrate } from '#platform/migrate';
import { mountSmallDisk } from '../../../tests/support/small-disk.ts';
import { StatePlace } from '../../../tests/support/state-place.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const disk = mountSmallDisk(120);
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-full-'));
const migrations = join(folder, 'migrations');
const path = join(folder, 'sound.kreislauf');

describe.skipIf(!disk)('on a full disk (needs the right to mount one)', () => {
	let place: StatePlace;
	let database: Database;
	beforeAll(async () => {
		mkdirSync(migrations);
		writeFileSync(
			join(migrations, '0001-notes.sql'),
			'create schema notes;\ncreate table notes.notes (id integer primary key, note text);\n'
		);
		place = await StatePlace.create('PGlite');
		database = await place.open();
		await migrate(database, migrations);
		// Random, so that compressing does not make it small.
		await asOwner(database, (tx) =>
			sql`insert into notes.notes select n, md5(random()::text) || md5(random()::text) from generate_series(1, 40000) n`.execute(
				tx
			)
		);
		writeFileSync(join(place.directory.deliveries, 'abc'), Buffer.alloc(300_000, 'x'));
		await writeBackup({ database, dataFolder: place.directory.folder, path });
	});
	afterEach(() => disk?.free());
	afterAll(async () => {
		await place.remove();
		disk?.remove();
		rmSync(folder, { recursive: true, force: true });
	});

	it.each([0, 10_000, 500_000, 1_500_000])('a backup with %i bytes left is refused', async (left) => {
		const target = disk?.folder ?? '';
		disk?.fill(left);
		const attempt = writeBackup({ database, dataFolder: place.directory.folder, path: join(target, 'x') });
		await expect(attempt).rejects.toMatchObject({ rule: 'disk-full' });
		disk?.free();
		expect(readdirSync(target)).toEqual([]);
		// and the database is at hand for the next one
		await writeBackup({ database, dataFolder: place.directory.folder, path: join(target, 'x'), replace: true });
		rmSync(join(target, 'x'));
	});

	it('a restore is refused before it begins, or leaves nothing half', async () => {
		const directory = dataDirectory({ KREISLAUF_DATA: join(disk?.folder ?? '', 'data') });
		const attempt = (): Promise<unknown> => restoreBackup({ path, directory, migrationsFolder: migrations });
		disk?.fill(1_000_000);
		await expect(attempt()).rejects.toMatchObject({ rule: 'no-space' });
		disk?.free();
		disk?.fill(60_000_000); // enough as it was counted, but somebody else takes it meanwhile
		const failed = attempt().catch((error: unknown) => error);
		disk?.fill(20_000_000);
		expect(faultOf(await failed)).toMatch(/^(disk-full|database-stopped)$/);
		disk?.free();
		expect([readdirSync(directory.folder), readdirSync(directory.deliveries)]).toEqual([['deliveries'], []]);
		await attempt();
		expect(readdirSync(directory.folder).sort()).toEqual(['database', 'deliveries']);
	});
});
