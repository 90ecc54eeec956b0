/** What operators see of a running installation: health, readiness, metrics, logs; and what must never be among it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmptyInstallation, type EmptyInstallation } from '../support/empty-installation.ts';
import { rawRequest } from '../support/raw-request.ts';
import { Visitor } from '../support/visitor.ts';

const TOKEN = 'ein-langes-zeichen-fuer-die-ueberwachung';
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-watching-'));
let server: EmptyInstallation;
let visitor: Visitor;

beforeAll(async () => {
	const file = join(folder, 'token');
	writeFileSync(file, `${TOKEN}\n`);
	server = await startEmptyInstallation({ KREISLAUF_METRICS_TOKEN_FILE: file });
	visitor = new Visitor(server.origin);
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const metrics = async (): Promise<string> => (await visitor.get('/metrics')).text();
const valueOf = (text: string, line: string): number | undefined => {
	const found = text.split('\n').find((one) => one.startsWith(`${line} `));
	return found === undefined ? undefined : Number(found.slice(line.length + 1));
};
const logged = (): Record<string, unknown>[] =>
	server
		.output()
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Record<string, unknown>);

test('health and readiness answer in one line', async () => {
	for (const [path, line] of [
		['/health', 'ok\n'],
		['/ready', 'bereit\n']
	] as const) {
		const answer = await visitor.get(path);
		expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([200, line, 'no-store']);
	}
});

describe('metrics', () => {
	test('are for programs on this machine and for the token; to others there is no such page', async () => {
		const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
		const status = async (headers: Record<string, string>): Promise<number> =>
			(await rawRequest(server.origin, '/metrics', { headers })).status;
		expect(await status({})).toBe(200);
		expect(await status({ ...elsewhere })).toBe(404);
		expect(await status({ ...elsewhere, authorization: `Bearer ${TOKEN}` })).toBe(200);
		for (const wrong of [`Bearer ${TOKEN}x`, 'Bearer', `Basic ${TOKEN}`, TOKEN, 'Bearer undefined', 'Bearer null']) {
			expect([wrong, await status({ ...elsewhere, authorization: wrong })]).toEqual([wrong, 404]);
		}
	});

	test('count requests by route and status, and how long they took', async () => {
		const before = await metrics();
		await visitor.get('/monitor?q=geheim');
		await visitor.get('/zeichen');
		await visitor.get('/zeichen');
		await visitor.get('/gibt-es-nicht/geheim');
		const after = await metrics();
		const grown = (line: string): number => (valueOf(after, line) ?? 0) - (valueOf(before, line) ?? 0);
		expect(grown('kreislauf_requests_total{route="/(public)/zeichen",status="2xx"}')).toBe(2);
		expect(grown('kreislauf_requests_total{route="",status="4xx"}')).toBe(1);
		expect(grown('kreislauf_request_duration_seconds_count{route="/(public)/zeichen"}')).toBe(2);
		expect(grown('kreislauf_request_duration_seconds_bucket{route="/(public)/zeichen",le="+Inf"}')).toBe(2);
		expect(grown('kreislauf_request_duration_seconds_sum{route="/(public)/zeichen"}')).toBeGreaterThan(0);
		expect(after).not.toContain('geheim');
	});

	test('tell how the process and its database fare', async () => {
		const text = await metrics();
		expect(valueOf(text, 'kreislauf_database_up')).toBe(1);
		expect(valueOf(text, 'kreislauf_deliveries_waiting')).toBe(0);
		expect(valueOf(text, 'kreislauf_trail_bytes')).toBeGreaterThan(0);
		expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(50_000_000);
		expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
		expect(valueOf(text, 'process_start_time_seconds')).toBeGreaterThan(1_700_000_000);
	});

	test('are all explained to operators', async () => {
		const names = [...(await metrics()).matchAll(/^# HELP (\w+)/gm)].map(([, name]) => name ?? '');
		const page = readFileSync('docs/operations/watching.md', 'utf8').replaceAll('`…_', '`nodejs_eventloop_lag_');
		expect(names.length).toBeGreaterThan(8);
		expect(names.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
	});

	test('are lines that a reader of the format takes', async () => {
		const answer = await visitor.get('/metrics');
		expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
		const lines = (await answer.text()).trimEnd().split('\n');
		const form = /^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)$/;
		expect(lines.filter((line) => !form.test(line))).toEqual([]);
	});
});

describe('the log', () => {
	test('is one JSON object a line, with time, level and event', async () => {
		await visitor.get('/monitor');
		await expect.poll(() => logged().some(({ route }) => route === '/(public)/monitor')).toBe(true);
		for (const entry of logged()) {
			expect(entry).toMatchObject({
				level: expect.stringMatching(/^(info|warning|error)$/),
				event: expect.any(String)
			});
			expect(new Date(String(entry['time'])).toISOString()).toBe(entry['time']);
		}
	});

	test('tells a request by route, status and duration, and neither its address nor whose it was', async () => {
		await visitor.get('/suche?q=Erika+Mustermann');
		await expect.poll(() => logged().some(({ route }) => route === '/(public)/suche')).toBe(true);
		const entry = logged().find(({ route }) => route === '/(public)/suche') ?? {};
		expect(Object.keys(entry).toSorted()).toEqual([
			'event',
			'level',
			'method',
			'milliseconds',
			'route',
			'status',
			'time'
		]);
		expect(server.output()).not.toMatch(/Erika|Mustermann|127\.0\.0\.1/);
	});

	test('knows neither address nor password of somebody who signs in, or tries to', async () => {
		const password = await server.addPerson('anna.beispiel@kreis.example', 'monitor-editor');
		const right = await visitor.post('/anmelden?/password', { email: 'anna.beispiel@kreis.example', password });
		expect(right.status).toBe(303);
		const wrong = { email: 'bernd.muster@kreis.example', password: 'mein-kennwort-123' };
		expect((await visitor.post('/anmelden?/password', wrong)).status).toBe(422);
		const odd = { email: `zeile1\n{"level":"error","event":"falsch"}@kreis.example`, password: 'x'.repeat(5_000) };
		expect((await visitor.post('/anmelden?/password', odd)).status).toBe(422);
		await expect.poll(() => logged().filter(({ route }) => route === '/anmelden').length).toBeGreaterThanOrEqual(3);
		expect(server.output()).not.toMatch(/anna|bernd|kreis\.example|mein-kennwort|zeile1|xxxxx/);
		expect(server.output()).not.toContain(password);
		expect(logged().some(({ event }) => event === 'falsch')).toBe(false);
	});

	test('leaves out what machines ask every few seconds', async () => {
		await visitor.get('/health');
		await visitor.get('/ready');
		await visitor.get('/favicon.svg');
		await visitor.get('/zeichen');
		const before = logged().length;
		await visitor.get('/zeichen');
		await expect.poll(() => logged().length).toBeGreaterThan(before);
		expect(logged().filter(({ route }) => ['/health', '/ready', '/metrics', null].includes(route as string))).toEqual(
			logged().filter(
				({ route, status }) => (route === null && Number(status) >= 400) || (route === '/metrics' && status === 404)
			)
		);
	});
});
