import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv, recordsOfWorkbook, type DataRecord } from '../support/data-files.ts';
import { readDataset, type Dataset } from '../support/json-stat.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const NUMBERS = ['wert', 'untergrenze_95', 'obergrenze_95', 'zaehler'];

async function ask(path: string): Promise<Response> {
	const answer = await visitor.get(path);
	expect([path, answer.status]).toEqual([path, 200]);
	return answer;
}
const csvOf = async (query: string): Promise<DataRecord[]> =>
	recordsOfCsv(await (await ask(`/tabellen.csv?${query}`)).text());
const pageOf = async (query: string): Promise<string> => (await ask(`/tabellen?${query}`)).text();

const FULL =
	'indikator=bevoelkerung&indikator=auslaenderanteil&indikator=altenquotient&gebiet=gemeinden&gebiet=kreis-gross-gerau' +
	'&jahr=2024&jahr=2025&geschlecht=weiblich&geschlecht=maennlich&alter=grob&summen=ja';

describe('a table of one’s own', () => {
	test('holds the same figures as CSV, JSON-stat and workbook', async () => {
		const keyOf = (at: Readonly<Record<string, string | undefined>>): string =>
			['indikator', 'gebiet', 'jahr', 'geschlecht', 'alter', 'staatsangehoerigkeit'].map((name) => at[name]).join(' ');
		const rows = await csvOf(FULL);
		const values = Object.fromEntries(rows.map((row) => [keyOf(row), row['wert']]));
		// 3 indicators × (14 towns, county, sum) × (2 years, mean) × 3 sexes × 4 age groups
		expect(Object.keys(values)).toHaveLength(3 * 16 * 3 * 3 * 4);
		expect(Object.values(values).filter((value) => value !== '').length).toBeGreaterThan(700);
		const book = await recordsOfWorkbook(await (await ask(`/tabellen.xlsx?${FULL}`)).arrayBuffer());
		expect(Object.fromEntries(book.map((row) => [keyOf(row), row['wert']]))).toEqual(values);
		const dataset = (await (await ask(`/tabellen.json?${FULL}`)).json()) as Dataset;
		const inJson = readDataset(dataset)
			.filter(({ at }) => at['kennwert'] === 'wert')
			.map(({ at, value }) => [keyOf(at), value === null ? '' : String(value).replace('.', ',')]);
		expect(Object.fromEntries(inJson)).toEqual(values);
	});

	test('says for everybody what the edition says', async () => {
		const rows = await csvOf(
			'indikator=altenquotient&indikator=arbeitslosenanteil&gebiet=gemeinden&jahr=2024&jahr=2025'
		);
		const edition = recordsOfCsv(await (await ask('/monitor/2025.csv')).text());
		for (const row of rows) {
			const own = edition.find((one) =>
				['indikator', 'gebiet', 'jahr', 'grundlage'].every((name) => one[name] === row[name])
			);
			expect([...NUMBERS, 'nenner', 'status'].map((name) => own?.[name])).toEqual(
				[...NUMBERS, 'nenner', 'status'].map((name) => row[name])
			);
		}
	});

	test('tells of a break only where its series is shown', async () => {
		const query = 'indikator=altenquotient&gebiet=raunheim&jahr=2023&jahr=2024';
		expect(textOf(await pageOf(query))).not.toContain('Bruch ab 2024');
		expect(textOf(await pageOf(`${query}&grundlage=amtlich`))).toContain('Bruch ab 2024');
	});

	test('adds up: women and men, age groups, municipalities', async () => {
		const rows = await csvOf(
			'indikator=bevoelkerung&gebiet=gemeinden&gebiet=kreis-gross-gerau&jahr=2025&alter=grob&summen=ja&geschlecht=weiblich&geschlecht=maennlich'
		);
		const of = (gebiet: string, geschlecht: string, alter: string): number =>
			Number(
				rows.find((row) => row['gebiet'] === gebiet && row['geschlecht'] === geschlecht && row['alter'] === alter)?.[
					'wert'
				]
			);
		for (const age of ['0-17', '18-64', '65-'])
			expect(of('06433', 'weiblich', age) + of('06433', 'maennlich', age)).toBe(of('06433', 'zusammen', age));
		expect(['0-17', '18-64', '65-'].reduce((sum, age) => sum + of('06433', 'weiblich', age), 0)).toBe(
			of('06433', 'weiblich', 'alle')
		);
		expect(of('summe', 'zusammen', 'alle')).toBe(of('06433', 'zusammen', 'alle'));
	});

	test('adds all municipalities up to the county, or to nothing, whatever the indicator', async () => {
		const edition = recordsOfCsv(await (await ask('/monitor/2025.csv')).text());
		const indicators = [...new Set(edition.map(({ indikator = '' }) => indikator))];
		const differing: string[] = [];
		let compared = 0;
		for (let from = 0; from < indicators.length; from += 10) {
			const wanted = indicators.slice(from, from + 10).map((id) => `indikator=${id}`);
			const rows = await csvOf(`${wanted.join('&')}&gebiet=gemeinden&gebiet=kreis-gross-gerau&jahr=2024&summen=ja`);
			for (const { indikator, wert: sum } of rows.filter(({ gebiet }) => gebiet === 'summe')) {
				const county = rows.find((row) => row['indikator'] === indikator && row['gebiet'] === '06433')?.['wert'];
				if (!sum || !county) continue;
				compared++;
				if (sum !== county) differing.push(`${indikator}: ${sum} for ${county}`);
			}
		}
		expect(differing).toEqual([]);
		expect(compared).toBeGreaterThan(40);
	});

	test('is bound to its edition, cited, and explained cell by cell', async () => {
		const html = await pageOf(FULL);
		expect(html).toContain('ausgabe=2025-1');
		expect(textOf(html)).toMatch(/Zitieren:/);
		const links = [...html.matchAll(/href="(\/tabellen\/berechnung\?[^"]+)"/g)].map(([, href = '']) =>
			href.replaceAll('&amp;', '&')
		);
		expect(links.length).toBeGreaterThan(100);
		for (const href of [links[0], links.at(-1)]) {
			const text = textOf(await (await ask(href ?? '')).text());
			expect(text).toContain('Wie wurde das berechnet?');
		}
	});

	test.each(['', 'indikator=&gebiet=&jahr=', 'indikator=gibt-es-nicht', 'geschlecht=weiblich'])(
		'without an indicator (%s) the page says how to begin',
		async (query) => {
			expect(textOf(await pageOf(query))).toContain('Wählen Sie mindestens einen Indikator');
		}
	);

	test('keeps what it understands of nonsense, and names the rest', async () => {
		const many = Array.from({ length: 1000 }, (_, index) => `gebiet=ort-${index}`).join('&');
		const text = textOf(await pageOf(`indikator=bevoelkerung&gebiet=raunheim&alter=99-3,x&jahr=3000&${many}`));
		expect(text).toContain('Nicht gefunden und weggelassen');
		expect(text).toContain('weitere');
		expect(text).toContain('Bevölkerung');
		expect(text.length).toBeLessThan(20_000);
	});

	test('everything at once is too much, and says so', async () => {
		const page = await pageOf('');
		const ids = [...page.matchAll(/name="indikator" value="([^"]+)"/g)].map(([, id]) => `indikator=${id}`).join('&');
		const everything = `${ids}&gebiet=gemeinden&jahr=alle&alter=fuenf&geschlecht=zusammen,weiblich,maennlich&staatsangehoerigkeit=zusammen,deutsch,nicht-deutsch&summen=ja`;
		expect(textOf(await pageOf(everything))).toContain('zu groß');
		for (const format of ['csv', 'xlsx', 'sdmx.csv'])
			expect((await visitor.get(`/tabellen.${format}?${everything}`)).status).toBe(413);
	});

	test('there is none of an edition that does not exist', async () => {
		for (const edition of ['2025-99', '1999', 'x'])
			expect((await visitor.get(`/tabellen?indikator=bevoelkerung&ausgabe=${edition}`)).status).toBe(404);
		expect((await visitor.get('/tabellen.csv')).status).toBe(404);
		expect((await visitor.get('/tabellen/berechnung?indikator=bevoelkerung&alter=grob')).status).toBe(404);
	});
});

