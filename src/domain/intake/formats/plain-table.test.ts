import exceljs from 'exceljs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#domain/audit';
import type { RecognisedFile } from '../recognised-file.ts';
import { readDeliveredFile } from '../server/read-file.ts';
import { plainTable, plainTemplate, type PlainTable } from './plain-table.ts';

const table: PlainTable = {
	measure: 'day-care-children',
	title: 'Kinder in Tagesbetreuung',
	source: 'Fachbereich Jugend; Planung',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	publishedOn: '2026-03-01',
	kind: 'stock',
	isInvented: true,
	dimensions: ['age', 'sex'],
	rows: [
		{
			area: '06433001',
			name: 'Biebesheim',
			period: '01.03.2026',
			dimensions: { age: '0-2', sex: 'female' },
			value: 41
		},
		{ area: '06433001', name: 'Biebesheim', period: '01.03.2026', dimensions: { age: '85-' }, value: 4.5, sign: 'p' },
		{ area: '06433002', name: 'Bischofsheim', period: '01.03.2026', dimensions: {}, value: null, sign: '*' },
		{ area: '06433003', name: 'Büttelborn', period: '01.03.2026', dimensions: {}, value: null }
	]
};

const readText = (text: string): Promise<Outcome<RecognisedFile>> =>
	readDeliveredFile({ name: 'vorlage.csv', bytes: new TextEncoder().encode(text) });

