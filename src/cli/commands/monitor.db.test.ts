import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { plainTable } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import type { CliIo, ExitCode } from '../cli-command.ts';
import { commands } from '../commands.ts';
import { runCommand } from '../run-command.ts';

let close: TestDatabase['close'];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-monitor-cli-'));
const dataBefore = process.env['KREISLAUF_DATA'];

async function run(...args: string[]): Promise<{ code: ExitCode; out: string; err: string }> {
	let [out, err] = ['', ''];
	const io: CliIo = {
		stdout: (text) => (out += text),
		stderr: (text) => (err += text),
		cwd: folder,
		isTerminal: false
	};
	const code = await runCommand(commands, ['monitor', ...args], io);
	return { code, out, err };
}

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	const test = await openTestDatabase();
	close = test.close;
	await loadCounty(test.database);
	const towns = (await findAreas(test.database)).filter(({ level }) => level === 'municipality');
	const text = plainTable({
		measure: 'population',
		title: 'Bevölkerung',
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented: true,
		dimensions: ['age'],
		rows: towns.flatMap(({ id, name }) =>
			['0-17', '18-'].map((age) => ({
				area: id,
				name,
				period: '31.12.2020',
				dimensions: { age },
				value: age === '0-17' ? 1800 : 8200
			}))
		)
	});
	const outcome = await acceptFile(operator, { bytes: new TextEncoder().encode(text), fileName: 'bev.csv' });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

describe('kreislauf monitor', () => {
	it('says in German that there is no edition yet', async () => {
		expect(await run('values')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('noch keine Ausgabe') });
	});

	it('computes and tells that the working state is not released', async () => {
		const { code, out } = await run('compute');
		expect(code).toBe(0);
		expect(out).toContain('weicht von der Ausgabe 2020 ab');
	});

	it('refuses a release without a year, and one without figures', async () => {
		expect(await run('release')).toMatchObject({ code: 2 });
		expect(await run('release', '2031')).toMatchObject({ code: 1, err: expect.stringContaining('Für 2031') });
	});

	it('releases, and prints one JSON value and nothing else when asked', async () => {
		expect((await run('release', '2020')).out).toContain('Ausgabe 2020, 1. Fassung, freigegeben');
		const { out } = await run('release', '2020', '--json');
		expect(JSON.parse(out)).toMatchObject({ year: 2020, revision: 2, changes: { changed: 0 } });
	});

	it('gives values with fraction, interval, status and source as JSON', async () => {
		const { code, out } = await run('values', '--indicator', 'jugendanteil', '--area', '06433', '--year', '2020');
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual([
			expect.objectContaining({
				indicator: 'jugendanteil',
				area: '06433',
				value: 18,
				numerator: 25_200,
				denominator: 140_000,
				status: 'number',
				release: '2020-2',
				sources: [expect.objectContaining({ isInvented: true, table: 'population' })]
			})
		]);
	});

	it('gives the same as CSV, and an older edition by its name', async () => {
		const { out } = await run('values', '--indicator', 'jugendanteil', '--release', '2020-1', '--format', 'csv');
		expect(out.split('\r\n')[0]).toContain('indikator;');
		expect(out).toContain('2020-1');
		expect(out).toContain('18');
	});

	it('explains a figure by area name, and names what does not exist', async () => {
		const { out } = await run('explain', 'jugendanteil', 'Raunheim', '2020');
		expect(out).toContain('Gerechnet: 1.800 : 10.000 × 100 = 18,0');
		expect(out).toContain('bev.csv');
		expect(await run('explain', 'jugendanteil', 'Mainz', '2020')).toMatchObject({
			code: 1,
			err: expect.stringContaining('Mainz')
		});
		expect(await run('explain', 'jugendanteil')).toMatchObject({ code: 2 });
	});

	it('checks a special evaluation, says what is possible instead, and gives no number out', async () => {
		const { code, out } = await run('wish', 'jugendanteil', '2020');
		expect([code, out]).toEqual([0, expect.stringMatching(/^Alle \d+ Zahlen dürfen heraus; \d+ davon/)]);
		const finer = await run('wish', 'jugendanteil', '2020', '--by', 'sex', '--ages', '0,18');
		expect(finer.code).toBe(1);
		expect(finer.out).toContain('So gegliedert liegen die Zahlen nicht vor.');
		expect(finer.out).toContain('  ohne Geschlecht: alle');
		expect(finer.out).not.toMatch(/1[.]?800/);
		const asJson = await run('wish', 'jugendanteil', '2020', '--level', 'region', '--json');
		expect(JSON.parse(asJson.out)).toMatchObject({ verdict: 'safe', wish: { level: 'region' } });
	});

	it('says how to ask for a special evaluation, and what does not exist', async () => {
		expect(await run('wish', 'jugendanteil')).toMatchObject({ code: 2 });
		expect(await run('wish', 'jugendanteil', '2020', '--by', 'shoes')).toMatchObject({ code: 2 });
		expect(await run('wish', 'jugendanteil', '2020', '--area', 'Mainz')).toMatchObject({ code: 1 });
		expect(await run('wish', 'nichts', '2020')).toMatchObject({ code: 1 });
	});
});
