/** PostgreSQL goes away while the program runs, and comes back: what readers, operators and the log are told meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findHeaderFaults } from '../support/find-header-faults.ts';
import { createPostgresCopies } from '../support/postgres-copies.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const postgres = SERVER ? createPostgresCopies(SERVER) : null;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-away-'));
let server: RunningServer;
let line: Line;

/** A line to PostgreSQL that can be cut and mended. */
class Line {
	readonly #to: URL;
	readonly #open = new Set<Socket>();
	#listener: Server | undefined;
	port = 0;

	constructor(to: URL) {
		this.#to = to;
	}

	async mend(): Promise<void> {
		this.#listener = createServer((here) => {
			const there = connect(Number(this.#to.port || 5432), this.#to.hostname);
			for (const end of [here, there]) this.#open.add(end.on('error', () => {}));
			here.pipe(there).pipe(here);
		});
		await new Promise<void>((resolve) => this.#listener?.listen(this.port, '127.0.0.1', () => resolve()));
		this.port = (this.#listener.address() as AddressInfo).port;
	}

	cut(): void {
		this.#listener?.close();
		for (const end of this.#open) end.destroy();
		this.#open.clear();
	}
}

beforeAll(async () => {
	if (!postgres) return;
	const url = new URL(await postgres.create());
	line = new Line(new URL(url));
	await line.mend();
	url.host = `127.0.0.1:${line.port}`;
	url.password = 'GEHEIM';
	server = await startServer({ KREISLAUF_DATA: folder, KREISLAUF_DEMO: '0', DATABASE_URL: url.href });
});
afterAll(async () => {
	line?.cut();
	await server?.stop();
	await postgres?.drop();
	rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, accept = 'text/html'): Promise<RawAnswer> =>
	rawRequest(server.origin, path, { headers: { accept } });

describe.skipIf(!SERVER)('when PostgreSQL goes away (needs TEST_DATABASE_URL)', () => {
	test('the process is healthy, not ready, and says why', async () => {
		expect((await ask('/ready')).status).toBe(200);
		line.cut();
		const [health, ready] = [await ask('/health'), await ask('/ready')];
		expect([health.status, findHeaderFaults(health)]).toEqual([200, []]);
		expect([ready.status, ready.body]).toEqual([503, 'nicht bereit: die Datenbank antwortet nicht\n']);
		expect(findHeaderFaults(ready)).toEqual([]);
		expect((await ask('/metrics')).body).toContain('kreislauf_database_up 0');
	});

	test('a page says so in German with the headers of every answer, and tells nothing of the database', async () => {
		for (const path of ['/', '/suche?q=Erika', '/intern']) {
			const answer = await ask(path);
			if (answer.status === 303) continue;
			expect([path, answer.status, findHeaderFaults(answer)]).toEqual([path, 500, []]);
			expect(answer.body).not.toMatch(/ECONN|postgres|127\.0\.0\.1|GEHEIM|at .*\.js/i);
		}
		const asData = await ask('/', 'application/json');
		expect([asData.status, findHeaderFaults(asData)]).toEqual([500, []]);
		expect(asData.body).not.toMatch(/ECONN|postgres|GEHEIM/i);
	});

	test('the log names the failure by number, kind and code, without address or password', async () => {
		await expect.poll(() => server.output()).toMatch(/"event":"request-failed","id":"[0-9a-f]{8}"/);
		expect(server.output()).not.toMatch(/GEHEIM|Erika|postgres:\/\//);
	});

	test('it goes on by itself when the database is back', async () => {
		await line.mend();
		await expect.poll(async () => (await ask('/ready')).status, { timeout: 20_000 }).toBe(200);
		expect((await ask('/')).status).toBe(200);
		expect((await ask('/metrics')).body).toContain('kreislauf_database_up 1');
	});
});
