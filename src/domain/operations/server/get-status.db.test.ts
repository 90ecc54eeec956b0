import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, operator, ROLES, type Actor, type Role } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { acceptDelivery, findStateOfDeliveries, receiveDelivery } from '#domain/intake/server';
import { LEGAL_PAGES } from '#domain/legal';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { getStatus } from './get-status.ts';
import { runJob } from './run-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-status-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;
const withRole = (role: Role): Actor => ({ id: 'person:1', name: role, roles: [role], areas: ['06433001'] });

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const year of [2019, 2020]) await deliver(year, year === 2019);
});
afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

async function deliver(year: number, isAccepted: boolean): Promise<void> {
	const text = plainTable({
		measure: 'births',
		title: 'Lebendgeborene',
		source: 'Prüfstelle',
		licence: 'intern',
		publishedOn: '2026-01-15',
		kind: 'movement',
		isInvented: true,
		dimensions: [],
		rows: [{ area: '06433', name: 'Kreis', period: String(year), dimensions: {}, value: 271_828 }]
	});
	const bytes = new TextEncoder().encode(text);
	const received = await receiveDelivery(operator, { bytes, fileName: `${year}.csv` }, { database });
	if (!received.ok) throw new Error('The delivery was refused.');
	if (isAccepted) await acceptDelivery(operator, { delivery: received.value.delivery }, { database });
}

test('an administrator learns versions, times and counts, and no figure', async () => {
	const status = await getStatus(withRole('administrator'), { database });
	expect(status.facts.database).toMatchObject({ version: expect.stringMatching(/^1\d/), differingMigrations: 0 });
	expect(status.facts.deliveries).toMatchObject({
		waiting: 1,
		oldestWaiting: expect.stringMatching(/^\d{4}-/),
		overdue: [
			{ name: expect.stringContaining('geborene'), newestYear: 2019, expectedYear: 2020, expectedBy: '2022-03-31' }
		]
	});
	expect(status.facts.legalTexts.open).toEqual(LEGAL_PAGES);
	expect(status.facts.disk.freeInBytes).toBeGreaterThan(0);
	expect(JSON.stringify(status)).not.toContain('271828');
});

describe('nobody else', () => {
	const others = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'administrator').map(withRole);

	test.each([...others, anonymous])('learns it: $name', async (actor) => {
		await expect(getStatus(actor, { database })).rejects.toThrow(NotPermitted);
		expect(await readAs(actor, findStateOfDeliveries, database)).toEqual({
			waiting: 0,
			oldestWaiting: null,
			newestYears: []
		});
	});
});

test('what the jobs did is part of the state', async () => {
	const reasonOf = async (area: string): Promise<unknown> =>
		(await getStatus(operator, { database })).parts.find((part) => part.area === area)?.reason;
	expect(await reasonOf('trail')).toBe('trail-not-verified');
	await runJob('verify-trail', { database });
	expect(await reasonOf('trail')).toBe('trail-sound');
	const watched = await runJob('watch', { database });
	expect(watched).toMatchObject({ outcome: 'done', protocol: [{ rule: 'state-looked-at' }] });
});