describe('what is secret', async () => {
	const edition = recordsOfCsv(await (await ask('/monitor/2025.csv')).text());
	const secrets = edition.filter((row) => row['sdmx_status'] === 'Q');
	const samples = [...new Map(secrets.map((row) => [row['indikator'], row])).values()];
	const counts = recordsOfCsv(await (await ask('/daten/anzahlen.csv')).text());

	test.each(samples)('$indikator in $gebiet_name $jahr stays so in every table and total', async (secret) => {
		const { indikator, gebiet, jahr } = secret;
		const own = await csvOf(`indikator=${indikator}&gebiet=${gebiet}&jahr=${jahr}`);
		for (const row of own) expect(NUMBERS.map((name) => row[name])).toEqual(['', '', '', '']);
		const totals = (await csvOf(`indikator=${indikator}&gebiet=gemeinden&jahr=alle&summen=ja`)).filter(
			(row) =>
				(row['gebiet'] === 'summe' && row['jahr'] === jahr) || (row['gebiet'] === gebiet && row['jahr'] === 'mittel')
		);
		for (const row of totals) expect(NUMBERS.map((name) => row[name])).toEqual(['', '', '', '']);
		const why = await (await ask(`/tabellen/berechnung?indikator=${indikator}&gebiet=${gebiet}&jahr=${jahr}`)).text();
		expect(textOf(why)).toMatch(/gesperrt|geheim/i);
	});

	test('follows from no sum over municipalities of the released counts', () => {
		const groups = Map.groupBy(counts, (row) =>
			['merkmal', 'gliederung', 'jahr', 'grundlage'].map((name) => row[name]).join(' ')
		);
		let seen = 0;
		for (const [key, rows] of groups) {
			const inCounty = rows.filter((row) => (row['gebiet'] ?? '').startsWith('06433'));
			const hidden = inCounty.filter((row) => row['sdmx_status'] === 'Q');
			seen += hidden.length;
			if (inCounty.length === 15) expect([key, hidden.length]).not.toEqual([key, 1]);
		}
		expect(seen).toBeGreaterThan(0);
		for (const row of counts)
			if (row['sdmx_status'] === 'Q') expect([row['gliederung'], row['anzahl']]).toEqual([row['gliederung'], '']);
	});

	test('follows from no sum of women and men', () => {
		const sexOf = (row: DataRecord): string => /sex=(\w+)/.exec(row['gliederung'] ?? '')?.[1] ?? 'all';
		const groups = Map.groupBy(counts, (row) =>
			[
				row['merkmal'],
				row['gliederung']?.replace(/\|?sex=\w+/, '').replace(/^\|/, ''),
				row['gebiet'],
				row['jahr'],
				row['grundlage']
			].join(' ')
		);
		for (const [key, rows] of groups) {
			if (new Set(rows.map(sexOf)).size < 3) continue;
			expect([key, rows.filter((row) => row['sdmx_status'] === 'Q').length]).not.toEqual([key, 1]);
		}
	});
});
