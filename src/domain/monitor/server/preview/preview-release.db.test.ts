import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { findEntries, NotPermitted, readAs } from '#domain/audit/server';
import { isNumber } from '#domain/statistics';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { deliverTable, type TestRow } from '../../../../../tests/support/deliver-table.ts';
import { findEdition } from '../find-edition.ts';
import { releaseMonitor } from '../release-monitor.ts';
import { compareProtection } from './compare-protection.ts';
import { previewRelease } from './preview-release.ts';

let database: Database;
let close: TestDatabase['close'] = async () => {};
let towns: string[];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-preview-'));
const dataBefore = process.env['KREISLAUF_DATA'];

/** One and two young people in the first two towns. */
const YOUNG = [1, 2, 47, 53, 61, 68, 74, 79, 83, 89, 94, 101, 107, 113];
const INDICATOR = 'arbeitslosenanteil-jugend';

const deliver = (measure: string, rows: readonly TestRow[]): Promise<void> => deliverTable(database, measure, rows);

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	towns = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
	const of =
		(period: string, value: number, age?: string) =>
		(area: string, index: number): TestRow => ({
			area,
			period,
			value: value + index,
			dimensions: age ? { age } : {}
		});
	await deliver(
		'population',
		[2019, 2020].flatMap((year) =>
			(['0-14', '15-24', '25-64', '65-'] as const).flatMap((age) => towns.map(of(`31.12.${year}`, 1500, age)))
		)
	);
	await deliver(
		'unemployed',
		['2019', '2020'].flatMap((year) => [
			...towns.map(of(year, 300)),
			...towns.map((area, index) => ({ area, period: year, value: YOUNG[index] ?? 0, dimensions: { age: '15-24' } }))
		])
	);
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

const preview = async (chosen: { indicator?: string; area?: string } = {}) => {
	const outcome = await previewRelease(operator, { year: 2020, ...chosen }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
};

describe('the preview of a release', () => {
	it('says how many figures and counts would be hidden, and by which indicator', async () => {
		const found = await preview();
		expect(found).toMatchObject({ isSafe: true, hidden: [], newest: [], hiddenCounts: [] });
		expect(found.hiddenFigures).toBeGreaterThan(3);
		expect(found.hiddenByRule).toBe(4);
		expect(found.hiddenForOthers).toBeGreaterThan(0);
		expect(found.byIndicator).toContainEqual(expect.objectContaining({ indicator: INDICATOR }));
	});

	it('says of each figure of an indicator whether it will be shown, and why not', async () => {
		const { newest, hidden } = await preview({ indicator: INDICATOR });
		const of = (town: number) => newest.find(({ area }) => area === towns[town]);
		expect(of(0)).toMatchObject({
			released: { kind: 'missing', why: 'secret' },
			hidden: [{ count: 1, rule: 'small-count', ruleSet: { id: 'administrative', maxHiddenCount: 2 }, protects: [] }]
		});
		expect(newest.every(({ year }) => year === 2020)).toBe(true);
		const shown = newest.filter(({ released }) => isNumber(released));
		expect(shown.length).toBeGreaterThan(0);
		for (const figure of shown) expect(figure).toMatchObject({ hidden: [], released: figure.working });
		const helper = hidden.find((figure) => figure.hidden.every(({ rule }) => rule === null));
		expect(helper?.hidden[0]?.protects.map(({ area }) => area)).toContainEqual(expect.stringMatching(/^06433/));
		expect(hidden.map(({ year }) => year)).toEqual(hidden.map(({ year }) => year).toSorted((a, b) => b - a));
	});

	it('is of one area where one is asked for', async () => {
		const { hidden, hiddenCounts } = await preview({ area: towns[1] ?? '' });
		expect(new Set(hidden.map(({ area }) => area))).toEqual(new Set([towns[1]]));
		expect(new Set(hiddenCounts.map(({ name }) => name.area))).toEqual(new Set([towns[1]]));
		expect(hiddenCounts).toContainEqual(expect.objectContaining({ count: 2, rule: 'small-count' }));
	});

	it('is what the release then hides', async () => {
		const before = await preview({ indicator: INDICATOR });
		const outcome = await releaseMonitor(operator, { year: 2020 }, { database });
		expect(outcome).toMatchObject({ ok: true, value: { hidden: before.hiddenFigures } });
		const edition = await findEdition(database, { year: 2020 });
		const hidden = edition?.figures
			.filter(({ indicator, value }) => indicator === INDICATOR && !isNumber(value))
			.map(({ area, year }) => `${area} ${year}`);
		expect(hidden?.toSorted()).toEqual(before.hidden.map(({ area, year }) => `${area} ${year}`).toSorted());
	});

	it('refuses a year without figures, and whoever may not release', async () => {
		const outcome = await previewRelease(operator, { year: 2024 }, { database });
		expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'monitor-year-without-figures' }] });
		const editor: Actor = { id: 'e', name: 'Redaktion', roles: ['monitor-editor'] };
		await expect(previewRelease(editor, { year: 2020 }, { database })).rejects.toThrow(NotPermitted);
	});

	it('puts down who has seen it, without a figure', async () => {
		const { entries } = await readAs(
			operator,
			(tx) => findEntries(tx, { filter: { command: 'monitor.preview-release' } }),
			database
		);
		const ofTown = entries.find(({ detail }) => detail.includes(towns[1] ?? '?'));
		expect(ofTown).toMatchObject({ kind: 'reading', object: 'release-preview:2020' });
		expect(Object.keys(JSON.parse(ofTown?.detail ?? '{}') as object).toSorted()).toEqual(['area', 'figures', 'year']);
	});
});

