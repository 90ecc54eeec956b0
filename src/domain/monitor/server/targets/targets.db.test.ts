import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { NotPermitted, readAs, transactionAs } from '#domain/audit/server';
import { plainTable } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import { sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { computeMonitor } from '../compute-monitor.ts';
import { readNotices } from '../notices/read-notices.ts';
import { releaseMonitor } from '../release-monitor.ts';
import { findTargets } from './find-targets.ts';
import { setTarget, withdrawTarget } from './set-target.ts';

const planner: Actor = { id: 'person:1', name: 'Planung', roles: ['planner'] };
const reader: Actor = { id: 'person:2', name: 'Leserecht', roles: ['monitor-reader'] };
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-targets-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;
const wanted = {
	indicator: 'bevoelkerung',
	area: '06433001',
	version: 0,
	baseYear: 2020,
	targetYear: 2030,
	targetValue: 6000,
	source: 'Kreistag, 1. Juli 2021'
};

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = join(folder, 'data');
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	const towns = (await findAreas(database)).filter(({ level }) => level === 'municipality');
	const text = plainTable({
		measure: 'population',
		title: 'Bevölkerung',
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented: false,
		dimensions: [],
		rows: [2020, 2021, 2022, 2023].flatMap((year) =>
			towns.map(({ id }) => ({
				area: id,
				name: '',
				period: `31.12.${year}`,
				dimensions: {},
				value: 7000 + 100 * (year - 2020)
			}))
		)
	});
	await acceptFile(operator, { bytes: new TextEncoder().encode(text), fileName: 'bevoelkerung.csv' }, { database });
	await releaseMonitor(operator, { year: 2023 }, { database });
	await computeMonitor(operator, {}, { database });
});
afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

const refusal = async (change: Partial<typeof wanted>): Promise<string[]> => {
	const outcome = await setTarget(planner, { ...wanted, ...change }, { database });
	return outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);
};
const inForce = () => readAs(anonymous, (tx) => findTargets(tx), database);
const noticed = async (): Promise<string[]> => {
	const outcome = await readNotices(reader, {}, { database });
	return outcome.ok
		? outcome.value.notices.flatMap(({ notice: { kind, key } }) => (kind === 'target' ? [key] : []))
		: [];
};

test('a target needs a released number to start from, a later year, another value and somebody who decided it', async () => {
	expect(await refusal({ baseYear: 2019 })).toEqual(['target-base-missing']);
	expect(await refusal({ targetYear: 2020 })).toEqual(['target-year-not-later']);
	expect(await refusal({ targetValue: 7000 })).toEqual(['target-is-base']);
	expect(await refusal({ source: '  ' })).toEqual(['target-source-missing']);
	expect(await refusal({ area: '06' })).toEqual(['target-place-unknown']);
	expect(await refusal({ indicator: 'gibt-es-nicht' })).toEqual(['target-place-unknown']);
	expect(await refusal({ version: 3 })).toEqual(['changed-meanwhile']);
	expect(await inForce()).toEqual([]);
});

test('once set everybody reads it, and editors are told when the figures go the other way', async () => {
	expect(await noticed()).toEqual([]);
	expect(await setTarget(planner, wanted, { database })).toEqual({ ok: true, value: { version: 1 } });
	const { version: _version, ...shown } = wanted;
	expect(await inForce()).toMatchObject([{ ...shown, baseValue: 7000, version: 1, savedBy: 'Planung' }]);
	expect(await noticed()).toEqual(['target.bevoelkerung.06433001.2023.official.up']);
});

test('set again the newer one counts, and withdrawn none', async () => {
	expect(await refusal({ targetValue: 8000 })).toEqual(['changed-meanwhile']);
	expect(await setTarget(planner, { ...wanted, version: 1, targetValue: 8000 }, { database })).toMatchObject({
		ok: true
	});
	expect(await inForce()).toMatchObject([{ targetValue: 8000, version: 2 }]);
	expect(await noticed()).toEqual([]);
	const place = { indicator: wanted.indicator, area: wanted.area };
	const withdraw = (version: number, reason: string) =>
		withdrawTarget(planner, { ...place, version, reason }, { database });
	expect(await withdraw(2, ' ')).toMatchObject({ ok: false, issues: [{ rule: 'target-reason-missing' }] });
	expect(await withdraw(2, 'Neuer Beschluss')).toEqual({ ok: true, value: { version: 3 } });
	expect(await inForce()).toEqual([]);
	expect(await withdraw(3, 'Noch einmal')).toMatchObject({ ok: false, issues: [{ rule: 'target-not-set' }] });
	expect(await setTarget(planner, { ...wanted, version: 3 }, { database })).toMatchObject({ ok: true });
});

test('who plans sets it, nobody else, and nobody changes one', async () => {
	await expect(setTarget(reader, wanted, { database })).rejects.toThrow(NotPermitted);
	const past = (statement: ReturnType<typeof sql>) => transactionAs(planner, (tx) => statement.execute(tx), database);
	await expect(past(sql`update monitor.targets set target_value = 1`)).rejects.toThrow(
		/permission denied|never changed/
	);
	await expect(
		past(sql`insert into monitor.targets (indicator, area_id, version, base_year, base_value, target_year, target_value,
			source, actor_id, actor_name) values ('x', '06433', 1, 2020, 1, 2030, 2, 'x', 'person:2', '')`)
	).rejects.toThrow(/row-level security/);
});
