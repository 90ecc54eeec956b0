/* oxlint-disable typescript/no-non-null-assertion -- In a test a missing value may throw. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countExtracts } from '../count/count-extracts.ts';
import { testFolder } from '../count/extracts-for-tests.ts';
import { calibration, publishedResidents, splitWhole } from './calibration.ts';
import { writeDemoExtract } from './write-demo-extract.ts';

let folder: ReturnType<typeof testFolder>;
beforeAll(() => {
	folder = testFolder();
});
afterAll(() => folder.remove());

const areas = calibration.municipalities.map(({ ags }) => ags);

async function cellsOf(file: string, year: number) {
	const outcome = await countExtracts({
		files: [file],
		asOf: `${year}-12-31`,
		outDir: folder.path(`out-${year}`),
		areas
	});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const lines = readFileSync(folder.path(`out-${year}/counts.csv`), 'utf8')
		.trim()
		.split('\n')
		.slice(1);
	const cells = lines.map((line) => {
		const [area, sex, age, citizenship, , origin, persons] = line.split(',');
		return {
			area: area!,
			sex: sex!,
			age: Number(age),
			citizenship: citizenship!,
			origin: origin!,
			persons: Number(persons)
		};
	});
	return { manifest: outcome.value, cells };
}

type Cell = Awaited<ReturnType<typeof cellsOf>>['cells'][number];
const sum = (cells: readonly Cell[], of: (cell: Cell) => boolean): number =>
	cells.reduce((total, cell) => total + (of(cell) ? cell.persons : 0), 0);

test('the same year, size and seed give the same bytes; another seed gives others', async () => {
	const hash = async (seed: number): Promise<string> => {
		const file = folder.path(`seed-${seed}.csv`);
		await writeDemoExtract({ year: 2020, residents: 5000, seed, file, faults: 0.05 });
		return createHash('sha256').update(readFileSync(file)).digest('hex');
	};
	const first = await hash(7);
	expect(await hash(7)).toBe(first);
	expect(await hash(8)).not.toBe(first);
});

test('the whole county of 2015 has the published size, ages and a believable share of foreigners', async () => {
	const file = folder.path('2015.csv');
	const demo = await writeDemoExtract({ year: 2015, seed: 1, file });
	expect(demo.residents).toBe(266_042);
	const { manifest, cells } = await cellsOf(file, 2015);
	expect(manifest.origin).toBe('invented');
	expect(manifest.rowsRejected).toBe(0);
	expect(manifest.rowsRead).toBe(demo.rows);
	expect(manifest.rowsSecondary).toBe(demo.secondaryResidences);
	expect(manifest.areas.map(({ area, persons }) => ({ area, persons }))).toEqual(demo.residentsByArea);
	for (const { ags, residents, male2015, female2015 } of calibration.municipalities) {
		expect(sum(cells, (cell) => cell.area === ags)).toBe(residents['2015']);
		const published = male2015
			.slice(0, 5)
			.concat(female2015.slice(0, 5))
			.reduce((total, count) => total + count, 0);
		const children = sum(cells, (cell) => cell.area === ags && cell.age < 18);
		expect(Math.abs(children / published - 1)).toBeLessThan(0.06);
	}
	const share = (ags: string): number =>
		sum(cells, (cell) => cell.area === ags && cell.citizenship === 'foreign') / sum(cells, (cell) => cell.area === ags);
	expect(share('06433010')).toBeGreaterThan(0.25);
	expect(share('06433014')).toBeLessThan(0.08);
	const foreign = sum(cells, (cell) => cell.citizenship === 'foreign') / demo.residents;
	expect(foreign).toBeGreaterThan(0.16);
	expect(foreign).toBeLessThan(0.21);
});

test('cohorts grow older from year to year: the strongest year of birth stays the strongest', async () => {
	const strongest = async (year: number): Promise<number> => {
		const file = folder.path(`cohort-${year}.csv`);
		await writeDemoExtract({ year, residents: 100_000, seed: 1, file });
		const { cells } = await cellsOf(file, year);
		const byAge = Array.from({ length: 30 }, (_, index) => sum(cells, (cell) => cell.age === 45 + index));
		return year - 45 - byAge.indexOf(Math.max(...byAge));
	};
	for (const year of [2014, 2020, 2025]) {
		const birthYear = await strongest(year);
		expect(birthYear).toBeGreaterThanOrEqual(1961);
		expect(birthYear).toBeLessThanOrEqual(1969);
	}
});

test('families live together: children have an adult at their address, most households are small', async () => {
	const file = folder.path('households.csv');
	await writeDemoExtract({ year: 2023, residents: 20_000, seed: 3, file });
	const households = new Map<string, { persons: number; adults: number; children: number }>();
	for (const line of readFileSync(file, 'latin1').trim().split('\n').slice(1)) {
		const [, birth, , , , , residence, movedIn, address] = line.split(';');
		if (residence === 'N') continue;
		expect(movedIn! >= birth! && movedIn! <= '2023-12-31').toBe(true);
		const household = households.get(address!) ?? { persons: 0, adults: 0, children: 0 };
		household.persons += 1;
		if (2023 - Number(birth!.slice(0, 4)) >= 18) household.adults += 1;
		else household.children += 1;
		households.set(address!, household);
	}
	const all = [...households.values()];
	expect(all.filter((household) => household.children > 0 && household.adults === 0)).toEqual([]);
	const single = all.filter((household) => household.persons === 1).length / all.length;
	expect(single).toBeGreaterThan(0.3);
	expect(single).toBeLessThan(0.45);
	expect(all.filter((household) => household.children >= 2).length).toBeGreaterThan(500);
});

test('faulty rows change no total, and each is found under its rule', async () => {
	const options = { year: 2022, residents: 20_000, seed: 5 };
	const demo = await writeDemoExtract({ ...options, file: folder.path('faults.csv'), faults: 0.05 });
	const { manifest, cells } = await cellsOf(folder.path('faults.csv'), 2022);
	expect(sum(cells, () => true)).toBe(20_000);
	const found = Object.fromEntries(manifest.files[0]!.rules.map((one) => [one.rule, one.rows]));
	const { 'secondary-residence': secondary, ...rejected } = demo.faults;
	expect(found).toMatchObject({ ...rejected, 'secondary-residence': secondary + demo.secondaryResidences });
	expect(Object.values(rejected).every((rows) => rows > 0)).toBe(true);
	const firstImpossible = manifest.files[0]!.rules.find((one) => one.rule === 'birth-date-impossible')!.exampleRows[0]!;
	const line = readFileSync(folder.path('faults.csv'), 'latin1').split('\n')[firstImpossible - 1]!;
	expect(line).toMatch(/02-30|unbekannt/);
});

test('sizes follow the published years, lie between them, and show no break at the census of 2022', () => {
	const county = (year: number): number =>
		calibration.municipalities.reduce((total, municipality) => total + publishedResidents(municipality, year), 0);
	expect(county(2015)).toBe(266_042);
	expect(county(2023)).toBe(281_712);
	expect(county(2019)).toBeGreaterThan(266_042);
	for (let year = 2013; year <= 2025; year++) expect(Math.abs(county(year) / county(year - 1) - 1)).toBeLessThan(0.025);
	expect([...splitWhole(10, [1, 1, 1])].reduce((total, part) => total + part, 0)).toBe(10);
});

test('a handful of residents and a year out of reach', async () => {
	const tiny = await writeDemoExtract({ year: 2024, residents: 3, seed: 1, file: folder.path('tiny.csv') });
	expect(tiny.residentsByArea.reduce((total, { persons }) => total + persons, 0)).toBe(3);
	await expect(writeDemoExtract({ year: 1850, seed: 1, file: folder.path('never.csv') })).rejects.toThrow(RangeError);
	expect(existsSync(folder.path('never.csv'))).toBe(false);
});