describe('other ways to protect an indicator', () => {
	const compare = async (tried: { maxHiddenCount?: number; roundingBase?: number } = {}) => {
		const outcome = await compareProtection(operator, { year: 2020, indicator: INDICATOR, ...tried }, { database });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		return outcome.value;
	};

	it('hide, or change: never both', async () => {
		const { choices, years } = await compare();
		expect(years).toEqual([2019, 2020]);
		expect(choices.map(({ method, isAdopted }) => `${method} ${isAdopted}`)).toEqual([
			'suppression true',
			'suppression false',
			'suppression false',
			'rounding false',
			'small-count-rounding false',
			'cell-key false'
		]);
		for (const { method, counts, figures } of choices)
			expect([counts?.[method === 'suppression' ? 'changed' : 'hidden'], figures?.hidden === 0]).toEqual([
				0,
				method !== 'suppression'
			]);
	});

	it('cost what they cost on these counts', async () => {
		const { choices } = await compare({ maxHiddenCount: 50, roundingBase: 10 });
		const [adopted, stricter, , rounded, small] = choices;
		expect(adopted?.counts?.byRule).toBe(4);
		// Up to 50: one, two and 47 in each year.
		expect(stricter?.counts?.byRule).toBe(6);
		expect(stricter?.counts?.hidden).toBeGreaterThan(adopted?.counts?.hidden ?? Infinity);
		expect(rounded?.counts?.largestDeviation).toBeLessThanOrEqual(5);
		expect(rounded?.counts?.meanDeviation).toBeGreaterThan(1);
		// One and two become nothing or ten, and so the towns' places change.
		expect(small?.counts).toMatchObject({ brokenSums: 0 });
		expect(small?.figures?.changed).toBeGreaterThan(0);
	});

	it('leave the small counts room, and withhold what would not', async () => {
		const byMethod = async (roundingBase: number) =>
			new Map((await compare({ roundingBase })).choices.map((choice) => [choice.method, choice]));
		const five = await byMethod(5);
		expect(five.get('suppression')?.attack).toEqual({ small: 4, narrowed: 0, exact: 0 });
		for (const method of ['rounding', 'small-count-rounding', 'cell-key'] as const)
			expect(five.get(method)).toMatchObject({ counts: { hidden: 0 }, attack: { small: 4, narrowed: 0 } });
		// Rounded to twos, nothing stands for nothing or one: not enough to say which of one and two it is.
		const two = (await byMethod(2)).get('small-count-rounding');
		expect(two?.attack?.narrowed).toBe(0);
		expect(two?.counts?.hidden).toBeGreaterThan(0);
	});

	it('give the same numbers to the same question', async () => {
		expect(await compare()).toEqual(await compare());
	});

	it('are coarser tables too', async () => {
		const { groupings } = await compare();
		const of = (grouping: string) => groupings.find((one) => one.grouping === grouping)?.counts;
		// One and two young people in two years together: two and four, so one town is hidden by a rule instead of four.
		expect(of('as-delivered')?.byRule).toBe(4);
		expect(of('two-years')?.byRule).toBe(1);
		expect(of('regions')).toMatchObject({ hidden: 0 });
		expect(of('both-sexes')).toBeUndefined();
	});

	it('are refused for an indicator that is none', async () => {
		const outcome = await compareProtection(operator, { year: 2020, indicator: 'nichts' }, { database });
		expect(outcome).toMatchObject({ ok: false });
	});
});
