import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asOwner, openDatabase, shareDatabase, sql } from './database.ts';
import { findObstacle } from './find-obstacle.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let opened: TestDatabase;
beforeEach(async () => {
	opened = await openTestDatabase();
});
afterEach(() => opened.close());

const asOwnerRun = (text: string): Promise<unknown> => asOwner(opened.database, (tx) => sql.raw(text).execute(tx));

test('a database that answers and is up to date is no obstacle', async () => {
	expect(await findObstacle(opened.database)).toBeNull();
});

test('a step that the database has not taken yet is an obstacle', async () => {
	await asOwnerRun(`delete from platform.migrations where name like '0003%'`);
	expect(await findObstacle(opened.database)).toBe('migrations-pending');
});

test('a step that only a newer program knows is an obstacle', async () => {
	await asOwnerRun(`insert into platform.migrations (name, sha256) values ('9999-later.sql', '')`);
	expect(await findObstacle(opened.database)).toBe('database-newer');
});

test('a database that is gone is an obstacle, told within seconds', async () => {
	const nowhere = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' });
	expect(await findObstacle(nowhere)).toBe('database-gone');
	await nowhere.destroy();
});

test('a PostgreSQL that takes the connection and then says nothing is an obstacle', async () => {
	const silent = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => silent.once('listening', resolve));
	const { port } = silent.address() as AddressInfo;
	const database = await openDatabase({ url: `postgres://nobody@127.0.0.1:${port}/nothing` });
	// The shared database of the test may be PGlite, which is only ever late.
	shareDatabase(opened.database, { isOursAlone: false });
	expect(await findObstacle(database)).toBe('database-gone');
	silent.close();
});
