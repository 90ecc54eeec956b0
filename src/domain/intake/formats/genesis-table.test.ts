import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { readDeliveredFile } from '../server/read-file.ts';

async function read(text: string): Promise<RecognisedFile> {
	const outcome = await readDeliveredFile({ name: 'tabelle.csv', bytes: new TextEncoder().encode(text) });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}

const FOOTER = `__________
"zu ""gesamter Tabelle"":
Gebietsstand 01.01.2011"
"© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
- Namensnennung - Version 2.0."
Stand: 10.10.2017 / 19:26:33
`;

const short = ({ area, areaName, measure, dimensions, period, value, sign, unit }: Observation): unknown[] => [
	period,
	area,
	areaName,
	...Object.values(dimensions),
	measure,
	value ?? sign,
	unit
];

describe('a classic GENESIS table', () => {
	test('with the time in the head: the period is that of the column and no part of the measure', async () => {
		const file = await read(`GENESIS-Tabelle: 12411-01-01-5
Bevölkerung nach Geschlecht;;;;;
- Stichtag 31.12. -;;;;;
Bevölkerungsstand (Anzahl);;;;;
;;31.12.2015;31.12.2015;31.12.2014;31.12.2014
;;männlich;weiblich;männlich;weiblich
DG;Deutschland;1;2;3;4
06433001;        Biebesheim am Rhein;5;6;7;8
${FOOTER}`);
		expect(file).toMatchObject({
			format: 'genesis-table',
			table: '12411-01-01-5',
			title: 'Bevölkerung nach Geschlecht - Stichtag 31.12. - Bevölkerungsstand (Anzahl)',
			source: 'Statistische Ämter des Bundes und der Länder',
			licence: 'Datenlizenz Deutschland - Namensnennung - Version 2.0',
			publishedOn: '2017-10-10',
			notes: ['zu "gesamter Tabelle":\nGebietsstand 01.01.2011'],
			findings: []
		});
		expect(file.observations.map(short).slice(0, 5)).toEqual([
			['31.12.2015', 'DG', 'Deutschland', 'männlich', 1, 'Anzahl'],
			['31.12.2015', 'DG', 'Deutschland', 'weiblich', 2, 'Anzahl'],
			['31.12.2014', 'DG', 'Deutschland', 'männlich', 3, 'Anzahl'],
			['31.12.2014', 'DG', 'Deutschland', 'weiblich', 4, 'Anzahl'],
			['31.12.2015', '06433001', 'Biebesheim am Rhein', 'männlich', 5, 'Anzahl']
		]);
		expect(file.observations[0]).toMatchObject({ row: 7, column: 3 });
	});

	test('with the time in the first column, a category behind the name and a unit line', async () => {
		const file = await read(`GENESIS-Tabelle: Temporär
"Bevölkerung nach ""Altersgruppen""";;;;;
;;;;Bevölkerung;Wohnfläche
;;;;insgesamt;
;;;;Anzahl;1000 qm
31.12.2015;DG;Deutschland;unter 3 Jahre;10;1,5
31.12.2015;DG;Deutschland;3 Jahre und mehr;(20);.
${FOOTER}`);
		expect(file.table).toBe('Temporär');
		expect(file.title).toBe('Bevölkerung nach "Altersgruppen"');
		expect(file.observations.map(short)).toEqual([
			['31.12.2015', 'DG', 'Deutschland', 'unter 3 Jahre', 'Bevölkerung | insgesamt | Anzahl', 10, 'Anzahl'],
			['31.12.2015', 'DG', 'Deutschland', 'unter 3 Jahre', 'Wohnfläche | 1000 qm', 1.5, '1000 qm'],
			['31.12.2015', 'DG', 'Deutschland', '3 Jahre und mehr', 'Bevölkerung | insgesamt | Anzahl', 20, 'Anzahl'],
			['31.12.2015', 'DG', 'Deutschland', '3 Jahre und mehr', 'Wohnfläche | 1000 qm', '.', '1000 qm']
		]);
		expect(file.observations[2]).toMatchObject({
			sign: '()',
			status: 'limited',
			dimensions: { Gliederung: '3 Jahre und mehr' }
		});
	});

	test.each(['2015', '31.12.2015', 'Jahr: 2015', 'Stichtag: 31.12.2015', '- Stichtag 31.12.2015 -'])(
		'whose title fixes the time by %j',
		async (line) => {
			const file = await read(`GENESIS-Tabelle: 1\nTitel;;\n${line};;\n;;Fälle\nDG;Deutschland;1\n${FOOTER}`);
			expect(file.observations[0]?.period).toBe(/\d\d\.\d\d\.\d{4}|\d{4}/.exec(line)?.[0]);
		}
	);

	test('reads the same from Windows-1252 with CRLF and from UTF-8 with a byte order mark', async () => {
		const text = `GENESIS-Tabelle: 1\nTitel;;\n2015;;\n;;Fälle – §\n06433;Groß-Gerau, Landkreis;1\n${FOOTER}`;
		const plain = await read(text);
		const marked = await read(`\uFEFF${text}`);
		const letters: Record<string, number> = { '–': 0x96 };
		const bytes = Uint8Array.from(text.replaceAll('\n', '\r\n'), (letter) => letters[letter] ?? letter.charCodeAt(0));
		const outcome = await readDeliveredFile({ name: 'alt.csv', bytes });
		expect(outcome.ok && outcome.value.encoding).toBe('windows-1252');
		expect(outcome.ok && outcome.value.observations).toEqual(plain.observations);
		expect(marked.observations).toEqual(plain.observations);
		expect(plain.observations[0]?.measure).toBe('Fälle – §');
	});
});

