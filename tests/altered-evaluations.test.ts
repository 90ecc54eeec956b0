/** Special evaluations of counts that editions alter: 2019 is rounded, 2020 has noise, small counts of 2021 are rounded. */
import exceljs from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import type { ProtectionMethod, ReleasedCountRow } from '#domain/disclosure';
import { adoptRuleSet, endRuleSet, findLedger } from '#domain/disclosure/server';
import type { Evaluation } from '#domain/monitor';
import { isNumber } from '#domain/statistics';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import {
	attackReleases,
	checkWish,
	findEdition,
	findEvaluation,
	findReleasedCounts,
	giveOutWish,
	releaseMonitor
} from '#domain/monitor/server';
import { evaluationCsv, evaluationXlsx } from '#documents';
import { deliverTable, type TestRow } from './support/deliver-table.ts';

let database: Database;
let close: TestDatabase['close'] = async () => {};
let towns: string[];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-altered-evaluations-'));
const dataBefore = process.env['KREISLAUF_DATA'];

const YEARS = { 2019: 'rounding', 2020: 'cell-key', 2021: 'small-count-rounding' } as const;
const SAID = {
	rounding: 'auf Vielfache von 5 gerundet',
	'cell-key': 'mit Zufallsüberlagerung',
	'small-count-rounding': 'Anzahlen unter 5 auf 0 oder 5 gerundet'
};
/** Women and men without a job from 15 to 24, 25 to 54 and from 55 on, town by town. */
const SMALL = [1, 2, 0, 3, 1, 1, 2, 0, 4, 2, 1, 6, 2, 1];
const BANDS = ['15-24', '25-54', '55-'] as const;
const SEXES = ['female', 'male'] as const;

const personsOf = (town: number, sex: number, band: number): number =>
	(sex + band) % 2 === 0 ? (SMALL[(town + 3 * band + sex) % 14] ?? 0) : 20 + 3 * town + 7 * band + sex;

function unemployedIn(year: number): TestRow[] {
	return towns.flatMap((area, town) => {
		const row = (value: number, dimensions: Record<string, string>): TestRow => ({
			area,
			period: String(year),
			value,
			dimensions
		});
		const inner = SEXES.flatMap((sex, s) =>
			BANDS.map((age, b) => row(personsOf(town, s, b) + (year % 2), { sex, age }))
		);
		const sum = (rows: readonly TestRow[]): number => rows.reduce((all, { value }) => all + Number(value), 0);
		return [
			...inner,
			...SEXES.map((sex) => row(sum(inner.filter(({ dimensions }) => dimensions['sex'] === sex)), { sex })),
			...BANDS.map((age) => row(sum(inner.filter(({ dimensions }) => dimensions['age'] === age)), { age })),
			row(sum(inner), {})
		];
	});
}

async function deliverYear(year: number): Promise<void> {
	await deliverTable(
		database,
		'population',
		towns.flatMap((area, town) =>
			(['0-14', '15-24', '25-54', '55-64', '65-'] as const).map((age, band): TestRow => ({
				area,
				period: `31.12.${year}`,
				value: ([1500, 1100, 5200, 1400, 2600][band] ?? 0) + 10 * town + (year - 2019),
				dimensions: { age }
			}))
		)
	);
	await deliverTable(database, 'unemployed', unemployedIn(year));
}

const adopt = (method: ProtectionMethod) =>
	adoptRuleSet(
		operator,
		{
			id: 'of-unemployed',
			legalType: 'administrative',
			sourceTable: 'unemployed',
			maxHiddenCount: 2,
			zerosAreSensitive: false,
			protection: 3,
			method
		},
		{ database }
	);

