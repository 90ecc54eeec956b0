import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { operator } from '#domain/access';
import { addPerson, loadOrganisations } from '#domain/access/server';
import { loadCounty } from '#domain/areas/server';
import { plainTable } from '#domain/intake';
import { receiveDelivery } from '#domain/intake/server';
import { CannotStart } from '#platform/cannot-start';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { refuseDemoBesideRealState } from './refuse-demo-beside-real-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-demo-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;

beforeEach(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	const county = await loadCounty(database);
	await loadOrganisations(database, county.organisations ?? []);
});
afterEach(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

async function deliver(isInvented: boolean): Promise<void> {
	const text = plainTable({
		measure: 'births',
		title: 'Lebendgeborene',
		source: 'Prüfstelle',
		licence: 'intern',
		publishedOn: '2026-01-15',
		kind: 'movement',
		isInvented,
		dimensions: [],
		rows: [{ area: '06433', name: 'Kreis', period: '2020', dimensions: {}, value: 2718 }]
	});
	const received = await receiveDelivery(
		operator,
		{ bytes: new TextEncoder().encode(text), fileName: 'geburten.csv' },
		{ database }
	);
	expect(received.ok).toBe(true);
}

async function addAdministrator(): Promise<void> {
	const added = await addPerson(
		operator,
		{ email: 'vera@kreis.example', name: 'Vera Waltung', roles: ['administrator'] },
		{ database }
	);
	expect(added.ok).toBe(true);
}

describe('the demo, which needs no password,', () => {
	test('may begin in an empty place, and not where somebody has an account', async () => {
		await expect(refuseDemoBesideRealState(database)).resolves.toBeUndefined();
		await addAdministrator();
		const refused = refuseDemoBesideRealState(database);
		await expect(refused).rejects.toThrow(CannotStart);
		await expect(refused).rejects.toThrow('KREISLAUF_DEMO=0');
	});

	test('is refused where a real figure waits, and goes on where there are invented ones too', async () => {
		await deliver(false);
		await expect(refuseDemoBesideRealState(database)).rejects.toThrow(CannotStart);
		await deliver(true);
		await addAdministrator();
		await expect(refuseDemoBesideRealState(database)).resolves.toBeUndefined();
	});
});
