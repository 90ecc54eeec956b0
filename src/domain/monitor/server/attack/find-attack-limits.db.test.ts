import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import { adoptRuleSet, endRuleSet, findRuleSets } from '#domain/disclosure/server';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { deliverTable } from '../../../../../tests/support/deliver-table.ts';
import { giveOutWish } from '../evaluations/give-out-wish.ts';
import { findAttackLimits } from './find-attack-limits.ts';

let database: Database;
let close: TestDatabase['close'] = async () => {};
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-limits-'));
const dataBefore = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	const towns = (await findAreas(database)).filter(({ level }) => level === 'municipality');
	await deliverTable(
		database,
		'population',
		towns.map(({ id }) => ({ area: id, period: '31.12.2020', value: 9000, dimensions: {} }))
	);
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

it('is judged by the weakest protection anything out was promised, also by own rules that have ended since', async () => {
	const limits = async () => readAs(operator, (tx) => findAttackLimits(tx), database);
	const rules = { maxHiddenCount: 2, zerosAreSensitive: false };
	// Every kind of source asks for 9, and this one source for 4 as long as it has rules of its own.
	for (const { id, legalType } of await findRuleSets(database))
		expect(await adoptRuleSet(operator, { ...rules, id, legalType, protection: 9 }, { database })).toMatchObject({
			ok: true
		});
	expect(await limits()).toMatchObject({ protection: 9 });
	const own = { ...rules, id: 'own', legalType: 'administrative', sourceTable: 'population', protection: 4 } as const;
	expect(await adoptRuleSet(operator, own, { database })).toMatchObject({ ok: true });
	const years = { firstYear: 2020, lastYear: 2020 };
	const about = { title: 'Bevölkerung', recipient: 'Amt', purpose: 'Planung' };
	const wish = { indicator: 'bevoelkerung', level: 'municipality' as const, ...years, ...about };
	expect(await giveOutWish(operator, wish, { database })).toMatchObject({ ok: true });
	expect(await endRuleSet(operator, { id: 'own', reason: 'Versuch', basedOn: 1 }, { database })).toMatchObject({
		ok: true
	});
	expect(await limits()).toMatchObject({ protection: 4 });
});
