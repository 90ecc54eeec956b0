/**
 * Two processes of the program on one PostgreSQL and one folder of delivered files, started at the same moment on an empty
 * database: what is done at one holds at the other at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operator } from '#domain/access';
import { verifyTrail } from '#domain/audit/server';
import { openDatabase, sql, type Database } from '#platform/database';
import { migrationFiles } from '#platform/migrate';
import { largeDelivery } from '../support/large-delivery.ts';
import { createPostgresCopies } from '../support/postgres-copies.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const postgres = SERVER ? createPostgresCopies(SERVER) : null;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-two-'));
let servers: RunningServer[] = [];
let [one, other] = [new Visitor(''), new Visitor('')];
let database: Database;

beforeAll(async () => {
	if (!postgres) return;
	const url = await postgres.create();
	const start = (): Promise<RunningServer> => startServer({ KREISLAUF_DATA: folder, DATABASE_URL: url });
	servers = await Promise.all([start(), start()]);
	[one, other] = servers.map(({ origin }) => new Visitor(origin)) as [Visitor, Visitor];
	database = await openDatabase({ url });
});

afterAll(async () => {
	await database?.destroy();
	await Promise.all(servers.map((server) => server.stop()));
	await postgres?.drop();
	rmSync(folder, { recursive: true, force: true });
});

async function count(command: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`select count(*) as n from audit.entries
		where command = ${command}`.execute(database);
	return rows[0]?.n ?? 0;
}

/** Hands a table in at `at`; the address of the delivery that waits. */
async function handIn(at: Visitor, cookie: string, text = largeDelivery()): Promise<string> {
	const form = new FormData();
	form.set('datei', new Blob([text]), 'gestorbene.csv');
	const answer = await at.post('/intern/lieferungen', form, { cookie });
	expect(answer.status).toBe(303);
	return answer.headers.get('location') ?? '';
}

describe.skipIf(!SERVER)('two processes on one PostgreSQL (needs TEST_DATABASE_URL)', () => {
	test('have set up the database once, and built the demo county once', async () => {
		const { rows } = await sql<{ name: string }>`select name from platform.migrations order by name`.execute(database);
		expect(rows.map(({ name }) => name)).toEqual(migrationFiles().map(({ name }) => name));
		expect(await count('areas.configure-county')).toBe(1);
		expect(await count('monitor.release')).toBe(3);
		const deliveries = await sql<{ n: number; files: number }>`select count(*) as n, count(distinct sha256) as files
			from intake.deliveries`.execute(database);
		expect(deliveries.rows[0]?.n).toBe(deliveries.rows[0]?.files);
		expect((await verifyTrail(operator, {}, { database })).damage).toBeNull();
	});

	test('know each other’s sessions, and the end of them', async () => {
		const cookie = await one.signInAs('monitor-editor');
		expect((await other.get('/intern', { cookie })).status).toBe(200);
		await other.post('/abmelden', {}, { cookie });
		expect((await one.get('/intern', { cookie })).status).toBe(303);
	});

	test('show a release to readers of the other one at once', async () => {
		const read = async (): Promise<string> => textOf(await (await other.get('/monitor')).text());
		for (const _ of [1, 2]) expect(await read()).not.toContain('2. Fassung');
		const cookie = await one.signInAs('monitor-releaser');
		const released = await one.post('/intern/ausgaben?/release', { year: '2025' }, { cookie });
		expect(released.status).toBe(200);
		expect(await read()).toContain('2. Fassung');
	});

	test('accept the same delivery at the same moment: one does, the other says that it has been decided', async () => {
		const [atOne, atOther] = [await one.signInAs('monitor-editor'), await other.signInAs('monitor-editor')];
		const address = await handIn(one, atOne);
		const answers = await Promise.all([
			one.post(`${address}?/accept`, { note: '' }, { cookie: atOne }),
			other.post(`${address}?/accept`, { note: '' }, { cookie: atOther })
		]);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
		const refused = answers.find(({ status }) => status === 422);
		expect(textOf((await refused?.text()) ?? '')).toMatch(/schon (angenommen|entschieden)/);
		expect((await verifyTrail(operator, {}, { database })).damage).toBeNull();
	});

	test('write one chain, however many change something at the same moment', async () => {
		const before = (await verifyTrail(operator, {}, { database })).entries;
		const [atOne, atOther] = [await one.signInAs('monitor-editor'), await other.signInAs('monitor-editor')];
		const tables = [1, 2, 3, 4].map((number) => largeDelivery().replace('Gestorbene nach Alter', `Tabelle ${number}`));
		await Promise.all(
			tables.map((text, index) => (index % 2 ? handIn(other, atOther, text) : handIn(one, atOne, text)))
		);
		const after = await verifyTrail(operator, {}, { database });
		expect(after.damage).toBeNull();
		expect(after.entries).toBeGreaterThanOrEqual(before + 4);
	});
});