async function accepted(outcome: Promise<Outcome<RecognisedFile>>): Promise<RecognisedFile> {
	const result = await outcome;
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

async function rulesOf(text: string): Promise<unknown[]> {
	const outcome = await readText(text);
	return outcome.ok ? [] : outcome.issues.map(({ rule, row, column }) => [rule, row, column]);
}

const body = (rows: string, head = 'Gebiet;Name;Zeitraum;Alter;Wert', art = 'Bestand'): string =>
	`kreislauf-Vorlage;1\nMerkmal;population\nTitel;T\nQuelle;Q\nArt;${art}\n${head}\n${rows}\n`;

describe('our own template', () => {
	test('comes back as it was written', async () => {
		const file = await accepted(readText(plainTable(table)));
		expect(file).toMatchObject({
			format: 'plain-table',
			table: 'day-care-children',
			title: 'Kinder in Tagesbetreuung',
			source: 'Fachbereich Jugend; Planung',
			licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
			publishedOn: '2026-03-01',
			kind: 'stock',
			isInvented: true,
			findings: []
		});
		expect(
			file.observations.map(({ area, dimensions, value, sign, status }) => [area, dimensions, value, sign, status])
		).toEqual([
			['06433001', { age: '0-2', sex: 'female' }, 41, null, 'value'],
			['06433001', { age: '85-' }, 4.5, 'p', 'provisional'],
			['06433002', {}, null, '*', 'secret-at-source'],
			['06433003', {}, null, '', 'not-delivered']
		]);
		expect(file.observations[0]).toMatchObject({ measure: 'day-care-children', row: 10, column: 6 });
	});

	test('comes back whatever the figures are', async () => {
		const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toFixed(3)) || 0);
		await fc.assert(
			fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
				const rows = values.map((figure, index) => {
					const area = `0643300${index + 1}`;
					return { area, name: 'A', period: '2015', dimensions: {}, value: figure };
				});
				const file = await accepted(readText(plainTable({ ...table, rows })));
				expect(file.observations.map((observation) => observation.value)).toEqual(values);
			}),
			{ numRuns: 50 }
		);
	});

	test('is read from a workbook too, with the zero that a spreadsheet takes from the key', async () => {
		const workbook = new exceljs.Workbook();
		const sheet = workbook.addWorksheet('Lieferung');
		sheet.addRows([
			['kreislauf-Vorlage', 1],
			['Merkmal', 'population'],
			['Titel', 'Bevölkerung'],
			['Quelle', 'Stadt Raunheim'],
			['Stand', new Date(Date.UTC(2026, 0, 15))],
			['Art', 'Bestand'],
			['Gebiet', 'Name', 'Zeitraum', 'Geschlecht', 'Wert'],
			[6433010, 'Raunheim', new Date(Date.UTC(2025, 11, 31)), 'weiblich', 8012],
			['06433010', 'Raunheim', 2025, 'männlich', '8.123'],
			['06433010', 'Raunheim', '31.12.2025', '', 16135.5]
		]);
		sheet.getCell('E11').numFmt = '#,##0';
		const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
		const file = await accepted(readDeliveredFile({ name: 'vorlage.xlsx', bytes }));
		expect(file).toMatchObject({ encoding: 'xlsx', table: 'population', publishedOn: '2026-01-15', isInvented: false });
		expect(
			file.observations.map(({ area, period, dimensions, value, row }) => [area, period, dimensions, value, row])
		).toEqual([
			['06433010', '2025-12-31', { sex: 'female' }, 8012, 8],
			['06433010', '2025', { sex: 'male' }, 8123, 9],
			['06433010', '31.12.2025', {}, 16_135.5, 10]
		]);
		expect(file.findings).toMatchObject([{ rule: 'leading-zero-restored', level: 'warning', row: 8, column: 1 }]);
	});

	test.each([
		['15-24', '15-24'],
		['15 bis unter 25 Jahre', '15-24'],
		['unter 3 Jahre', '0-2'],
		['85 und mehr', '85-'],
		['65+', '65-'],
		['34', '34-34'],
		['18–20', '18-20']
	])('takes the age %j as %s', async (printed, code) => {
		const file = await accepted(readText(body(`06433001;A;2015;${printed};1`)));
		expect(file.observations[0]?.dimensions).toEqual({ age: code });
	});

	test('may have commas between the cells', async () => {
		const file = await accepted(readText(body('06433001;A;2015;;1').replaceAll(';', ',')));
		expect(file.observations).toHaveLength(1);
	});

	test.each<[string, string, unknown[]]>([
		['an unknown breakdown', body('06433001;A;2015;alt;1'), ['dimension-invalid', 7, 4]],
		['a cell that is no number', body('06433001;A;2015;;viele'), ['cell-not-a-number', 7, 5]],
		['an impossible key', body('Raunheim;A;2015;;1'), ['area-key-invalid', 7, 1]],
		['a period that is none', body('06433001;A;bald;;1'), ['period-invalid', 7, 3]],
		['a cut row', body('06433001;A;2015;;1\n06433002;A;20'), ['row-too-short', 8, undefined]],
		['the same figure twice', body('06433001;A;2015;;1\n06433001;A;2015;;2'), ['row-twice', 8, undefined]],
		['a missing column', body('06433001;A;2015', 'Gebiet;Name;Zeitraum'), ['head-column-missing', 6, undefined]],
		['an unknown kind', body('06433001;A;2015;;1', undefined, 'Summe'), ['template-line-invalid', 5, 2]],
		[
			'another version',
			body('06433001;A;2015;;1').replace('Vorlage;1', 'Vorlage;9'),
			['template-version', 1, undefined]
		],
		[
			'a missing source',
			body('06433001;A;2015;;1').replace('Quelle;Q\n', ''),
			['template-line-missing', undefined, undefined]
		],
		['a formula for a name', body('06433001;=HYPERLINK("x");2015;;1').replace(/"/g, "'"), ['formula-in-text', 7, 2]]
	])('with %s is refused, with row and column', async (_, text, issue) => {
		expect(await rulesOf(text)).toContainEqual(issue);
	});

	test('as downloaded is empty and says so', async () => {
		const text = plainTemplate({ code: 'population', name: 'Bevölkerung' }, [{ id: '06433001', name: 'Biebesheim' }]);
		expect(text).toContain('06433001;Biebesheim;;');
		const filled = text.replace('Quelle;', 'Quelle;Amt').replace('06433001;Biebesheim;;', '06433001;Biebesheim;2015;');
		expect(await rulesOf(filled)).toEqual([['template-not-filled', undefined, undefined]]);
		const complete = await accepted(readText(filled.replace('Biebesheim;2015;', 'Biebesheim;2015;12')));
		expect(complete.observations[0]?.value).toBe(12);
	});

	test('never writes a cell that a spreadsheet would run', () => {
		const text = plainTable({
			...table,
			title: '=cmd|A0',
			rows: table.rows.map((row) => ({ ...row, name: '@SUM(A1)' }))
		});
		expect(text).toContain("Titel;'=cmd|A0");
		expect(text).toContain(";'@SUM(A1);");
	});
});
