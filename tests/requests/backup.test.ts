/** A restored backup shows the public the same, byte for byte; with PostgreSQL it is restored into PGlite. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runKreislauf, type Ran } from '../support/run-kreislauf.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';
import { Visitor } from '../support/visitor.ts';

const environment = inject('environment');
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-backup-'));
const path = join(folder, 'tonight.kreislauf');
const elsewhere = { KREISLAUF_DATA: join(folder, 'data'), DATABASE_URL: '' };

let backup: { bytes: number; tables: number; rows: number; files: number; trailHead: string };
let restored: RunningServer;

beforeAll(async () => {
	const written = await runKreislauf(['backup', path, '--json'], environment);
	expect([written.code, written.stderr]).toEqual([0, expect.not.stringContaining('keine Sicherung')]);
	backup = JSON.parse(written.stdout);
	const read = await runKreislauf(['restore', path], elsewhere);
	expect([read.code, read.stdout, read.stderr]).toEqual([
		0,
		expect.stringContaining('Zurückgespielt'),
		expect.any(String)
	]);
	restored = await startServer(elsewhere);
});
afterAll(async () => {
	await restored?.stop();
	rmSync(folder, { recursive: true, force: true });
});

const both = (...args: string[]): Promise<[Ran, Ran]> =>
	Promise.all([runKreislauf(args, environment), runKreislauf(args, restored.environment)]);

test('the backup of a running server holds everything', () => {
	expect(backup.rows).toBeGreaterThan(200_000);
	expect(backup.files).toBeGreaterThan(40);
	expect(backup.bytes).toBe(statSync(path).size);
	expect(backup.trailHead).toMatch(/^[0-9a-f]{64}$/);
});

describe('after restoring', () => {
	test.each([
		['2023', 'csv'],
		['2024', 'csv'],
		['2025', 'json']
	])('the released values of %s as %s are the same', async (release, format) => {
		const [before, after] = await both('monitor', 'values', '--release', release, '--format', format);
		expect([before.code, after.code]).toEqual([0, 0]);
		expect(before.stdout.length).toBeGreaterThan(100_000);
		expect(after.stdout === before.stdout).toBe(true);
	});

	test.each([
		['the printed edition', ['monitor']],
		['an area profile of an earlier edition', ['area', 'raunheim', '--release', '2023']]
	])('%s is the same', async (_, args) => {
		const out = (name: string): string => join(folder, `${args[0]}-${name}.pdf`);
		const write = (name: string, place: Record<string, string>): Promise<Ran> =>
			runKreislauf(['report', ...args, '--out', out(name)], place);
		const ran = await Promise.all([write('before', environment), write('after', restored.environment)]);
		expect(ran.map(({ code }) => code)).toEqual([0, 0]);
		expect(readFileSync(out('after')).equals(readFileSync(out('before')))).toBe(true);
	});

	test.each([
		'/',
		'/monitor/2025/altenquotient',
		'/monitor/2025/altenquotient.csv',
		'/gebiete/raunheim',
		'/vergleich?gebiet=raunheim&gebiet=trebur'
	])('%s is the same', async (address) => {
		const [before, after] = await Promise.all(
			[inject('origin'), restored.origin].map(async (origin) => {
				const answer = await new Visitor(origin).get(address);
				return [answer.status, (await answer.text()).replaceAll(origin, '')];
			})
		);
		expect(before?.[0]).toBe(200);
		expect(after).toEqual(before);
	});

	test('the trail is sound, and goes on from where it was', async () => {
		const ran = await runKreislauf(['audit', 'verify', '--expect', backup.trailHead, '--json'], restored.environment);
		expect(ran.code).toBe(0);
		const trail = JSON.parse(ran.stdout) as {
			isSound: boolean;
			last: { id: number };
			expected: [{ entry: { id: number } }];
		};
		expect(trail.isSound).toBe(true);
		expect(trail.last.id).toBeGreaterThan(trail.expected[0].entry.id);
		const unknown = await runKreislauf(['audit', 'verify', '--expect', '0'.repeat(64)], restored.environment);
		expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('Nicht enthalten: 000')]);
	});

	test('nothing is restored over a running server', async () => {
		const ran = await runKreislauf(['restore', path, '--replace'], restored.environment);
		expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('Die Anwendung läuft')]);
		expect(ran.stderr).toContain('nichts verändert');
	});

	test('nor a damaged file, which says what is wrong with it', async () => {
		const damaged = join(folder, 'damaged.kreislauf');
		const bytes = readFileSync(path);
		bytes[5000] = (bytes[5000] ?? 0) ^ 4;
		writeFileSync(damaged, bytes);
		const ran = await runKreislauf(['restore', damaged, '--dry-run'], elsewhere);
		expect([ran.code, ran.stdout, ran.stderr]).toEqual([
			1,
			'',
			expect.stringContaining('Die Sicherung ist beschädigt')
		]);
	});
});

test('a folder that is missing is made where its name ends with a slash, and the state knows of the backup', async () => {
	const missing = join(folder, 'nightly');
	const ran = await runKreislauf(['backup', `${missing}/`, '--json'], environment);
	expect(ran.stderr).not.toContain('keine Sicherung');
	const { file } = JSON.parse(ran.stdout) as { file: string };
	expect(file).toMatch(/nightly\/kreislauf-\d{4}-.*\.kreislauf$/);
	expect([missing, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
	const status = await runKreislauf(['status'], environment);
	expect(status.stdout).toMatch(/in Ordnung Sicherungen: Die jüngste ist vom/);
	rmSync(missing, { recursive: true });
});

describe('the exit code is', () => {
	test.each<[number, string, string[], RegExp]>([
		[2, 'a missing file name', ['backup'], /Aufruf: kreislauf backup/],
		[2, 'two file names', ['restore', 'a', 'b'], /Aufruf: kreislauf restore/],
		[2, 'a hash that is none', ['audit', 'verify', '--expect', 'abc'], /„abc“ ist keine Prüfsumme/],
		[1, 'a file that is there already', ['backup', path], /gibt es schon.*--force/],
		[1, 'a folder that is not there', ['backup', join(folder, 'none', 'x')], /Den Ordner von .* gibt es nicht/],
		[1, 'a backup that is not there', ['restore', '--dry-run', join(folder, 'none')], /Diese Datei gibt es nicht/],
		[1, 'a file of another kind', ['restore', '--dry-run', 'package.json'], /keine Sicherung von Kreislauf/]
	])('%i for %s, with a German line on standard error', async (code, _, args, line) => {
		const ran = await runKreislauf(args, environment);
		expect([ran.code, ran.stdout]).toEqual([code, '']);
		expect(ran.stderr).toMatch(line);
	});
});
