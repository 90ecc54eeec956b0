import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { findDeliveries } from '#domain/intake/server';
import type { Database, Queryable } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { intakeAccept } from './intake-accept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-cli-intake-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = join(folder, 'data');
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	write('births.csv', '06433');
	write('other-county.csv', '06432');
});

/** What the operator sees; the database answers nobody else. */
function seen<A extends unknown[], T>(find: (tx: Queryable, ...rest: A) => Promise<T>, ...rest: A): Promise<T> {
	return readAs(operator, (tx) => find(tx, ...rest), database);
}

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

function write(name: string, area: string): void {
	const text = plainTable({
		measure: 'births',
		title: 'Lebendgeborene',
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'movement',
		isInvented: true,
		dimensions: [],
		rows: [{ area, name: 'Kreis', period: '2015', dimensions: {}, value: 2600 }]
	});
	writeFileSync(join(folder, name), text);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	let [out, err] = ['', ''];
	const code = await intakeAccept.run(args, {
		stdout: (text) => (out += text),
		stderr: (text) => (err += text),
		cwd: folder,
		isTerminal: false
	});
	return { code, out, err };
}

it('asks for a file', async () => {
	expect(await run()).toMatchObject({ code: 2, out: '' });
});

it('shows in a dry run what would change and changes nothing', async () => {
	const { code, out } = await run('births.csv', '--dry-run');
	expect(code).toBe(0);
	expect(out).toContain('1 neu, 0 korrigiert, 0 unverändert, 0 abgelehnt');
	expect(out).toContain('Es wurde nichts geändert');
	expect(await seen(findDeliveries)).toEqual([]);
});

it('accepts, and prints one JSON value on request', async () => {
	const { code, out } = await run('births.csv', '--json');
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject({
		file: 'births.csv',
		accepted: true,
		new: 1,
		revised: 0,
		refused: 0,
		isInvented: true
	});
	expect(await seen(findDeliveries)).toHaveLength(1);
});

it('refuses the file of another county in German and stores nothing of it', async () => {
	const { code, out, err } = await run('other-county.csv');
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toContain('other-county.csv');
	expect(err).toContain('enthält kein Gebiet des Kreises 06433');
	expect(await seen(findDeliveries)).toHaveLength(1);
});
