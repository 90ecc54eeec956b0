import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { findEntries, NotPermitted, readAs } from '#domain/audit/server';
import { attackEquations, type KnownSum } from '#domain/disclosure/server';
import { isNumber } from '#domain/statistics';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { deliverTable, type TestRow } from '../../../../../tests/support/deliver-table.ts';
import type { Edition } from '../../edition.ts';
import type { CheckedWish } from '../../wishes/wish.ts';
import { findEdition } from '../find-edition.ts';
import { releaseMonitor } from '../release-monitor.ts';
import { checkWish } from './check-wish.ts';

let database: Database;
let close: TestDatabase['close'] = async () => {};
let towns: string[];
let edition: Edition;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-wishes-'));
const dataBefore = process.env['KREISLAUF_DATA'];

const INDICATOR = 'arbeitslosenanteil-jugend';
/** Last town: one young person in 2020, 113 in 2019. First two towns: small in both years. */
const YOUNG = {
	2019: [1, 2, 47, 53, 61, 68, 74, 79, 83, 89, 94, 101, 107, 113],
	2020: [1, 2, 47, 53, 61, 68, 74, 79, 83, 89, 94, 101, 107, 1]
} as const;

const deliver = (measure: string, rows: readonly TestRow[]): Promise<void> => deliverTable(database, measure, rows);

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	towns = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
	const years = [2019, 2020] as const;
	await deliver(
		'population',
		years.flatMap((year) =>
			['0-14', '15-24', '25-64', '65-'].flatMap((age) =>
				towns.map((area, index): TestRow => ({
					area,
					period: `31.12.${year}`,
					value: 1500 + index,
					dimensions: { age }
				}))
			)
		)
	);
	await deliver(
		'unemployed',
		years.flatMap((year) =>
			towns.flatMap((area, index): TestRow[] => [
				{ area, period: String(year), value: 300 + index, dimensions: {} },
				{ area, period: String(year), value: YOUNG[year][index] ?? 0, dimensions: { age: '15-24' } }
			])
		)
	);
	const outcome = await releaseMonitor(operator, { year: 2020 }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const found = await findEdition(database, 'current');
	if (!found) throw new Error('The edition is not there.');
	edition = found;
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

type Asked = Partial<Parameters<typeof checkWish>[1]>;
async function check(asked: Asked = {}): Promise<CheckedWish> {
	const wish = { indicator: INDICATOR, level: 'municipality' as const, firstYear: 2020, lastYear: 2020, ...asked };
	const outcome = await checkWish(operator, wish, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}

const hiddenInEdition = (year: number): string[] =>
	edition.figures
		.filter((figure) => figure.indicator === INDICATOR && figure.year === year && !isNumber(figure.value))
		.map(({ area }) => area)
		.toSorted();
const areasOf = ({ hidden }: CheckedWish): string[] => hidden.map(({ name }) => name.area).toSorted();

describe('a special evaluation', () => {
	it('that asks for what is out has the same gaps', async () => {
		const answer = await check();
		expect(answer.verdict).toBe('with-gaps');
		expect(areasOf(answer)).toEqual(hiddenInEdition(2020));
		expect(answer.hiddenByRule).toBe(3);
		expect(answer.published).toBe(answer.cells - answer.hidden.length);
	});

	it('of regions may be given out, and is offered instead of towns', async () => {
		expect(await check({ level: 'region' })).toMatchObject({ verdict: 'safe', hidden: [], alternatives: [] });
		const { alternatives } = await check();
		expect(alternatives.map(({ coarser }) => coarser)).toContain('regions');
		for (const { answer } of alternatives) expect(answer.hidden.length).toBeLessThan((await check()).hidden.length);
	});

	it('of two years together hides the sum of a hidden and a shown year, though it is large', async () => {
		const last = towns.at(-1) ?? '';
		expect(hiddenInEdition(2020)).toContain(last);
		expect(hiddenInEdition(2019)).not.toContain(last);
		const answer = await check({ areYearsTogether: true });
		const own = answer.hidden.find(({ name }) => name.area === last);
		expect(own).toMatchObject({ count: 114, rule: null });
		expect(own?.protects).toContainEqual(expect.objectContaining({ area: last, year: 2020 }));
	});

	it('of two years together has fewer small numbers than the years by themselves', async () => {
		expect((await check({ firstYear: 2019 })).hiddenByRule).toBe(5);
		// Two and two make four; only one and one stay below three.
		expect((await check({ areYearsTogether: true })).hiddenByRule).toBe(1);
	});

	it('tells an attacker with edition and evaluation no small number', async () => {
		const known = (areaId: string, years: readonly (2019 | 2020)[]): KnownSum => {
			const area = edition.findArea(areaId);
			const of = area?.level === 'region' ? edition.municipalitiesOf(area).map(({ id }) => id as string) : towns;
			const parts = area?.level === 'municipality' ? [areaId] : of;
			const sum = parts
				.flatMap((part) => years.map((year) => YOUNG[year][towns.indexOf(part)] ?? NaN))
				.reduce((one, two) => one + two, 0);
			const terms = parts.flatMap((part) => years.map((year) => [`${part} ${year}`, 1] as const));
			return { terms, lower: sum, upper: sum };
		};
		const ofEdition = edition.figures
			.filter(({ indicator, numerator }) => indicator === INDICATOR && isNumber(numerator))
			.map(({ area, year }) => known(area, [year === 2019 ? 2019 : 2020]));
		const hidden = new Set(areasOf(await check({ areYearsTogether: true })));
		const asked = [...towns, ...edition.regions().map(({ id }) => id as string), edition.county.id as string];
		const given = asked.filter((area) => !hidden.has(area)).map((area) => known(area, [2019, 2020]));
		const small = ([2019, 2020] as const).flatMap((year) =>
			towns.filter((_, index) => (YOUNG[year][index] ?? 9) < 3).map((town) => `${town} ${year}`)
		);
		const narrowest = async (sums: readonly KnownSum[]): Promise<number> => {
			const targets = small.map((name) => ({ name, terms: [[name, 1] as const] }));
			const { found } = await attackEquations(sums, targets);
			return Math.min(...found.map(({ lower, upper }) => upper - lower));
		};
		expect(small).toHaveLength(5);
		expect(given.length).toBeGreaterThan(8);
		expect(await narrowest([...ofEdition, ...given])).toBeGreaterThanOrEqual(3 - 1e-6);
		// The attacker works: given out whole, the evaluation tells of the last town.
		const whole = asked.map((area) => known(area, [2019, 2020]));
		expect(await narrowest([...ofEdition, ...whole])).toBeLessThan(1);
	});

	it('that nobody can compute is not there, and it is said what is', async () => {
		const answer = await check({ by: ['sex'] });
		expect(answer).toMatchObject({ verdict: 'not-there', hidden: [] });
		expect(answer.alternatives.map(({ coarser }) => coarser)).toContain('both-sexes');
	});

	it('of one town leaves the others out', async () => {
		const answer = await check({ area: towns[5] ?? '' });
		expect(answer).toMatchObject({ verdict: 'safe' });
		expect(answer.cells).toBeLessThan((await check()).cells);
	});

	it('is refused where the numerator is no single count, and where it would be too large', async () => {
		const wish = { level: 'municipality', firstYear: 2020, lastYear: 2020 } as const;
		expect(await checkWish(operator, { ...wish, indicator: 'gesamtquotient' }, { database })).toMatchObject({
			issues: [{ rule: 'wish-indicator-unsuited' }]
		});
		const large = { ...wish, indicator: INDICATOR, firstYear: 1960, agesFrom: [0, 10, 20, 30, 40, 50, 60, 70] };
		expect(await checkWish(operator, large, { database })).toMatchObject({ issues: [{ rule: 'wish-too-large' }] });
	});

	it('is checked for those who release, and the trail knows what was asked', async () => {
		const editor: Actor = { id: 'e', name: 'Redaktion', roles: ['monitor-editor'] };
		const wish = { indicator: INDICATOR, level: 'region', firstYear: 2020, lastYear: 2020 } as const;
		await expect(checkWish(editor, wish, { database })).rejects.toThrow(NotPermitted);
		const { entries } = await readAs(
			operator,
			(tx) => findEntries(tx, { filter: { command: 'monitor.check-wish' } }),
			database
		);
		expect(entries.length).toBeGreaterThan(0);
		for (const { kind, object, detail } of entries) {
			expect([kind, object]).toEqual(['reading', `wish:${INDICATOR}`]);
			expect(Object.keys(JSON.parse(detail) as object)).not.toContain('hidden');
		}
	});
});
