import { describe, expect, inject, test } from 'vitest';
import { STATUS_AREAS } from '#domain/operations';
import { runKreislauf } from '../support/run-kreislauf.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const { origin, environment } = inject('changing');
const visitor = new Visitor(origin);
const page = async (cookie: string): Promise<string> =>
	textOf(await (await visitor.get('/intern/betrieb', { cookie })).text());

describe('the state of the operation', () => {
	test('is told to administrators area by area, in words', async () => {
		const text = await page(await visitor.signInAs('administrator'));
		for (const area of ['Datenbank', 'Speicherplatz', 'Sicherungen', 'Protokoll', 'Aufgaben', 'Fällige Lieferungen'])
			expect(text).toMatch(new RegExp(`${area} (in Ordnung|ansehen|handeln) \\S`));
		expect(text).toMatch(/kreislauf \d+\.\d+\.\d+, Node 2\d\./);
		expect(text).toMatch(/(PGlite|PostgreSQL) 1\d/);
	});

	test('is for nobody else, and neither is the form', async () => {
		for (const role of ['monitor-editor', 'monitor-releaser', 'auditor'] as const) {
			const cookie = await visitor.signInAs(role);
			expect((await visitor.get('/intern/betrieb', { cookie })).status).toBe(403);
			expect((await visitor.post('/intern/betrieb?/run', { job: 'watch' }, { cookie })).status).toBe(403);
		}
		expect((await visitor.get('/intern/betrieb')).headers.get('location')).toBe('/anmelden?weiter=%2Fintern%2Fbetrieb');
		expect((await visitor.post('/intern/betrieb?/run', { job: 'watch' })).status).toBe(401);
	});
});

describe('running a job by hand', () => {
	test('tells what it did, and leaves an entry in the trail', async () => {
		const cookie = await visitor.signInAs('administrator');
		const answer = await visitor.post('/intern/betrieb?/run', { job: 'verify-trail' }, { cookie });
		expect(answer.status).toBe(200);
		expect(textOf(await answer.text())).toMatch(/Protokoll prüfen: erledigt Alle Einträge sind einwandfrei \([\d.]+\)/);
		expect(await page(cookie)).toMatch(/Protokoll in Ordnung Alle Einträge einwandfrei, geprüft am/);
		const trail = await visitor.get('/intern/protokoll', { cookie: await visitor.signInAs('auditor') });
		expect(textOf(await trail.text())).toContain('hat die Aufgabe „Protokoll prüfen“ von Hand gestartet');
	});

	test.each([
		['gibt-es-nicht', 'Die Aufgabe „gibt-es-nicht“ gibt es nicht'],
		['toString', 'gibt es nicht'],
		['backup', 'ist nicht eingerichtet'],
		['', 'gibt es nicht']
	])('refuses „%s“ and says why', async (job, words) => {
		const cookie = await visitor.signInAs('administrator');
		const answer = await visitor.post('/intern/betrieb?/run', { job }, { cookie });
		expect(answer.status).toBe(422);
		expect(textOf(await answer.text())).toContain(words);
	});
});

describe('the shell', () => {
	test('tells the same, for people and for programs, and ends with 1 where somebody must act', async () => {
		const inWords = await runKreislauf(['status'], environment);
		expect(inWords.stdout).toMatch(/in Ordnung +Datenbank: /);
		const asJson = await runKreislauf(['status', '--json'], environment);
		const status = JSON.parse(asJson.stdout) as { level: string; parts: unknown[] };
		expect(asJson.code).toBe(status.level === 'act' ? 1 : 0);
		expect(status.parts).toHaveLength(STATUS_AREAS.length);
	});

	test('runs jobs, lists them, and tries the retention rules without applying them', async () => {
		expect(await runKreislauf(['jobs', 'run', 'watch'], environment)).toMatchObject({
			code: 0,
			stdout: expect.stringContaining('Betrieb ansehen: erledigt')
		});
		expect((await runKreislauf(['jobs', 'list'], environment)).stdout).toContain(
			'Löschregeln anwenden, täglich um 4 Uhr'
		);
		const tried = await runKreislauf(['jobs', 'run', 'retention', '--dry-run', '--json'], environment);
		expect(JSON.parse(tried.stdout)).toContainEqual({
			rule: 'retention-applied',
			level: 'note',
			detail: { rule: 'people-in-bin', count: 0 }
		});
		expect(await runKreislauf(['jobs', 'run', 'nix'], environment)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('Die Aufgabe „nix“ gibt es nicht')
		});
		expect((await runKreislauf(['jobs', 'run', 'watch', '--dry-run'], environment)).code).toBe(2);
	});
});
