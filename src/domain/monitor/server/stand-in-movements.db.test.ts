import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator } from '#domain/access';
import { loadCounty } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import type { Figure } from '#domain/disclosure';
import { plainTable } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { computeFigures } from '../compute/compute-figures.ts';
import { tabulate } from '../compute/tabulate.ts';
import { computeMonitor } from './compute-monitor.ts';
import { gatherInputs } from './gather-inputs.ts';
import { findWorkingFigures } from './find-working-state.ts';

const TOWN = '06433001';
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-movements-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;

async function accept(fileName: string, text: string): Promise<void> {
	const outcome = await acceptFile(operator, { fileName, bytes: new TextEncoder().encode(text) }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}

/** As the counting zone writes them: single years of age, and the movements of a year. */
const people = (year: number): string =>
	[
		'area,sex,age,reference_date,origin,persons',
		...['female', 'male'].flatMap((sex) =>
			['0-14', ...Array.from({ length: 35 }, (_, index) => `${15 + index}-${15 + index}`), '50-'].map(
				(age) => `${TOWN},${sex},${age},${year}-12-31,register,${age === '0-14' ? 700 : age === '50-' ? 800 : 100}`
			)
		),
		''
	].join('\n');
const movements = (year: number): string =>
	[
		'area,measure,age,period,origin,count',
		`${TOWN},births,,${year},register,105`,
		...Array.from(
			{ length: 35 },
			(_, index) => `${TOWN},births-by-age-of-mother,${15 + index}-${15 + index},${year},register,3`
		),
		`${TOWN},arrivals,0-17,${year},register,200`,
		`${TOWN},arrivals,18-24,${year},register,150`,
		`${TOWN},arrivals,25-29,${year},register,50`,
		`${TOWN},arrivals,30-49,${year},register,250`,
		`${TOWN},arrivals,50-,${year},register,100`,
		`${TOWN},departures,0-17,${year},register,180`,
		`${TOWN},departures,18-24,${year},register,130`,
		`${TOWN},departures,25-29,${year},register,60`,
		`${TOWN},departures,30-49,${year},register,220`,
		`${TOWN},departures,50-,${year},register,90`
	].join('\n') + '\n';

async function figureOf(indicator: string, year = 2023): Promise<Figure | undefined> {
	await computeMonitor(operator, {}, { database });
	const figures = await readAs(operator, (tx) => findWorkingFigures(tx), database);
	return figures.find(
		(one) => one.indicator === indicator && one.area === TOWN && one.year === year && one.basis === 'register'
	);
}

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = join(folder, 'data');
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const year of [2019, 2020, 2021, 2022, 2023]) {
		await accept(`register-${year}.csv`, people(year));
		if (year > 2019) await accept(`bewegungen-${year}.csv`, movements(year));
	}
});
afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

test.each([
	['wanderungssaldo', (70 / 10_000) * 1000],
	['wanderungsvolumen', (1430 / 10_000) * 1000],
	// 20 more of 18 to 24 each year, over 1,400 of them.
	['bildungswanderung', (20 / 1400) * 1000],
	// 20 children and 30 adults more, over 2,000 under 18 and 4,000 of 30 to 49.
	['familienwanderung', (50 / 6000) * 1000],
	['zusammengefasste-geburtenziffer', 35 * 0.03]
])('%s rests on the movements of the register, and is provisional', async (indicator, expected) => {
	const value = (await figureOf(indicator))?.value;
	expect(value).toMatchObject({ kind: 'number', flags: ['provisional'] });
	expect(value?.kind === 'number' && value.value).toBeCloseTo(expected, 9);
});

test('they are released as the figures need them, not by every age the register knows', async () => {
	const inputs = await readAs(operator, (tx) => gatherInputs(tx, 2023), database);
	const { cells, counts } = computeFigures(inputs.facts, inputs.indicators, inputs);
	const measures = new Set(['births', 'arrivals', 'departures']);
	const rowsOf = (known: typeof cells): string[] =>
		tabulate(inputs.areas, measures, known.values(), counts).rows.flatMap(({ measure, part, year }) =>
			year === 2023 && measures.has(measure) ? [`${measure} ${part}`] : []
		);
	expect(rowsOf(cells)).toContain('arrivals ');
	expect(rowsOf(new Map())).toEqual([]);
});

test('when the official moves of the year come they take the place of the register’s', async () => {
	for (const [measure, value] of [
		['arrivals', 760],
		['departures', 680]
	] as const)
		await accept(
			`${measure}.csv`,
			plainTable({
				measure,
				title: measure,
				source: 'Prüfstelle',
				licence: 'dl-de/by-2-0',
				publishedOn: '2024-09-01',
				kind: 'movement',
				isInvented: false,
				dimensions: [],
				rows: [{ area: TOWN, name: '', period: '2023', dimensions: {}, value }]
			})
		);
	expect((await figureOf('wanderungssaldo'))?.value).toEqual({ kind: 'number', value: 8, flags: [] });
	expect((await figureOf('wanderungssaldo', 2022))?.value).toMatchObject({ flags: ['provisional'] });
	// Nothing is put together from both: the official table has no ages here.
	expect(await figureOf('familienwanderung')).toBeUndefined();
});
