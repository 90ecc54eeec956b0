import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPglite } from './open-pglite.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-pglite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('begins anew where the making of a database was broken off', async () => {
	const place = join(folder, 'broken-off');
	mkdirSync(join(`${place}.unfinished`, 'base'), { recursive: true });
	const pglite = await openPglite(place);
	expect((await pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
	await pglite.close();
	expect(existsSync(`${place}.unfinished`)).toBe(false);
});

it('starts although an earlier process was killed while it wrote the lock file of PostgreSQL', async () => {
	const place = join(folder, 'empty-lock');
	await (await openPglite(place)).close();
	writeFileSync(join(place, 'postmaster.pid'), '');
	await (await openPglite(place)).close();
});

it('has each confirmed change on the disk, without having been closed', async () => {
	const place = join(folder, 'never-closed');
	const pglite = await openPglite(place);
	expect((await pglite.query(`select current_setting('fsync') as fsync`)).rows).toEqual([{ fsync: 'on' }]);
	await pglite.exec('create table kept (n integer)');
	await pglite.query('insert into kept values (7)');
	const copy = join(folder, 'copy');
	cpSync(place, copy, { recursive: true });
	const again = await openPglite(copy);
	expect((await again.query('select n from kept')).rows).toEqual([{ n: 7 }]);
	await Promise.all([pglite.close(), again.close()]);
});
