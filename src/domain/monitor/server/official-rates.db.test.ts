/**
 * Every rate the offices print in the tables we were given, against what our figures say. The first test finds the
 * printed rates in the files themselves, so a new one fails here until somebody has judged it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { loadCounty } from '#domain/areas/server';
import type { Observation } from '#domain/intake';
import { acceptFile, findFacts, readDeliveredFile } from '#domain/intake/server';
import { isNumber, roundHalfAwayFromZero } from '#domain/statistics';
import type { Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import type { Edition } from '../edition.ts';
import { openSpecialTheme } from './decide-special-theme.ts';
import { findEdition } from './find-edition.ts';
import { releaseMonitor } from './release-monitor.ts';

const TABLES = '../shared/data/regionalstatistik/utf8';
const LAND_USE = '../shared/data/genesis_ffcsv/AI-N-01-2-5_de_0.csv';
const DEFINITIONS = '../shared/data/indikator_definitionen/regionalatlas_indikatoren.csv';
const PUBLISHED = '../shared/vectors/indicators.published-regionalatlas.json';
const isThere = [TABLES, LAND_USE, DEFINITIONS, PUBLISHED].every((path) => existsSync(path));
if (!isThere) console.log('Skipped: the official tables and definitions are not beside the project.');

/**
 * Every column of the delivered tables that prints a rate, a mean or a quota, with whether the delivered counts are enough
 * to compute it again. A column that appears in a file and not here fails the first test.
 */
const PRINTED_RATES: Readonly<Record<string, { readonly why: string; readonly columns: readonly string[] }>> = {
	'AI-S-03': {
		why: 'recomputed: minimum income rate, from 22811-01-01-4 and 12411-01-01-5',
		columns: ['Mindestsicherungsquote | Prozent']
	},
	'82411-01-03-4': {
		why: 'recomputed from 2012 on; delivered populations before rest on the census of 1987, the rate does not',
		columns: ['verfüg. Einkommen der priv. Haushalte je Einwohner | EUR']
	},
	'22311-01-02-4': {
		why: 'mean claims, no indicator of ours: must lie in the range that claims by kind, in whole euros, leave open',
		columns: [
			'Durchschnittl. monatl. Wohngeldanspruch insgesamt | EUR',
			'Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Mietzuschuss | EUR',
			'Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Lastenzuschuss | EUR'
		]
	},
	'71231-01-02-5': {
		why: 'tax rates, no indicator of ours: must lie in the range that amounts in thousands of euros leave open',
		columns: [
			'Grundsteuer A - Hebesatz | Prozent',
			'Grundsteuer B - Hebesatz | Prozent',
			'Gewerbesteuer - Hebesatz | Prozent'
		]
	},
	'13211-02-05-4': {
		why: 'the labour force was not delivered: the rate over all is taken over as printed, the others have no definition',
		columns: [
			'Arbeitslosenquote bez. abh. zivile Erwerbspers. | Prozent',
			'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Prozent',
			'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Männer | Prozent',
			'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Frauen | Prozent',
			'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Ausländer | Prozent',
			'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | 15 bis unter 25 Jahre | Prozent'
		]
	},
	'12411-07-01-5': {
		why: 'single years of age were not delivered: the mean of all is taken over as printed, those by sex have no definition',
		columns: [
			'Durchschnittsalter der Bevölkerung | Jahre',
			'Durchschnittsalter der Bevölkerung | männlich | Jahre',
			'Durchschnittsalter der Bevölkerung | weiblich | Jahre'
		]
	},
	'AI-N-01-2-5': {
		why: 'land use of 2022 and 2023 was not delivered, and 2015 was classified otherwise; no indicator of ours',
		columns: ['Veränderung der Siedlungs- und Verkehrsfläche', 'Anteil Siedlungs- und Verkehrsfläche an Gesamtfläche']
	}
};
const RATE_UNITS = new Set(['Prozent', '%', 'EUR', 'Jahre', 'Promille']);
/** Told by the head too, should an office print a rate without a unit; amounts in thousands of euros are none. */
const RATE_HEAD = /quote|anteil|hebesatz|durchschn|\bje\b|quotient|dichte|ziffer/i;
const isRate = ({ unit, measure, value }: Observation): boolean =>
	value !== null && (RATE_UNITS.has(unit ?? '') || (RATE_HEAD.test(measure) && !/^Tsd\. EUR$/.test(unit ?? '')));
const YEAR = 2015;

