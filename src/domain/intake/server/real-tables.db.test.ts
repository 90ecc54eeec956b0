/** All real tables of the regional database that came with the task: accepted, and the mapped facts compared. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { loadCounty } from '#domain/areas/server';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { projectFolder } from '#platform/project-folder';
import type { Dimensions, Fact } from '../fact.ts';
import { findSourceTable } from '../find-source-table.ts';
import { acceptFile, type AcceptedFile } from './accept-file.ts';
import { findFacts } from './find-facts.ts';
import { loadSourceTables } from './load-source-tables.ts';
import { readDeliveredFile } from './read-file.ts';

const data = resolve(projectFolder, '..', 'shared', 'data');
const tables = join(data, 'regionalstatistik', 'utf8');
const isHere = existsSync(tables);
if (!isHere) console.info(`skipped: ${tables} is not there`);

describe.runIf(isHere)('the real tables', () => {
	let database: Database;
	let close: () => Promise<void>;
	let facts: readonly Fact[] = [];
	const accepted = new Map<string, AcceptedFile>();
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-real-'));
	const dataBefore = process.env['KREISLAUF_DATA'];

	beforeAll(async () => {
		process.env['KREISLAUF_DATA'] = folder;
		({ database, close } = await openTestDatabase());
		await loadCounty(database);
		for (const name of readdirSync(tables)) {
			const outcome = await acceptFile(operator, { path: join(tables, name) }, { database });
			if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.issues)}`);
			accepted.set(outcome.value.changes.table, outcome.value);
		}
		facts = await readAs(operator, (tx) => findFacts(tx), database);
	}, 60_000);

	afterAll(async () => {
		if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
		else process.env['KREISLAUF_DATA'] = dataBefore;
		await close();
		rmSync(folder, { recursive: true, force: true });
	});

	function figure(measure: string, area: string, year: number, dimensions: Dimensions = {}): unknown {
		const found = facts.filter(
			(fact) =>
				fact.measure === measure &&
				fact.area === area &&
				fact.year === year &&
				Object.keys(fact.dimensions).length === Object.keys(dimensions).length &&
				Object.entries(dimensions).every(([name, value]) => fact.dimensions[name] === value)
		);
		expect(found).toHaveLength(1);
		const value = found[0]?.value;
		return value?.kind === 'number' ? value.value : value?.why;
	}

	it('are all accepted, without a single refused cell', () => {
		expect(accepted.size).toBe(31);
		for (const { fileName, changes } of accepted.values()) {
			expect({ fileName, refused: changes.counts.refused, foreign: changes.counts.foreign }).toEqual({
				fileName,
				refused: 0,
				foreign: 0
			});
		}
	});

	it('become the figures that were published', () => {
		expect(figure('population', '06433', 2015)).toBe(266_042);
		expect(figure('unemployed', '06433', 2016)).toBe(9_062);
		expect(figure('unemployed', '06433', 2016, { age: '15-24' })).toBe(952);
		expect(figure('unemployment-rate', '06433', 2016, { base: 'all', sex: 'female' })).toBe(6.7);
		expect(figure('care-places', '06433', 2015, { kind: 'residential' })).toBe(1_925);
		expect(figure('basic-security-recipients', '06433', 2008, { sex: 'female', group: 'old-age' })).toBe(688);
		expect(figure('day-care-places', '06433', 2016)).toBe(12_438);
		expect(figure('minimum-income-rate', '06433', 2015)).toBeGreaterThan(5);
	});

	it('are brought to the unit of the measure', () => {
		expect(figure('land-area', '06433', 2015)).toBe(453.04);
		expect(figure('dwelling-area', '06433', 2010)).toBe(10_163_100);
		expect(figure('taxes', '06433001', 2015, { kind: 'trade' })).toBe(3_584_000);
	});

	it('say what a dash means where it stands', () => {
		expect(figure('unemployment-rate', '06433', 2005, { base: 'all', sex: 'female' })).toBe('not-delivered');
		expect(figure('day-care-staff', '06433', 2008, { kind: 'pedagogical' })).toBe('not-delivered');
		expect(figure('land-area', '06433001', 2015, { use: 'agriculture-moor' })).toBe(0);
	});

	it('meet in the same cell where two tables print the same figure', () => {
		expect(accepted.get('12411-02-03-5')?.changes.counts.unchanged).toBeGreaterThan(0);
		for (const { changes } of accepted.values()) expect(changes.counts.revised).toBe(0);
	});

	it('show sums that differ as findings and never as errors', () => {
		const findings = [...accepted.values()].flatMap(({ changes }) => changes.findings);
		expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
		expect(findings).toContainEqual(
			expect.objectContaining({
				rule: 'sum-rounded',
				level: 'note',
				detail: expect.objectContaining({ area: '06433', sum: 9_061, total: 9_062 })
			})
		);
	});

	it('leave only those columns unmapped that are no matter of social planning', () => {
		const unmapped = [...accepted.values()].flatMap(({ changes }) =>
			changes.counts.unmapped > 0 ? [`${changes.table}: ${changes.counts.unmapped}`] : []
		);
		expect(unmapped).toEqual(['22131-01-02-4: 24', '31231-01-02-5: 54', '71231-01-02-5: 108']);
	});

	it('have every mapped column and row, and no mapping is idle', async () => {
		const sources = await loadSourceTables();
		for (const name of readdirSync(tables)) {
			const read = await readDeliveredFile({ path: join(tables, name) });
			if (!read.ok) throw new Error(name);
			const table = findSourceTable(sources, read.value);
			const heads = new Set(read.value.observations.map(({ measure }) => measure));
			const rows = new Set(read.value.observations.flatMap(({ dimensions }) => Object.values(dimensions)));
			expect({ name, idle: Object.keys(table?.columns ?? {}).filter((head) => !heads.has(head)) }).toEqual({
				name,
				idle: []
			});
			expect({ name, idle: Object.keys(table?.rows ?? {}).filter((row) => !rows.has(row)) }).toEqual({
				name,
				idle: []
			});
		}
	});

	it('come again in the other encoding without changing a figure', async () => {
		const outcome = await acceptFile(
			operator,
			{ path: join(data, 'regionalstatistik', 'cp1252', '13211-01-03-5.csv') },
			{ database }
		);
		expect(outcome).toMatchObject({ ok: true, value: { changes: { counts: { new: 0, revised: 0, unchanged: 126 } } } });
	});

	it('take in the flat layout as well', async () => {
		for (const name of [
			'12411-01-01-4_de_0.csv',
			'1000A-0000_de_0.csv',
			'AI-N-01-2-5_de_0.csv',
			'12211-Z-11_de_q0.csv'
		]) {
			const outcome = await acceptFile(operator, { path: join(data, 'genesis_ffcsv', name) }, { database });
			expect({ name, ok: outcome.ok }).toEqual({ name, ok: true });
		}
		facts = await readAs(operator, (tx) => findFacts(tx, { years: [2022, 2024] }), database);
		expect(figure('population', '06433', 2024)).toBe(268_310);
		expect(figure('population', '06433', 2024, { sex: 'female' })).toBe(134_016);
		expect(figure('census-population', '06433013', 2022)).toBe(6_027);
	});
});