async function release(year: number): Promise<number> {
	const outcome = await releaseMonitor(operator, { year }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value.id;
}

const byAge = (year: number, agesFrom: number[] = [15, 55]) => ({
	indicator: 'arbeitslosenanteil',
	level: 'municipality' as const,
	firstYear: year,
	lastYear: year,
	agesFrom,
	by: ['sex' as const]
});
const about = { title: 'Arbeitslose nach Alter', recipient: 'Jobcenter', purpose: 'Planung' };

async function giveOut(wish: ReturnType<typeof byAge>): Promise<Evaluation> {
	const checked = await checkWish(operator, wish, { database });
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	const outcome = await giveOutWish(operator, { ...wish, ...about, state: checked.value.state }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const given = await readAs(operator, (tx) => findEvaluation(tx, outcome.value.id), database);
	if (!given) throw new Error('The evaluation is gone.');
	return given;
}

/** By part and area: the number that is out, null where it is hidden. */
function numbersOf(rows: readonly ReleasedCountRow[], year: number): Map<string, number | null> {
	return new Map(
		rows
			.filter((row) => row.measure === 'unemployed' && row.year === year)
			.flatMap(({ part, areas, counts }) =>
				areas.map((area, index) => {
					const count = counts[index];
					return [`${part} ${area}`, count && isNumber(count) ? count.value : null] as const;
				})
			)
	);
}

async function editionNumbers(id: number, year: number) {
	const edition = await findEdition(database, { id });
	if (!edition) throw new Error('The edition is gone.');
	return numbersOf((await findReleasedCounts(database, edition)).rows, year);
}

const attacked = () => readAs(operator, (tx) => attackReleases(operator, tx), database);

let newest: number;

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	towns = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
	for (const [year, method] of Object.entries(YEARS)) {
		expect(await adopt(method)).toMatchObject({ ok: true });
		await deliverYear(Number(year));
		newest = await release(Number(year));
	}
}, 120_000);

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(YEARS))('a special evaluation of %s, published by %s', (name, method) => {
	const year = Number(name);
	let given: Evaluation;

	beforeAll(async () => {
		given = await giveOut(byAge(year));
	}, 60_000);

	it('gives out altered counts, each marked, and says by which method', () => {
		expect(given.altered).toMatchObject([{ measure: 'unemployed', year, method, room: 2 }]);
		const numbers = given.counts.flatMap(({ counts }) => counts.filter(isNumber));
		expect(numbers.length).toBeGreaterThan(100);
		for (const { value, flags } of numbers) {
			expect(flags).toContain('altered');
			if (method !== 'cell-key') expect([1, 2, 3, 4]).not.toContain(value);
			if (method === 'rounding') expect(value % 5).toBe(0);
		}
	});

	it('says the number of the edition where it is the same count, and has others beside', async () => {
		const edition = await editionNumbers(newest, year);
		let [same, other] = [0, 0];
		for (const [cell, value] of numbersOf(given.counts, year)) {
			const out = edition.get(cell);
			if (out === undefined) other++;
			if (out === undefined || value === null) continue;
			same++;
			expect(value, cell).toBe(out);
		}
		expect(same).toBeGreaterThan(50);
		expect(other).toBeGreaterThan(30);
	});

	it('gives nothing away together with everything that is out', async () => {
		const report = await attacked();
		expect(report.recovered).toEqual([]);
		expect(report.attackedAltered).toBeGreaterThan(50);
	});

	it('is followed by an evaluation and an edition with the same numbers again', async () => {
		const before = numbersOf(given.counts, year);
		const next = await giveOut(byAge(year, [15, 25, 55]));
		let same = 0;
		for (const [cell, value] of numbersOf(next.counts, year)) {
			const then = before.get(cell);
			if (typeof then !== 'number' || value === null) continue;
			same++;
			expect(value, cell).toBe(then);
		}
		expect(same).toBeGreaterThan(50);
		const edition = await editionNumbers(newest, year);
		newest = await release(2021);
		for (const [cell, value] of await editionNumbers(newest, year)) expect(value, cell).toBe(edition.get(cell));
		expect((await attacked()).recovered).toEqual([]);
	}, 60_000);

	it('says so in its files', async () => {
		const csv = evaluationCsv(given);
		expect(csv).toContain(';veränderte Zahl;≈;D;');
		expect(csv).not.toMatch(/;Zahl;;A;/);
		const workbook = new exceljs.Workbook();
		await workbook.xlsx.load((await evaluationXlsx(given)).buffer as ArrayBuffer);
		const notes = JSON.stringify(workbook.getWorksheet('Hinweise')?.getSheetValues());
		expect(notes).toContain('statt der gezählten Anzahlen veränderte (≈)');
		expect(notes).toContain(`Arbeitslose ${year}: ${SAID[method]}`);
	});
});