const tables = new Map<string, readonly Observation[]>();
let database: Database;
let close: TestDatabase['close'] = async () => {};
let edition: Edition;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-rates-'));
const dataBefore = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	if (!isThere) return;
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	const files = readdirSync(TABLES).filter((name) => name.endsWith('.csv'));
	for (const path of [...files.map((name) => join(TABLES, name)), LAND_USE]) {
		const file = await readDeliveredFile({ path });
		if (!file.ok) throw new Error(`${path}: ${JSON.stringify(file.issues.slice(0, 3))}`);
		tables.set(file.value.table, file.value.observations);
	}
	for (const fileName of files) {
		const outcome = await acceptFile(operator, { path: join(TABLES, fileName), fileName }, { database });
		if (!outcome.ok) throw new Error(`${fileName}: ${JSON.stringify(outcome.issues.slice(0, 3))}`);
	}
	await openSpecialTheme(operator, { theme: 'einkommen', year: YEAR, version: 0 }, { database });
	const outcome = await releaseMonitor(operator, { year: YEAR }, { database });
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

/** Printed numbers of a table by area, year and column. */
function printedIn(table: string, column: string): { area: string; year: number; value: number }[] {
	return (tables.get(table) ?? []).flatMap(({ area, measure, period, value }) =>
		measure === column && value !== null ? [{ area, year: Number(period.slice(-4)), value }] : []
	);
}

/** Our official figure with the digits the office prints, decided on the exact fraction. */
function ours(id: string, areaId: string, year: number, decimals: number) {
	const [indicator, area] = [edition.findIndicator(id), edition.findArea(areaId)];
	if (!indicator || !area) throw new Error(`${id} or ${areaId} is not in the edition.`);
	const figure = edition.figureOn('official', indicator, area, year);
	if (!figure || !isNumber(figure.value)) return null;
	const { numerator, denominator } = figure;
	if (!isNumber(numerator) || !isNumber(denominator)) return { printed: figure.value.value };
	const [top, bottom] = [numerator.value, denominator.value];
	return { top, bottom, printed: roundHalfAwayFromZero(top, bottom, indicator.multiplier, decimals) };
}

type Range = readonly [from: number, to: number];
const asPrinted = (value: number): Range => [value - 0.5, value + 0.5];
const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];

