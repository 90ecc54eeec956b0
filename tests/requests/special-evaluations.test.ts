import exceljs from 'exceljs';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const changing = new Visitor(inject('changing').origin);
const WISH = '/intern/ausgaben/sonderauswertung?indikator=bevoelkerung&ebene=municipality&von=2025&bis=2025';
const about = { title: 'Bevölkerung je Ort', recipient: 'Sozialamt', purpose: 'Sozialplanung' };

const stateOf = (page: string): string => /name="state" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';

describe('special evaluations', () => {
	test('that were given out are listed for people at work, with table, notes and files', async () => {
		const cookie = await visitor.signInAs('monitor-editor');
		const list = textOf(await (await visitor.get('/intern/ausgaben/sonderauswertungen', { cookie })).text());
		expect(list).toContain('Nr. 4: Kinder und junge Menschen 2025');
		const page = textOf(await (await visitor.get('/intern/ausgaben/sonderauswertungen/4', { cookie })).text());
		for (const text of ['Jugendamt (erfunden)', '0 bis 2 Jahre', 'Gezählt wird', 'Regel „', 'Lizenz:', 'Vorführdaten'])
			expect(page).toContain(text);
		expect((await visitor.get('/intern/ausgaben/sonderauswertungen/1', { cookie })).status).toBe(404);
		expect((await visitor.get('/intern/ausgaben/sonderauswertungen/vier', { cookie })).status).toBe(404);
	});

	test('are downloaded as CSV and XLSX that say what they are, with the same numbers', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const file = (format: string) =>
			visitor.get(`/intern/ausgaben/sonderauswertungen/4/datei?format=${format}`, { cookie });
		const csv = await file('csv');
		expect(csv.headers.get('content-disposition')).toContain('sonderauswertung-4.csv');
		const [head = '', ...lines] = (await csv.text()).replace('\uFEFF', '').trim().split('\r\n');
		expect(head).toBe(
			'sonderauswertung;merkmal_name;gliederung;gebiet;gebiet_name;ebene;jahr;zeitraum;grundlage;anzahl;status;zeichen;sdmx_status;quelle;lizenz;erfunden'
		);
		for (const line of lines) expect(line).toMatch(/^Sonderauswertung 4;.*;(ja|nein)$/);
		const workbook = new exceljs.Workbook();
		await workbook.xlsx.load(await (await file('xlsx')).arrayBuffer());
		expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Daten', 'Hinweise']);
		const column = head.split(';').indexOf('anzahl');
		const written = workbook.worksheets[0]
			?.getColumn(column + 1)
			.values.slice(2)
			.map(Number);
		expect(written).toEqual(lines.map((line) => Number(line.split(';')[column])));
		expect((await file('pdf')).status).toBe(404);
	});

	test('are for nobody else', async () => {
		expect((await visitor.get('/intern/ausgaben/sonderauswertungen/4')).status).toBe(303);
		const cookie = await visitor.signInAs('auditor');
		for (const path of ['', '/4', '/4/datei?format=csv'])
			expect((await visitor.get(`/intern/ausgaben/sonderauswertungen${path}`, { cookie })).status).toBe(403);
	});

	test('are given out as they were seen, once checked, and not as something else', async () => {
		const cookie = await changing.signInAs('monitor-releaser');
		const page = await (await changing.get(WISH, { cookie })).text();
		const state = stateOf(page);
		expect(state).not.toBe('');
		const missing = await changing.post(WISH, { ...about, title: '', state }, { cookie });
		expect(missing.status).toBe(422);
		expect(await missing.text()).toContain('value="Sozialamt"');
		const late = await changing.post(WISH, { ...about, state: state.replace(/./, 'x') }, { cookie });
		expect(late.status).toBe(409);
		const text = await late.text();
		expect(textOf(text)).toContain('Seit der Prüfung hat sich etwas geändert');
		expect(stateOf(text)).toBe(state);
		const done = await changing.post(WISH, { ...about, state }, { cookie });
		expect(done.status).toBe(303);
		const given = textOf(await (await changing.get(done.headers.get('location') ?? '', { cookie })).text());
		expect(given).toContain('Die Sonderauswertung ist herausgegeben');
		expect(given).toContain('hat die Sonderauswertung „Bevölkerung je Ort“ herausgegeben.');
	});
});
