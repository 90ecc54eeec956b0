import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv } from '../support/data-files.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const as = async (role: 'monitor-reader' | 'auditor' | 'administrator', path: string): Promise<Response> =>
	visitor.get(path, { cookie: await visitor.signInAs(role) });
type Reading = { actorId: string; command: string; object: string; detail: string };
const readings = async (search: string): Promise<Reading[]> => {
	const answer = await as(
		'auditor',
		`/intern/protokoll/auszug?format=json&vorgang=monitor.read-working-figures&${search}`
	);
	return ((await answer.json()) as { entries: Reading[] }).entries;
};

describe('the working state', () => {
	test('is marked as confidential, shows fraction and interval, and what the edition makes of it', async () => {
		const answer = await as('monitor-reader', '/intern/arbeitsstand?indikator=sgb2-quote&jahr=2025');
		const text = textOf(await answer.text());
		expect(text).toContain('Vertraulich, nicht freigegeben');
		expect(text).toMatch(/Raunheim \d+,\d [\d.]+ [\d.]+ \d+,\d bis \d+,\d/);
		expect(text).toContain('so veröffentlicht');
		expect(answer.headers.get('cache-control')).toBe('no-store');
	});

	test('says of a figure that the edition hides that it is hidden there', async () => {
		const open = recordsOfCsv(await (await visitor.get('/monitor/2025.csv')).text());
		const hidden = open.find((one) => one['sdmx_status'] === 'Q' && one['gebiet_name'] !== '');
		if (!hidden) throw new Error('The demo hides nothing.');
		const { indikator = '', jahr = '', gebiet_name: place = '' } = hidden;
		const answer = await as('monitor-reader', `/intern/arbeitsstand/datei?indikator=${indikator}&jahr=${jahr}`);
		const records = recordsOfCsv(await answer.text());
		const own = records.find((one) => one['gebiet'] === place && one['in_der_ausgabe'] === 'gesperrt');
		expect(own?.['zaehler']).toMatch(/^\d+$/);
		expect(new Set(records.map((one) => one['hinweis']))).toEqual(new Set(['Vertraulich, nicht freigegeben']));
		expect(answer.headers.get('content-disposition')).toBe(
			`attachment; filename="arbeitsstand-vertraulich-${indikator}-${jahr}.csv"`
		);
	});

	test('is of one area where one is asked for, and of both where both are', async () => {
		const area = textOf(await (await as('monitor-reader', '/intern/arbeitsstand?gebiet=raunheim&jahr=2024')).text());
		expect(area).toContain('Raunheim, 2024. Vertraulich');
		const both = '/intern/arbeitsstand/datei?gebiet=raunheim&indikator=altenquotient&jahr=2024';
		const records = recordsOfCsv(await (await as('monitor-reader', both)).text());
		expect(new Set(records.map((one) => `${one['indikator']} ${one['gebiet']} ${one['jahr']}`))).toEqual(
			new Set(['altenquotient Raunheim 2024'])
		);
	});

	test('is for nobody by virtue of managing accounts or reading the trail', async () => {
		for (const role of ['auditor', 'administrator'] as const)
			for (const path of ['/intern/arbeitsstand', '/intern/arbeitsstand/datei?indikator=altenquotient'])
				expect((await as(role, path)).status).toBe(403);
	});

	test('answers odd questions with a sentence, and shows nothing then', async () => {
		const odd = [
			'indikator=__proto__',
			'indikator=toString',
			'gebiet=%00',
			'jahr=1e3&gebiet=raunheim',
			'jahr=-1&indikator=altenquotient'
		];
		for (const question of odd) {
			const answer = await as('monitor-reader', `/intern/arbeitsstand?${question}`);
			const html = await answer.text();
			expect([question, answer.status]).toEqual([question, 200]);
			expect(textOf(html)).toContain('Diese Auswahl gibt es nicht');
			expect(html).not.toContain('data-table');
			expect((await as('monitor-reader', `/intern/arbeitsstand/datei?${question}`)).status).toBe(404);
		}
		const empty = textOf(await (await as('monitor-reader', '/intern/arbeitsstand?gebiet=raunheim&jahr=1960')).text());
		expect(empty).toContain('hat der Arbeitsstand keine Zahlen');
	});
});

describe('the trail of whoever looks', () => {
	test('has one entry for the same page, and one of its own for the file, without a figure', async () => {
		const page = '/intern/arbeitsstand?indikator=jugendquotient&jahr=2023';
		await as('monitor-reader', page);
		await as('monitor-reader', page);
		await (await as('monitor-reader', '/intern/arbeitsstand/datei?indikator=jugendquotient&jahr=2023')).text();
		const entries = await readings('gegenstand=working-figures&nummer=jugendquotient');
		expect(entries.map(({ actorId, detail }) => [actorId, JSON.parse(detail)])).toEqual([
			['demo:monitor-reader', { indicator: 'jugendquotient', year: 2023, as: 'page', figures: expect.any(Number) }],
			['demo:monitor-reader', { indicator: 'jugendquotient', year: 2023, as: 'file', figures: expect.any(Number) }]
		]);
	});

	test('has none while nothing was chosen', async () => {
		const before = (await readings('')).length;
		await as('monitor-reader', '/intern/arbeitsstand');
		await as('monitor-reader', '/intern/arbeitsstand?indikator=gibtesnicht');
		expect(await readings('')).toHaveLength(before);
	});

	test('public pages do not change because somebody looked', async () => {
		const first = await visitor.get('/monitor/2025');
		await as('monitor-reader', '/intern/arbeitsstand?gebiet=trebur&jahr=2022');
		const again = await visitor.get('/monitor/2025', { 'if-none-match': first.headers.get('etag') ?? '' });
		expect(again.status).toBe(304);
	});
});
