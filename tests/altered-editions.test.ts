import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import type { AlteringMethod, ProtectionMethod } from '#domain/disclosure';
import { adoptRuleSet, endRuleSet, findEarlierReleases, findLedger } from '#domain/disclosure/server';
import { plainTable } from '#domain/intake';
import { acceptFile } from '#domain/intake/server';
import { isNumber } from '#domain/statistics';
import { sql, type Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import {
	attackReleases,
	computeMonitor,
	explainFigure,
	findEdition,
	findHiddenMentions,
	findPublishedAlterations,
	findReleasedCounts,
	findRulesBySource,
	previewRelease,
	releaseMonitor,
	releaseStatement,
	type ReleasedMonitor
} from '#domain/monitor/server';
import { countsCsv, dataFile, editionTable } from '#documents';

let database: Database;
let close: TestDatabase['close'] = async () => {};
let towns: string[];
let [first, second]: (ReleasedMonitor | undefined)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-altered-'));
const dataBefore = process.env['KREISLAUF_DATA'];

const METHODS: Readonly<Record<string, AlteringMethod>> = {
	unemployed: 'rounding',
	'basic-security-recipients': 'cell-key',
	'care-recipients': 'small-count-rounding'
};
/** Small ones beside large ones, and one and two beside each other. */
const SMALL = [1, 2, 0, 3, 1, 1, 2, 0, 4, 2, 1, 6, 2, 1];

type Row = readonly [area: string, value: number, dimensions: Record<string, string>];

async function deliver(measure: string, year: number, rows: readonly Row[]): Promise<void> {
	const names = [...new Set(rows.flatMap(([, , dimensions]) => Object.keys(dimensions)))];
	const text = plainTable({
		measure,
		title: `Prüftabelle ${measure}`,
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: `${year + 1}-01-15`,
		kind: 'stock',
		isInvented: false,
		dimensions: names,
		rows: rows.map(([area, value, dimensions]) => ({
			area,
			name: area,
			period: measure === 'population' ? `31.12.${year}` : String(year),
			dimensions,
			value
		}))
	});
	const file = { bytes: new TextEncoder().encode(text), fileName: `${measure}-${year}.csv` };
	const outcome = await acceptFile(operator, file, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}

const cross = (small: readonly number[], names: readonly [string, string, string], large: number): Row[] =>
	towns.flatMap((town, index): Row[] => {
		const [dimension, one, other] = names;
		const [few, many] = [small[index] ?? 0, index % 3 === 0 ? (small[13 - index] ?? 0) : large + index];
		return [
			[town, few + many, {}],
			[town, few, { [dimension]: one }],
			[town, many, { [dimension]: other }]
		];
	});

async function deliverYear(year: number, small: readonly number[]): Promise<void> {
	await deliver(
		'population',
		year,
		towns.flatMap((town, index) =>
			(['0-14', '15-24', '25-64', '65-79', '80-'] as const).map((age, band): Row => {
				const persons = [1500, 1100, 5200, 1400, 600][band] ?? 0;
				return [town, persons + 10 * index + (year - 2020), { age }];
			})
		)
	);
	await deliver('unemployed', year, [
		...cross(small, ['sex', 'female', 'male'], 40),
		...towns.map((town, index): Row => [town, Math.min(2, small[index] ?? 0), { age: '15-24' }])
	]);
	await deliver('basic-security-recipients', year, cross(small, ['group', 'reduced-capacity', 'old-age'], 30));
	await deliver('care-recipients', year, cross(small.toReversed(), ['kind', 'home-care', 'residential-care'], 20));
}

async function adopt(table: string, method: ProtectionMethod, roundingBase = 5) {
	return adoptRuleSet(
		operator,
		{
			id: `of-${table}`,
			legalType: 'administrative',
			sourceTable: table,
			maxHiddenCount: 2,
			zerosAreSensitive: false,
			protection: 3,
			method,
			roundingBase
		},
		{ database }
	);
}

async function release(year: number): Promise<ReleasedMonitor> {
	const outcome = await releaseMonitor(operator, { year }, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}

async function countsOf(id: number, measure: string, year: number) {
	const edition = await findEdition(database, { id });
	if (!edition) throw new Error('The edition is not there.');
	const { rows } = await findReleasedCounts(database, edition);
	return rows
		.filter((row) => row.measure === measure && row.year === year)
		.flatMap(({ part, areas, counts }) =>
			areas.map((area, index) => ({ name: `${part} ${area}`, part, area, count: counts[index] }))
		);
}

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	towns = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
	for (const [table, method] of Object.entries(METHODS)) expect(await adopt(table, method)).toMatchObject({ ok: true });
	await deliverYear(2020, SMALL);
	first = await release(2020);
}, 60_000);

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

describe('an edition with a source by each method', () => {
	it('says of which measures and years the counts are altered, and marks each of them', async () => {
		const edition = await findEdition(database, { id: first?.id ?? 0 });
		expect(edition?.altered.map(({ measure, year, method, room }) => ({ measure, year, method, room }))).toEqual(
			expect.arrayContaining(
				Object.entries(METHODS).map(([measure, method]) => ({ measure, year: 2020, method, room: 2 }))
			)
		);
		for (const measure of Object.keys(METHODS)) {
			const counts = await countsOf(first?.id ?? 0, measure, 2020);
			expect(counts.length).toBeGreaterThan(50);
			for (const { name, count } of counts)
				if (count && isNumber(count)) {
					expect(count.flags, name).toContain('altered');
					expect([1, 2], name).not.toContain(count.value);
				}
		}
		for (const { count } of await countsOf(first?.id ?? 0, 'population', 2020))
			if (count && isNumber(count)) expect(count.flags).not.toContain('altered');
	});

	it('computes figures from published counts, and marks value and numerator but no exact denominator', async () => {
		const edition = await findEdition(database, { id: first?.id ?? 0 });
		const indicator = edition?.findIndicator('arbeitslosenanteil');
		const town = edition?.findArea(towns[7] ?? '');
		if (!edition || !indicator || !town) throw new Error('The figure is not there.');
		const figure = edition.figureOn('official', indicator, town, 2020);
		if (!figure || !isNumber(figure.value) || !isNumber(figure.numerator) || !isNumber(figure.denominator))
			throw new Error('The figure is no number.');
		expect(figure.numerator.value % 5).toBe(0);
		expect(figure.value.value).toBeCloseTo((figure.numerator.value / figure.denominator.value) * 100, 9);
		expect(figure.value.flags).toContain('altered');
		expect(figure.numerator.flags).toContain('altered');
		expect(figure.denominator.flags).not.toContain('altered');
		// As wide as the rounding makes it.
		expect(figure.interval?.lower).toBeLessThan(figure.value.value);
	});

	it('marks the numbers in every file, and says in words what was done to them', async () => {
		const edition = await findEdition(database, { id: first?.id ?? 0 });
		if (!edition) throw new Error('The edition is not there.');
		const csv = String(await dataFile(editionTable(edition), 'csv'));
		const [head = '', ...lines] = csv.trim().split('\n');
		const columns = head.replace('\uFEFF', '').split(';');
		const rows = lines.map((line) => line.split(';'));
		const of = (row: readonly string[], name: string): string => row[columns.indexOf(name)] ?? '';
		const altered = rows.filter((row) => of(row, 'indikator') === 'arbeitslosenanteil' && of(row, 'wert') !== '');
		expect(altered.length).toBeGreaterThan(10);
		for (const row of altered) {
			expect([of(row, 'status'), of(row, 'sdmx_status')]).toEqual(['veränderte Zahl', 'D']);
			expect(of(row, 'zeichen')).toContain('≈');
		}
		expect(rows.some((row) => of(row, 'indikator') === 'bevoelkerung' && of(row, 'sdmx_status') === 'A')).toBe(true);
		const json = JSON.parse(String(await dataFile(editionTable(edition), 'json'))) as {
			note: string[];
			status: Record<string, string>;
		};
		expect(Object.values(json.status)).toContain('D');
		expect(json.note.join(' ')).toContain('Arbeitslose 2020: auf Vielfache von 5 gerundet');
		expect(json.note.join(' ')).toContain('Cell-Key-Verfahren');
		const counts = countsCsv(edition, await findReleasedCounts(database, edition));
		expect(counts).toContain('veränderte Zahl;≈;D');
	});

	it('adds up where small counts are rounded', async () => {
		const counts = new Map(
			(await countsOf(first?.id ?? 0, 'care-recipients', 2020)).map(({ name, count }) => [name, count])
		);
		let sums = 0;
		for (const town of towns) {
			const [whole, ...parts] = ['', 'kind=home-care', 'kind=residential-care'].map((part) => {
				const count = counts.get(`${part} ${town}`);
				return count && isNumber(count) ? count.value : NaN;
			});
			if (whole === undefined || parts.some(Number.isNaN) || Number.isNaN(whole)) continue;
			sums++;
			expect(
				parts.reduce((sum, part) => sum + part, 0),
				town
			).toBe(whole);
		}
		expect(sums).toBeGreaterThan(7);
	});

	it('gives nothing away to whoever knows the methods and reads all of it', async () => {
		const report = await attackReleases(operator, database);
		expect(report.attackedAltered).toBeGreaterThan(50);
		expect(report.recovered).toEqual([]);
	});

	it('is written down with what was published instead, never with the count', async () => {
		const entries = await readAs(operator, (tx) => findLedger(tx, first?.id ?? 0), database);
		expect(entries.filter(({ status }) => status === 'altered').length).toBeGreaterThan(100);
		const { rows } = await readAs(
			operator,
			(tx) => sql<{ text: string }>`select entries::text as text from disclosure.ledger`.execute(tx),
			database
		);
		const text = rows.map((row) => row.text).join('\n');
		expect(text).toContain('"rounding 5 2"');
		const own = new RegExp(`\\["unemployed ${towns[0]} 2020 official age=15-24","[a-z]+",[^\\]]*\\]`).exec(text)?.[0];
		expect(own).toBeDefined();
		expect(own).not.toMatch(/,1,(true|false)/);
	});

	it('explains a figure without the delivered number', async () => {
		const query = { indicator: 'arbeitslosenanteil', area: towns[7] ?? '', year: 2020 };
		const explanation = await explainFigure(database, query);
		expect(explanation?.disclosure).toMatchObject({ status: 'shown', altered: [{ method: 'rounding', base: 5 }] });
		const numerator = explanation?.inputs.find(({ side }) => side === 'numerator');
		expect(numerator?.places.every(({ printed }) => printed === null)).toBe(true);
	});

	it('has the counted number pointed out in a text to the town that may see it, and to nobody else', async () => {
		expect(await computeMonitor(operator, {}, { database })).toMatchObject({ ok: true });
		const [area = '', other = ''] = towns.slice(7);
		const contactOf = (town: string): Actor => ({
			id: 'person:7',
			name: 'Rathaus',
			roles: ['municipality-contact'],
			areas: [town]
		});
		const release = (text: string) =>
			releaseStatement(contactOf(area), { area, year: 2020, version: 0, text }, { database });
		// 47 were counted, and 45 are published.
		const refused = await release('Es sind 47 Arbeitslose.');
		expect(refused.ok ? [] : refused.issues).toContainEqual({
			rule: 'statement-names-true-number',
			level: 'warning',
			detail: { written: '47', figures: expect.stringContaining('Arbeitslosenanteil (2020)') }
		});
		const mentions = (actor: Actor, text: string) =>
			readAs(actor, (tx) => findHiddenMentions(tx, text, { areas: [area], year: 2020 }), database);
		expect(await mentions(contactOf(area), 'Es sind 45 Arbeitslose.')).toEqual([]);
		const every = Array.from({ length: 100 }, (_, number) => number).join(' Arbeitslose, ');
		expect((await mentions(contactOf(area), every)).map(({ written }) => written)).toContain('47');
		for (const actor of [contactOf(other), anonymous, { ...contactOf(''), roles: [], areas: [area] }])
			expect(await mentions(actor, every)).toEqual([]);
	});
});

describe('the edition after it', () => {
	beforeAll(async () => {
		// From now on unemployment has no rules of its own and is hidden again, and one town's care of 2020 was revised.
		const end = { id: 'of-unemployed', reason: 'Die Rundung war ein Versuch.', basedOn: 1 };
		expect(await endRuleSet(operator, end, { database })).toMatchObject({ ok: true });
		await deliverYear(
			2021,
			SMALL.map((count, index) => (index % 2 === 0 ? count : count + 1))
		);
		await deliver('care-recipients', 2020, [
			[towns[0] ?? '', 12, {}],
			[towns[0] ?? '', 5, { kind: 'home-care' }],
			[towns[0] ?? '', 7, { kind: 'residential-care' }]
		]);
		second = await release(2021);
	}, 60_000);

	it('keeps the method of what is out, and begins the new one with the new year', async () => {
		const edition = await findEdition(database, { id: second?.id ?? 0 });
		const methods = edition?.altered.filter(({ measure }) => measure === 'unemployed');
		expect(methods?.map(({ year, method }) => ({ year, method }))).toEqual([{ year: 2020, method: 'rounding' }]);
		const now = await countsOf(second?.id ?? 0, 'unemployed', 2021);
		expect(now.some(({ count }) => count?.kind === 'missing' && count.why === 'secret')).toBe(true);
		expect(now.every(({ count }) => !count || !isNumber(count) || !count.flags.includes('altered'))).toBe(true);
		const preview = await previewRelease(operator, { year: 2021 }, { database });
		expect(preview.ok && preview.value.altered.length).toBe(edition?.altered.length);
	});

	it('is made under the rules of its kind where the own rules of a source have ended; the one before keeps them', async () => {
		const rulesOf = async (release: ReleasedMonitor | undefined) =>
			(await readAs(operator, (tx) => findRulesBySource(tx, release?.id ?? 0), database)).find(
				({ table }) => table === 'unemployed'
			)?.rules;
		expect(await rulesOf(first)).toEqual({ id: 'of-unemployed', version: 1 });
		expect(await rulesOf(second)).toEqual({ id: 'administrative', version: 2 });
		const published = await readAs(operator, (tx) => findPublishedAlterations(tx, 'unemployed'), database);
		expect(published).toMatchObject([{ measure: 'unemployed', year: 2020, method: 'rounding', base: 5 }]);
	});

	it('shows every count that was not revised with the number it had', async () => {
		for (const measure of Object.keys(METHODS)) {
			const before = new Map(
				(await countsOf(first?.id ?? 0, measure, 2020)).map(({ name, count }) => [name, count] as const)
			);
			const revised = new Set([towns[0]]);
			let same = 0;
			for (const { name, area, count } of await countsOf(second?.id ?? 0, measure, 2020)) {
				const then = before.get(name);
				const isTown = towns.includes(area);
				if (!count || !then || !isNumber(count) || !isNumber(then)) continue;
				if (measure === 'care-recipients' && (!isTown || revised.has(area))) continue;
				same++;
				expect(count.value, `${measure} ${name}`).toBe(then.value);
			}
			expect(same).toBeGreaterThan(20);
		}
	});

	it('gives nothing away together with the one before', async () => {
		const report = await attackReleases(operator, database);
		expect(report.publications).toBe(2);
		expect(report.recovered).toEqual([]);
		const earlier = await readAs(operator, findEarlierReleases, database);
		expect(earlier.map(({ altered }) => altered.size > 100)).toEqual([true, true]);
	});

	it('is not made by a base that gives too little room', async () => {
		expect(await adopt('unemployed', 'rounding', 4)).toMatchObject({
			ok: false,
			issues: [{ rule: 'disclosure-method-too-narrow', detail: { method: 'rounding', base: 4, room: 2 } }]
		});
	});
});
