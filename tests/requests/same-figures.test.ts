import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv, recordsOfWorkbook, type DataRecord } from '../support/data-files.ts';
import { readDataset, type Dataset } from '../support/json-stat.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));

async function get(path: string): Promise<Response> {
	const answer = await visitor.get(path);
	expect([path, answer.status]).toEqual([path, 200]);
	return answer;
}

const keyOf = (at: Readonly<Record<string, string>>): string =>
	['indikator', 'gebiet', 'jahr'].map((name) => at[name]).join(' ');
const BASES: Readonly<Record<string, string>> = { Register: 'register', amtlich: 'official' };

/** Value by indicator, area, year and basis; empty for none. */
const valuesOf = (records: readonly DataRecord[]): Record<string, string> =>
	Object.fromEntries(
		records.map((record) => [`${keyOf(record)} ${BASES[record['grundlage'] ?? '']}`, record['wert'] ?? 'no column'])
	);

describe.each([
	['/monitor', '', 'sozialdatenmonitor-2025'],
	['/monitor/2024', '', 'sozialdatenmonitor-2024'],
	['/monitor/2025/altenquotient', '', 'altenquotient-2025'],
	['/monitor/2025/demografie', '', 'demografie-2025'],
	['/gebiete/06433012', '', 'ruesselsheim-am-main-2025'],
	['/vergleich', '?gebiet=raunheim&gebiet=trebur', 'vergleich-2025']
])('the table of %s%s', (address, query, name) => {
	test('holds the same figures as CSV, JSON-stat and workbook, each under its name', async () => {
		const csv = await get(`${address}.csv${query}`);
		const json = await get(`${address}.json${query}`);
		const xlsx = await get(`${address}.xlsx${query}`);
		for (const [answer, ending] of [
			[csv, 'csv'],
			[json, 'json'],
			[xlsx, 'xlsx']
		] as const) {
			expect(answer.headers.get('content-disposition')).toContain(`filename="${name}.${ending}"`);
		}
		const values = valuesOf(recordsOfCsv(await csv.text()));
		expect(Object.keys(values).length).toBeGreaterThan(20);
		expect(Object.values(values).filter((value) => /^-?\d+(,\d+)?$/.test(value)).length).toBeGreaterThan(20);
		expect(valuesOf(await recordsOfWorkbook(await xlsx.arrayBuffer()))).toEqual(values);

		const dataset = (await json.json()) as Dataset;
		expect(dataset.value).toHaveLength(dataset.size.reduce((product, length) => product * length, 1));
		expect(dataset.id.map((id) => dataset.dimension[id]?.category.index.length)).toEqual(dataset.size);
		const inJson = readDataset(dataset)
			.filter(({ at, value }) => at['kennwert'] === 'wert' && value !== null)
			.map(({ at, value }) => [`${keyOf(at)} ${at['grundlage']}`, String(value).replace('.', ',')]);
		expect(Object.fromEntries(inJson)).toEqual(
			Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
		);
	});
});

test.each(['/gebiete/raunheim.pdf', '/monitor/2025.pdf'])('%s is tagged and says that it is German', async (path) => {
	const answer = await get(path);
	expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="[a-z0-9-]+-2025\.pdf"$/);
	const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
	expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
	expect(text).toMatch(/pdfuaid:part(="1"|>1<)/);
	expect(text).toMatch(/\/Lang\s*\(de/);
	expect(text).toMatch(/\/Marked true/);
});

test('every link to a file on the page of the open data works', async () => {
	const html = await (await get('/daten')).text();
	const files = [...html.matchAll(/href="(\/[^"]*\.(?:csv|json|xlsx))"/g)].map(([, href = '']) => href);
	expect(files.length).toBeGreaterThan(10);
	for (const href of new Set(files)) expect([href, (await visitor.head(href)).status]).toEqual([href, 200]);
});
