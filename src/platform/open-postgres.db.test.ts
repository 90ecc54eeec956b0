import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApplicationDatabase, openDatabase, sql, type Database } from './database.ts';
import { migrate } from './migrate.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const name = `kreislauf_test_${randomUUID().replaceAll('-', '')}`;
let admin: Database;

beforeAll(async () => {
	if (!SERVER) return;
	admin = await openDatabase({ url: SERVER });
	await sql.raw(`create database ${name}`).execute(admin);
});

afterAll(async () => {
	if (!SERVER) return;
	await sql.raw(`drop database ${name} with (force)`).execute(admin);
	await admin.destroy();
});

it.skipIf(!SERVER)('acts as the program’s role, also when the address brings options of its own', async () => {
	const url = new URL(SERVER ?? '');
	url.pathname = `/${name}`;
	url.searchParams.set('options', '-c statement_timeout=12345');
	const database = await openApplicationDatabase({ url: url.href }, async (owner) => {
		await migrate(owner);
	});
	const { rows } = await sql`select current_user as role, current_setting('statement_timeout') as statement,
		current_setting('lock_timeout') as lock`.execute(database);
	expect(rows).toEqual([{ role: 'kreislauf_app', statement: '12345ms', lock: '2min' }]);
	await database.destroy();
});