describe('a dash in a table', () => {
	const table = async (rows: string, head = ';;;A;B;C\n;;;Anzahl;Anzahl;Anzahl'): Promise<unknown[]> => {
		const file = await read(`GENESIS-Tabelle: 1\nTitel\n${head}\n${rows}\n${FOOTER}`);
		return file.observations
			.filter(({ sign }) => sign === '-')
			.map(({ area, measure, status }) => [area, measure[0], status]);
	};

	test('is zero between other figures', async () => {
		expect(await table('2015;06433;GG;1;-;3\n2015;06434;HG;1;2;3')).toEqual([['06433', 'B', 'zero']]);
	});

	test('means that the area does not exist where its whole row is dashes', async () => {
		expect(await table('2015;14178;Vogtlandkreis;-;-;-\n2015;06434;HG;1;2;3')).toEqual([
			['14178', 'A', 'not-applicable'],
			['14178', 'B', 'not-applicable'],
			['14178', 'C', 'not-applicable']
		]);
	});

	test('means that the measure does not exist where its whole column of that period is dashes', async () => {
		expect(await table('2016;06433;GG;1;2;-\n2016;06434;HG;1;2;-\n2015;06433;GG;1;2;-\n2015;06434;HG;1;2;9')).toEqual([
			['06433', 'C', 'not-applicable'],
			['06434', 'C', 'not-applicable'],
			['06433', 'C', 'zero']
		]);
	});

	test('is zero in one category although that row is all dashes, if the area has figures in the others', async () => {
		const head = ';;;;A;B\n;;;;Anzahl;Anzahl';
		const rows = '2015;06433;GG;0 bis 1;-;-\n2015;06433;GG;ab 1;3;4\n2015;06434;HG;0 bis 1;2;2\n2015;06434;HG;ab 1;2;2';
		expect(await table(rows, head)).toEqual([
			['06433', 'A', 'zero'],
			['06433', 'B', 'zero']
		]);
	});

	test('alone in its row is zero for a count, and no figure at all for a rate', async () => {
		expect(await table('2015;06433;GG;-\n2015;06434;HG;5', ';;;A\n;;;Anzahl')).toEqual([['06433', 'A', 'zero']]);
		expect(await table('2015;06433;GG;-\n2015;06434;HG;5', ';;;A\n;;;Prozent')).toEqual([
			['06433', 'A', 'not-applicable']
		]);
	});
});

const folder = '../shared/data/regionalstatistik';
if (!existsSync(folder)) console.log(`Übersprungen: ${folder} ist nicht da.`);

describe.skipIf(!existsSync(folder))('the 31 tables of the regional database', () => {
	type Expected = Record<
		'tabelle' | 'zeit' | 'ags' | 'name' | 'auspraegung_zeile' | 'merkmal_kopf' | 'wert' | 'zeichen',
		string
	>;
	/** Their year stands alone in a title line, and the expected file leaves it out; we read it. */
	const YEAR_IN_TITLE = new Set(['12711-01-03-5', '12711-02-02-4', '71231-01-02-5']);
	const expected = existsSync(folder)
		? (parse(readFileSync(`${folder}/expected_long.csv`), { columns: true }) as Expected[])
		: [];
	const tables = existsSync(folder) ? readdirSync(`${folder}/utf8`).map((name) => name.replace('.csv', '')) : [];

	test('are all there, with 10,892 figures', () => {
		expect(tables).toHaveLength(31);
		expect(expected).toHaveLength(10_892);
	});

	test.each(tables.flatMap((table) => [['utf8', table] as const, ['cp1252', table] as const]))(
		'%s/%s gives exactly the expected figures in their order',
		async (encoding, table) => {
			const outcome = await readDeliveredFile({ path: `${folder}/${encoding}/${table}.csv` });
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
			const read = outcome.value.observations.map(({ area, areaName, measure, dimensions, period, value, sign }) => ({
				tabelle: outcome.value.table,
				zeit: YEAR_IN_TITLE.has(table) && period === '2015' ? '' : period,
				ags: area,
				name: areaName,
				auspraegung_zeile: dimensions['Gliederung'] ?? '',
				merkmal_kopf: measure,
				wert: value,
				zeichen: sign ?? ''
			}));
			const wanted = expected
				.filter((row) => row.tabelle === table)
				.map((row) => ({ ...row, wert: row.wert === '' ? null : Number(row.wert) }));
			expect(read).toEqual(wanted);
			expect(outcome.value.encoding).toBe(encoding === 'utf8' ? 'utf-8' : 'windows-1252');
			expect(outcome.value.publishedOn).toBe('2017-10-10');
			expect(outcome.value.findings).toEqual([]);
		}
	);
});
