import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv, recordsOfWorkbook } from '../support/data-files.ts';
import { readDataset, type Dataset } from '../support/json-stat.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

/** Code of SDMX's CL_OBS_STATUS for "suppressed". */
const SECRET = 'Q';
const NUMBERS = ['wert', 'untergrenze_95', 'obergrenze_95', 'zaehler'];

const visitor = new Visitor(inject('origin'));
const dataset = (await (await visitor.get('/monitor/2025.json')).json()) as Dataset & {
	dimension: { gebiet: { category: { label: Record<string, string> } } };
};
const cells = readDataset(dataset);
const secrets = cells
	.filter(({ at, status }) => at['kennwert'] === 'wert' && status?.split(',').includes(SECRET))
	.map(({ at }) => {
		const { indikator = '', gebiet = '', jahr = '', grundlage = '' } = at;
		return { indikator, gebiet, jahr, grundlage, name: dataset.dimension.gebiet.category.label[gebiet] ?? '' };
	});
type Secret = (typeof secrets)[number];
/** One of each indicator, the newest: pages and workbooks are the same code for all of them. */
const samples = [
	...new Map(secrets.toSorted((a, b) => Number(a.jahr) - Number(b.jahr)).map((one) => [one.indikator, one])).values()
];

const keyOf = (at: Readonly<Record<string, string>>): string =>
	['indikator', 'gebiet', 'jahr', 'grundlage'].map((name) => at[name]).join(' ');
const isThis = (secret: Secret, row: Readonly<Record<string, unknown>>): boolean =>
	row['indikator'] === secret.indikator && row['gebiet'] === secret.gebiet && String(row['jahr']) === secret.jahr;

test('the demo county has figures that must stay secret', () => {
	expect(secrets.length).toBeGreaterThan(0);
	expect(secrets.every(({ name }) => name !== '')).toBe(true);
});

describe('a figure that the JSON marks as secret', () => {
	test('has no number there, nor a bound or a count to compute it from', () => {
		const numbers = cells.filter(({ at, value }) => value !== null && NUMBERS.includes(at['kennwert'] ?? ''));
		const shown = new Set(numbers.map(({ at }) => keyOf(at)));
		expect(secrets.filter((secret) => shown.has(keyOf(secret)))).toEqual([]);
	});

	test('has none in the CSV of the edition', async () => {
		const rows = recordsOfCsv(await (await visitor.get('/monitor/2025.csv')).text());
		const bases: Readonly<Record<string, string>> = { Register: 'register', amtlich: 'official' };
		const found = new Map(rows.map((row) => [keyOf({ ...row, grundlage: bases[row['grundlage'] ?? ''] ?? '' }), row]));
		for (const secret of secrets) {
			const row = found.get(keyOf(secret));
			expect([keyOf(secret), ...NUMBERS.map((name) => row?.[name])]).toEqual([keyOf(secret), '', '', '', '']);
		}
	});

	test('is not shown on the other basis instead', () => {
		const shown = new Set(
			cells
				.filter(({ at, value }) => at['kennwert'] === 'wert' && value !== null)
				.map(({ at }) => keyOf({ ...at, grundlage: '' }))
		);
		expect(secrets.filter((secret) => shown.has(keyOf({ ...secret, grundlage: '' })))).toEqual([]);
	});
});

describe.each(samples)('the secret $indikator of $name $jahr ($grundlage)', (secret) => {
	test('has no number in the tables of its indicator and its area', async () => {
		for (const path of [`/monitor/2025/${secret.indikator}.csv`, `/gebiete/${secret.gebiet}.csv`]) {
			const rows = recordsOfCsv(await (await visitor.get(path)).text()).filter(
				(row) => isThis(secret, row) && row['zeichen'] === '.'
			);
			expect([path, rows.length]).not.toEqual([path, 0]);
			for (const row of rows) expect(NUMBERS.map((name) => row[name])).toEqual(['', '', '', '']);
		}
	});

	test('has no number in the workbook', async () => {
		const bytes = await (await visitor.get(`/monitor/2025/${secret.indikator}.xlsx`)).arrayBuffer();
		const rows = (await recordsOfWorkbook(bytes)).filter((row) => isThis(secret, row) && row['zeichen'] === '.');
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) expect(NUMBERS.map((name) => row[name])).toEqual(['', '', '', '']);
	});

	test('is a sign on the page, and in every figure drawn there', async () => {
		const html = await (await visitor.get(`/monitor/2025/${secret.indikator}?jahr=${secret.jahr}`)).text();
		const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)]
			.map(([, row = '']) => textOf(row).trim())
			.filter((row) => row.startsWith(secret.name));
		expect(rows.length).toBeGreaterThan(0);
		const table = html.slice(html.indexOf('id="tabelle"'));
		const own = textOf(
			new RegExp(`<tr[^>]*><th scope="row">(?:(?!</tr>)[\\s\\S])*${secret.name}[\\s\\S]*?</tr>`).exec(table)?.[0] ?? ''
		);
		expect(own).toMatch(/geheim|gesperrt|Geheimhaltung/i);
		// The one number that may stand there is the year or the date.
		expect(own.replace(/\d{1,2}\.\d{1,2}\.\d{4}|\b\d{4}\b/g, '')).not.toMatch(/\d+,\d+/);
		const marks = [...html.matchAll(/data-label="([^"]*)"/g)].map(([, label = '']) => label);
		const marked = marks.filter((label) => label.startsWith(`${secret.name}:`) && label.includes(secret.jahr));
		expect(marked.some((label) => label.includes('geheim'))).toBe(true);
		expect(marked.filter((label) => /:\s*[\d.]+(,\d+)?\s*(%|$)/.test(label))).toEqual([]);
	});

	test('is not given away where the page explains its computation', async () => {
		const query = `gebiet=${secret.gebiet}&jahr=${secret.jahr}`;
		const answer = await visitor.get(`/monitor/2025/${secret.indikator}/berechnung?${query}`);
		expect(answer.status).toBe(200);
		const text = textOf(await answer.text());
		expect(text).toMatch(/geheim|gesperrt|Geheimhaltung/i);
		expect(text).not.toContain('gedruckt „');
		expect(text).not.toMatch(/Zähler[^.]{0,80}=\s*\d/);
	});
});