describe.skipIf(!isThere)('published rates', () => {
	it('are all known, column by column', () => {
		const found = [...tables].flatMap(([table, cells]) =>
			[...new Set(cells.filter(isRate).map(({ measure }) => measure))].map((measure) => `${table}: ${measure}`)
		);
		const known = Object.entries(PRINTED_RATES).flatMap(([table, { columns }]) =>
			columns.map((column) => `${table}: ${column}`)
		);
		expect(tables.size).toBe(32);
		expect(found.toSorted()).toEqual(known.toSorted());
	});

	it('of minimum income come out to the last digit, in six years and four areas', () => {
		const rates = printedIn('AI-S-03', 'Mindestsicherungsquote | Prozent');
		expect(rates).toHaveLength(24);
		for (const { area, year, value } of rates)
			expect(ours('mindestsicherungsquote', area, year, 1)?.printed, `${area} ${year}`).toBe(value);
	});

	it('of disposable income come out to the euro from 2012 on, and are taken over in every year', () => {
		const rates = printedIn('82411-01-03-4', 'verfüg. Einkommen der priv. Haushalte je Einwohner | EUR');
		expect(rates).toHaveLength(60);
		const computed = rates.filter(({ year }) => year >= 2012);
		expect(computed).toHaveLength(12);
		for (const { area, year, value } of computed)
			expect(ours('verfuegbares-einkommen', area, year, 0)?.printed, `${area} ${year}`).toBe(value);
		for (const { area, year, value } of rates)
			expect(ours('verfuegbares-einkommen-amtlich', area, year, 0)?.printed, `${area} ${year}`).toBe(value);
	});

	it.each([
		['pflegebeduerftige', 'AI1402'],
		['pflegepersonal-heime', 'AI1403'],
		['pflegepersonal-dienste', 'AI1404'],
		['pflegeplaetze', 'AI1405'],
		['mindestsicherungsquote', 'AI2001']
	])('of the Regionalatlas agree with %s in counts and last digit', (id, code) => {
		const { cases } = JSON.parse(readFileSync(PUBLISHED, 'utf8')) as {
			cases: {
				id: string;
				input: { year: number; numerator: number; denominator: number; decimals: number };
				expected: { published: number };
			}[];
		};
		const known = new Set<string>(edition.areas.map((area) => area.id));
		const here = cases.filter((one) => one.id.startsWith(`${code}-`) && known.has(one.id.split('-')[1] ?? ''));
		expect(here.length).toBeGreaterThan(0);
		for (const { id: name, input, expected } of here)
			expect(ours(id, name.split('-')[1] ?? '', input.year, input.decimals), name).toEqual({
				top: input.numerator,
				bottom: input.denominator,
				printed: expected.published
			});
	});

	it('of foreign citizens (AI0208) wait for a population by citizenship, which was not delivered', async () => {
		const facts = await readAs(operator, (tx) => findFacts(tx, { measures: ['population'] }), database);
		expect(facts.filter(({ dimensions }) => dimensions['citizenship'])).toEqual([]);
		expect(edition.findIndicator('auslaenderanteil')).toBeUndefined();
	});

	it('of unemployment are shown as printed; the labour force they are over was not delivered', () => {
		const rates = printedIn('13211-02-05-4', 'Arbeitslosenquote bez. auf alle zivile Erwerbsp. | Prozent');
		const shown = rates.filter(({ year }) => year <= YEAR);
		expect(shown.length).toBeGreaterThanOrEqual(4 * 7);
		for (const { area, year, value } of shown)
			expect(ours('arbeitslosenquote', area, year, 1), `${area} ${year}`).toEqual({ printed: value });
	});

	it('of mean age are shown as printed; the ages they are made of were not delivered', () => {
		const rates = printedIn('12411-07-01-5', 'Durchschnittsalter der Bevölkerung | Jahre');
		expect(rates).toHaveLength(18);
		for (const { area, year, value } of rates)
			expect(ours('durchschnittsalter-amtlich', area, year, 1), area).toEqual({ printed: value });
	});

	it('of land use (AI0111) wait for the land use of their year', async () => {
		const printed = new Set((tables.get('AI-N-01-2-5') ?? []).map(({ period }) => period));
		expect(printed).toEqual(new Set(['2023']));
		const facts = await readAs(operator, (tx) => findFacts(tx, { measures: ['land-area'] }), database);
		expect(new Set(facts.map(({ year }) => year))).toEqual(new Set([2015]));
	});

	it('mean housing benefit: the total lies between its kinds, as far as whole euros tell', () => {
		const column = (name: string) =>
			new Map(printedIn('22311-01-02-4', name).map(({ area, year, value }) => [`${area} ${year}`, value]));
		const [rents, burdens] = [
			column('Haushalte mit allgemeinem Wohngeld | Davon mit | Mietzuschuss | Anzahl'),
			column('Haushalte mit allgemeinem Wohngeld | Davon mit | Lastenzuschuss | Anzahl')
		];
		const [rentClaims, burdenClaims] = [
			column('Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Mietzuschuss | EUR'),
			column('Durchschn.mtl.Anspruch an allgemeinem Wohngeld | Davon | Lastenzuschuss | EUR')
		];
		const all = column('Durchschnittl. monatl. Wohngeldanspruch insgesamt | EUR');
		expect(all.size).toBe(44);
		for (const [place, value] of all) {
			const [rent, burden] = [rents.get(place) ?? NaN, burdens.get(place) ?? NaN];
			const mean =
				(rent * (rentClaims.get(place) ?? NaN) + burden * (burdenClaims.get(place) ?? NaN)) / (rent + burden);
			expect(overlap(asPrinted(mean), asPrinted(value)), place).toBe(true);
		}
	});

	it('tax rates: the printed rate is one that the printed amounts allow', () => {
		for (const tax of ['Grundsteuer A', 'Grundsteuer B', 'Gewerbesteuer']) {
			const at = (name: string) =>
				new Map(printedIn('71231-01-02-5', `${tax} - ${name}`).map(({ area, value }) => [area, value]));
			const [amounts, bases] = [at('Istaufkommen | Tsd. EUR'), at('Grundbetrag | Tsd. EUR')];
			const rates = at('Hebesatz | Prozent');
			expect(rates.size).toBe(18);
			for (const [area, rate] of rates) {
				const [amount, base] = [asPrinted(amounts.get(area) ?? NaN), asPrinted(bases.get(area) ?? NaN)];
				const possible: Range = [(amount[0] / base[1]) * 100, (amount[1] / base[0]) * 100];
				expect(overlap(possible, asPrinted(rate)), `${tax} ${area}`).toBe(true);
			}
		}
	});
});

describe.skipIf(!isThere)('official definitions', () => {
	it('exist for every code an indicator names', () => {
		const codes = new Set(
			readFileSync(DEFINITIONS, 'utf8')
				.match(/^"?AI[-A-Z0-9]+/gm)
				?.map((one) => one.replace('"', ''))
		);
		expect(codes.size).toBe(155);
		const named = edition.indicators.flatMap(({ regionalatlas }) => regionalatlas ?? []);
		expect(named.filter((code) => !codes.has(code))).toEqual([]);
	});
});
