import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { loadCounty } from '#domain/areas/server';
import { acceptFile, findFacts } from '#domain/intake/server';
import { isNumber, roundHalfAwayFromZero } from '#domain/statistics';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import type { Edition } from '../edition.ts';
import { openSpecialTheme } from './decide-special-theme.ts';
import { attackReleases } from './attack/attack-releases.ts';
import { findEdition } from './find-edition.ts';
import { releaseMonitor } from './release-monitor.ts';

const TABLES = '../shared/data/regionalstatistik/utf8';
const isThere = existsSync(TABLES);
if (!isThere) console.log(`Skipped: ${TABLES} is not here, so the real edition cannot be built.`);

let database: Database;
let close: TestDatabase['close'] = async () => {};
let edition: Edition;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-real-'));
const dataBefore = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	if (!isThere) return;
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	for (const fileName of readdirSync(TABLES).filter((name) => name.endsWith('.csv'))) {
		const outcome = await acceptFile(operator, { path: join(TABLES, fileName), fileName }, { database });
		if (!outcome.ok) throw new Error(`${fileName}: ${JSON.stringify(outcome.issues.slice(0, 3))}`);
	}
	await openSpecialTheme(operator, { theme: 'einkommen', year: 2015, version: 0 }, { database });
	const outcome = await releaseMonitor(operator, { year: 2015 }, { database });
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

function figureOf(id: string, areaId: string, year: number) {
	const [indicator, area] = [edition.findIndicator(id), edition.findArea(areaId)];
	if (!indicator || !area) throw new Error(`${id} or ${areaId} is not in the edition.`);
	return { indicator, figure: edition.figureOn('official', indicator, area, year) };
}

/** The figure with the digits an office prints, decided on its own counts. */
function printed(id: string, areaId: string, year: number, decimals: number): number | null {
	const { indicator, figure } = figureOf(id, areaId, year);
	if (!figure || !isNumber(figure.value)) return null;
	if (!isNumber(figure.numerator) || !isNumber(figure.denominator)) return figure.value.value;
	return roundHalfAwayFromZero(figure.numerator.value, figure.denominator.value, indicator.multiplier, decimals);
}

async function published(measure: string): Promise<{ area: string; year: number; value: number }[]> {
	const facts = await readAs(operator, (tx) => findFacts(tx, { measures: [measure] }), database);
	return facts.flatMap(({ area, year, dimensions, value }) =>
		isNumber(value) && Object.keys(dimensions).length === 0 ? [{ area, year, value: value.value }] : []
	);
}

describe.skipIf(!isThere)('the real edition of 2015', () => {
	it('has 266,042 inhabitants', () => {
		expect(printed('bevoelkerung', '06433', 2015, 0)).toBe(266_042);
	});

	it('reproduces every published minimum income rate to the last digit', async () => {
		const rates = await published('minimum-income-rate');
		expect(new Set(rates.map(({ area }) => area))).toEqual(new Set(['DG', '06', '064', '06433']));
		expect(new Set(rates.map(({ year }) => year))).toEqual(new Set([2010, 2011, 2012, 2013, 2014, 2015]));
		for (const { area, year, value } of rates)
			expect(printed('mindestsicherungsquote', area, year, 1), `${area} ${year}`).toBe(value);
	});

	it('reproduces the published disposable income per head wherever it is computed', async () => {
		const compared = (await published('disposable-income-per-head')).filter(({ year }) => year >= 2012);
		expect(compared.length).toBe(12);
		for (const { area, year, value } of compared)
			expect(printed('verfuegbares-einkommen', area, year, 0), `${area} ${year}`).toBe(value);
		expect(figureOf('verfuegbares-einkommen', '06433', 2011).figure).toBeUndefined();
		expect(printed('verfuegbares-einkommen-amtlich', '06433', 2010, 0)).toBe(18_994);
	});

	it('shows the published unemployment rate as it was published', async () => {
		const facts = await readAs(
			operator,
			(tx) => findFacts(tx, { measures: ['unemployment-rate'], areas: ['06433'], years: [2015] }),
			database
		);
		const all = facts.find(({ dimensions }) => JSON.stringify(dimensions) === '{"base":"all"}');
		expect(figureOf('arbeitslosenquote', '06433', 2015).figure?.value).toEqual(all?.value);
	});

	it('gives the attacker nothing that is hidden', async () => {
		expect((await readAs(operator, (tx) => attackReleases(operator, tx), database)).recovered).toEqual([]);
	});

	it('adds municipalities to regions and regions to the county', () => {
		const indicator = edition.findIndicator('jugendanteil');
		if (!indicator) throw new Error('There is no Jugendanteil.');
		const countsOf = (areas: readonly { id: string }[]): number[] =>
			areas.map(({ id }) => {
				const { figure } = figureOf('jugendanteil', id, 2015);
				return figure && isNumber(figure.numerator) ? figure.numerator.value : NaN;
			});
		const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
		for (const region of edition.regions())
			expect(countsOf([region])).toEqual([sum(countsOf(edition.municipalitiesOf(region)))]);
		expect(edition.regions()).toHaveLength(3);
		expect(sum(countsOf(edition.regions()))).toBe(sum(countsOf([edition.county])));
	});

	it('gives county-only statistics for the county only', () => {
		const [town] = edition.municipalities();
		expect(figureOf('pflegebeduerftige', town?.id ?? '', 2015).figure).toBeUndefined();
		expect(printed('pflegebeduerftige', '06433', 2015, 1)).toBeGreaterThan(100);
	});

	it('marks the census of 2011 and does not compute growth across it', () => {
		expect(figureOf('bevoelkerung', '06433', 2011).figure?.value).toMatchObject({ flags: ['break'] });
		expect(figureOf('bevoelkerungsveraenderung', '06433', 2011).figure?.value).toEqual({
			kind: 'missing',
			why: 'not-applicable'
		});
	});

	it('has the county on an age structure as fine as the official bands allow', () => {
		const ages = edition.ageStructure(edition.county, 2015).map(({ ageFrom, ageTo }) => `${ageFrom}-${ageTo ?? ''}`);
		expect(new Set(ages)).toContain('0-9');
		expect(new Set(ages)).toContain('20-24');
		expect(new Set(ages)).toContain('75-');
	});

	it('cites the table each figure comes from', () => {
		const { figure } = figureOf('mindestsicherungsquote', '06433', 2015);
		const tables = (figure?.deliveries ?? []).map((delivery) => edition.sources.get(delivery)?.table);
		expect(tables).toContain('22811-01-01-4');
	});
});
