/** Commands typed while the server runs (decision 0002): same data, same rules, seen on the next page. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { runKreislauf, type Ran } from '../support/run-kreislauf.ts';
import { Visitor } from '../support/visitor.ts';

const { origin, environment } = inject('changing');
const visitor = new Visitor(origin);
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-commands-'));
const kreislauf = (...args: string[]): Promise<Ran> => runKreislauf(args, environment);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const boundaries = resolve('../shared/data/boundaries/gg_gemeinden_vg5000_generalised.geojson');
const hasBoundaries = existsSync(boundaries);
if (!hasBoundaries) console.warn(`Skipped: ${boundaries} is not here.`);

describe('while the server runs', () => {
	test.skipIf(!hasBoundaries)('imported boundaries make the map appear on the next request', async () => {
		const address = '/monitor/2025/seniorenanteil';
		const before = await visitor.get(address);
		const tiles = await before.text();
		const etag = before.headers.get('etag') ?? '';
		expect((await visitor.get(address, { 'if-none-match': etag })).status).toBe(304);
		expect(tiles).not.toContain('karte=kacheln');

		const ran = await kreislauf('areas', 'import-boundaries', boundaries);
		expect([ran.code, ran.stderr]).toEqual([0, '']);
		expect(ran.stdout).toMatch(/Grenzen von 14 Gebieten übernommen/);

		const after = await visitor.get(address, { 'if-none-match': etag });
		expect(after.status).toBe(200);
		const map = await after.text();
		expect(map).toContain('karte=kacheln');
		expect(map.length).not.toBe(tiles.length);
		const stillTiles = await (await visitor.get(`${address}?karte=kacheln`)).text();
		expect(stillTiles).toContain('Kachel');
	});

	test('the released values of a shell are those of the download', async () => {
		const ran = await kreislauf(
			'monitor',
			'values',
			'--indicator',
			'altenquotient',
			'--area',
			'raunheim',
			'--year',
			'2025',
			'--format',
			'json'
		);
		expect([ran.code, ran.stderr]).toEqual([0, '']);
		const values = JSON.stringify(JSON.parse(ran.stdout));
		const csv = await (await visitor.get('/monitor/2025/altenquotient.csv')).text();
		const row = csv.split('\r\n').find((line) => /;06433010;.*;2025;31\.12\.2025;Register;/.test(line)) ?? '';
		const value = Number(row.split(';')[9]?.replace(',', '.'));
		expect(value).toBeGreaterThan(5);
		expect(values).toContain(String(value).slice(0, 6));
	});

	test('a person who was added can sign in at once', async () => {
		const ran = await kreislauf('user', 'add', '--email', 'neu@kreis.example', '--name', 'Neu', '--role', 'auditor');
		expect(ran.code).toBe(0);
		const password = /Anfangskennwort: (\S+)/.exec(ran.stdout)?.[1] ?? '';
		const answer = await visitor.post('/anmelden?/password', { email: 'neu@kreis.example', password });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/intern']);
	});

	test('a long command runs beside the pages', async () => {
		const [ran, pages] = await Promise.all([
			kreislauf('monitor', 'values', '--format', 'csv'),
			Promise.all(['/', '/monitor', '/gebiete'].map((path) => visitor.get(path)))
		]);
		expect([ran.code, ran.stderr]).toEqual([0, '']);
		expect(ran.stdout.split('\n').length).toBeGreaterThan(5000);
		expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
	});
});

describe('the exit code is', () => {
	const html = join(folder, 'tabelle.csv');
	writeFileSync(html, '<!doctype html><html><body>503</body></html>');

	test.each<[number, string, string[], RegExp]>([
		[
			1,
			'a page saved as a table',
			['intake', 'accept', html],
			/tabelle\.csv: Die Datei ist eine Webseite und keine Tabelle/
		],
		[1, 'a missing file', ['intake', 'accept', join(folder, 'fehlt.csv')], /fehlt\.csv: Diese Datei gibt es nicht/],
		[1, 'missing boundaries', ['areas', 'import-boundaries', 'fehlt.json'], /fehlt\.json.*gibt es nicht/],
		[
			1,
			'a role that does not exist',
			['user', 'add', '--email', 'a@b.example', '--name', 'A', '--role', 'chef'],
			/Diese Rollen gibt es nicht: chef/
		],
		[1, 'an unknown indicator', ['monitor', 'values', '--indicator', 'nichts', '--format', 'json'], /nichts/],
		[2, 'a command that does not exist', ['tanzen'], /kreislauf serve/],
		[2, 'an unknown option', ['monitor', 'values', '--tempo', '9'], /Aufruf: kreislauf monitor values/],
		[2, 'a missing file name', ['areas', 'import-boundaries'], /Aufruf: kreislauf areas import-boundaries/],
		[2, 'a missing address', ['user', 'add', '--name', 'A'], /Aufruf: kreislauf user add/]
	])('%i for %s, with a German line on standard error', async (code, _, args, line) => {
		const ran = await kreislauf(...args);
		expect([ran.code, ran.stdout]).toEqual([code, '']);
		expect(ran.stderr).toMatch(line);
		expect(ran.stderr).not.toMatch(/\bat .*\.ts:\d+/);
	});

	test('0 for help', async () => {
		const ran = await kreislauf('monitor', 'values', '--help');
		expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('Aufruf: kreislauf monitor values')]);
	});
});