describe('a special evaluation of altered counts', () => {
	it('adds up where small counts are rounded', async () => {
		const numbers = numbersOf((await giveOut(byAge(2021))).counts, 2021);
		let sums = 0;
		for (const area of towns) {
			const of = (part: string) => numbers.get(`${part} ${area}`) ?? NaN;
			const [whole, ...parts] = [of('sex=female'), of('age=15-54|sex=female'), of('age=55-|sex=female')];
			if ([whole, ...parts].some(Number.isNaN)) continue;
			sums++;
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
		}
		expect(sums).toBeGreaterThan(3);
	}, 60_000);

	it('is in the ledger with what was given out, never with the count', async () => {
		const { id } = await giveOut(byAge(2019));
		const entries = await readAs(operator, (tx) => findLedger(tx, id), database);
		expect(entries.filter(({ status }) => status === 'altered').length).toBeGreaterThan(100);
		expect(entries.filter(({ status }) => status === 'shown' || status === 'open')).toEqual([]);
	}, 60_000);

	it('settles the method of a year that no edition shows yet, also when the rules end before that edition', async () => {
		await deliverYear(2022);
		const given = await giveOut(byAge(2022));
		expect(given.altered).toMatchObject([{ year: 2022, method: 'small-count-rounding' }]);
		const end = { id: 'of-unemployed', reason: 'Ein Versuch', basedOn: 3 };
		expect(await endRuleSet(operator, end, { database })).toMatchObject({ ok: true });
		const edition = await editionNumbers(await release(2022), 2022);
		let same = 0;
		for (const [cell, value] of numbersOf(given.counts, 2022)) {
			const out = edition.get(cell);
			if (typeof out !== 'number' || value === null) continue;
			same++;
			expect(out, cell).toBe(value);
		}
		expect(same).toBeGreaterThan(50);
		expect((await attacked()).recovered).toEqual([]);
	}, 60_000);

	it('is refused for two years together, which whoever has both can add up, and nothing else is offered instead', async () => {
		const together = { ...byAge(2020), areYearsTogether: true };
		expect(await checkWish(operator, together, { database })).toMatchObject({
			ok: false,
			issues: [{ rule: 'wish-two-years-altered', detail: { method: 'rounding' } }]
		});
		const single = await checkWish(operator, byAge(2020, [15, 16, 17]), { database });
		expect(single.ok && single.value.alternatives.map(({ coarser }) => coarser)).not.toContain('two-years');
	});

	it('is refused where deliveries of the year name different methods, as an edition is', async () => {
		expect(await adopt('rounding')).toMatchObject({ ok: true });
		const [one = '', ...others] = towns;
		const rows = unemployedIn(2023);
		await deliverTable(
			database,
			'unemployed',
			rows.filter(({ area }) => others.includes(area))
		);
		await deliverTable(
			database,
			'unemployed',
			rows.filter(({ area }) => area === one)
		);
		// The first town has it from another table, which has no rules of its own.
		await asOwner(database, (tx) =>
			sql`update intake.deliveries set table_code = 'other' where id = (select max(id) from intake.deliveries)`.execute(
				tx
			)
		);
		expect(await checkWish(operator, byAge(2023), { database })).toMatchObject({
			ok: false,
			issues: [{ rule: 'wish-methods-mixed', detail: { year: 2023, methods: 'rounding suppression' } }]
		});
	});
});
