import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#platform/project-folder';
import { missing } from '#domain/statistics';
import { valueInWords } from '#ui/texts/format-value.ts';
import { inventedEdition, YEAR } from '../../../tests/golden/documents/invented-edition.ts';
import { must } from '../../../tests/golden/documents/must.ts';
import { DATA_COLUMNS } from './columns.ts';
import { csv, writeCsv } from './csv.ts';
import { jsonStat, type JsonStatDataset } from './json-stat.ts';
import { areaTable, comparisonTable, editionTable, indicatorTable } from './tables.ts';
import { xlsx } from './xlsx.ts';

const edition = inventedEdition();
const indicator = (id: string) => must(edition.findIndicator(id));
const area = (slug: string) => must(edition.findArea(slug));
const youth = indicatorTable(edition, indicator('jugendarbeitslosenanteil'));

describe('the tables', () => {
	it('hold every released figure of the edition exactly once', () => {
		const table = editionTable(edition);
		const keys = table.rows.map(({ figure: f }) => `${f.indicator} ${f.area} ${f.year} ${f.basis}`);
		expect(new Set(keys).size).toBe(keys.length);
		const one = indicatorTable(edition, indicator('altenquotient'));
		expect(one.bases).toEqual(['register', 'official']);
		// 18 areas with a register for 10 years, 20 areas official for 9 years, and 2 of them also for the newest year
		expect(one.rows).toHaveLength(18 * 10 + 20 * 9 + 2);
	});

	it('put municipalities first, then regions, county, Hessen and Germany', () => {
		const names = youth.areas.map(({ name }) => name);
		expect(names[0]).toBe('Biebesheim am Rhein');
		expect(names.slice(-6)).toEqual([
			'Region Nord',
			'Region Mitte',
			'Region Süd',
			'Kreis Groß-Gerau',
			'Hessen',
			'Deutschland'
		]);
	});

	it('compare areas in the newest year of each indicator', () => {
		const table = comparisonTable(edition, { areas: [area('trebur'), area('nauheim')] });
		expect(table.years).toEqual([YEAR]);
		expect(table.areas.map(({ slug }) => slug).sort()).toEqual(['nauheim', 'trebur']);
	});

	it('hold all indicators of one area', () => {
		const table = areaTable(edition, area('kreis-gross-gerau'));
		expect(table.indicators).toHaveLength(edition.indicators.length);
		expect(new Set(table.rows.map((row) => row.area.id))).toEqual(new Set(['06433']));
	});
});

it('the column of sources says the same of every year, whatever order its deliveries came in', () => {
	const all = editionTable(edition);
	const { sources } = all;
	const [first, second] = sources.slice(0, 2).map(({ delivery }) => delivery);
	const column = must(DATA_COLUMNS.find(({ head }) => head === 'quelle'));
	const row = { ...must(all.rows[0]) };
	const figure = { ...row.figure, deliveries: [must(first), must(second), must(first)] } as typeof row.figure;
	const said = [sources, sources.toReversed(), [...sources, ...sources]].map((some) =>
		column.cell({ ...row, figure }, { ...all, sources: some })
	);
	expect(new Set(said).size).toBe(1);
});

describe('CSV', () => {
	const read = (text: string): Record<string, string>[] =>
		parse(text, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });

	it('begins with a byte order mark and ends each line with CRLF', () => {
		const text = csv(youth);
		expect(text.startsWith('\uFEFFindikator;')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('keeps leading zeros and writes a decimal comma', () => {
		const row = must(read(csv(youth)).find((each) => each.gebiet === '06433' && each.jahr === String(YEAR)));
		expect(row.wert).toMatch(/^\d+,\d+$/);
		expect(row.status).toBe('Zahl');
		expect(row.erfunden).toBe('ja');
	});

	it('leaves the cell empty and says why where a number is missing', () => {
		const rows = read(csv(youth)).filter((each) => each.jahr === String(YEAR));
		const of = (name: string) => must(rows.find((row) => row.gebiet_name === name));
		expect(of('Biebesheim am Rhein')).toMatchObject({
			wert: '',
			zaehler: '',
			untergrenze_95: '',
			status: valueInWords(missing('secret'), 0),
			sdmx_status: 'Q'
		});
		expect(of('Nauheim')).toMatchObject({
			wert: '',
			status: valueInWords(missing('secret-at-source'), 0),
			zeichen: '*'
		});
		expect(of('Hessen')).toMatchObject({ zeichen: 'p', sdmx_status: 'P' });
	});

	it('never lets text become a formula', () => {
		const dangerous = ['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'];
		const [, ...cells] = parse(writeCsv([['head'], ...dangerous.map((text) => [text])]), {
			bom: true,
			record_delimiter: '\r\n'
		}) as string[][];
		for (const [cell] of cells) expect(cell).toMatch(/^'/);
		expect(read(csv(areaTable(edition, edition.county))).some((row) => /^[=+@-]/.test(row.indikator_name ?? ''))).toBe(
			false
		);
	});

	it('leaves numbers below zero and harmless signs alone', () => {
		expect(writeCsv([[-1.5, '%', 'p |', 'a;b', 'sagt „ja“', '"']])).toBe('\uFEFF-1,5;%;p |;"a;b";sagt „ja“;""""\r\n');
	});
});

const STANDARD = join(projectFolder, '../shared/data/interop/jsonstat-validator/schemas/vendored/dataset.json');

describe('JSON-stat', () => {
	const cell = (data: JsonStatDataset, ...at: readonly (string | number)[]): number =>
		data.id.reduce((place, dimension, index) => {
			const position = must(data.dimension[dimension]).category.index.indexOf(String(at[index]));
			expect(position).toBeGreaterThanOrEqual(0);
			return place * must(data.size[index]) + position;
		}, 0);

	it.skipIf(!existsSync(STANDARD))('is valid by the official schema', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
		addFormats.default(ajv);
		const validate = ajv.compile(JSON.parse(readFileSync(STANDARD, 'utf8')));
		for (const table of [youth, editionTable(edition), areaTable(edition, area('trebur'))]) {
			const isValid = validate(JSON.parse(JSON.stringify(jsonStat(table))));
			expect(validate.errors).toBeNull();
			expect(isValid).toBe(true);
		}
	});

	it('keeps the rules of the cube', () => {
		const data = jsonStat(editionTable(edition));
		const cells = data.size.reduce((product, length) => product * length, 1);
		expect(data.value).toHaveLength(cells);
		expect(Object.keys(data.dimension)).toEqual(data.id);
		data.id.forEach((dimension, index) => {
			const { index: keys, label, unit, note } = must(data.dimension[dimension]).category;
			expect(keys).toHaveLength(must(data.size[index]));
			expect(Object.keys(label).sort()).toEqual([...keys].sort());
			for (const key of Object.keys({ ...unit, ...note })) expect(keys).toContain(key);
		});
		for (const dimension of Object.values(data.role).flat()) expect(data.id).toContain(dimension);
		for (const position of Object.keys(data.status)) expect(Number(position)).toBeLessThan(cells);
		for (const { label } of Object.values(must(must(data.dimension.indikator).category.unit)))
			expect(label).not.toBe('');
	});

	it('puts each figure where its dimensions say', () => {
		const data = jsonStat(editionTable(edition));
		for (const { figure } of editionTable(edition).rows.slice(0, 500)) {
			const at = cell(data, figure.indicator, figure.area, figure.year, figure.basis, 'wert');
			expect(data.value[at]).toBe(figure.value.kind === 'number' ? Number(figure.value.value.toFixed(6)) : null);
		}
	});

	it('marks hidden cells as suppressed, all their parts without a number', () => {
		const data = jsonStat(youth);
		for (const kind of ['wert', 'zaehler', 'untergrenze_95', 'obergrenze_95']) {
			expect(data.value[cell(data, must(youth.indicators[0]).id, '06433001', YEAR, 'official', kind)]).toBeNull();
		}
		expect(data.status[cell(data, must(youth.indicators[0]).id, '06433001', YEAR, 'official', 'wert')]).toBe('Q');
	});
	if (!existsSync(STANDARD)) console.log('JSON-stat schema not found: schema check skipped.');
});

describe('XLSX, read back by another program', () => {
	async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
		return workbook;
	}

	it('has real numbers, and keys as text', async () => {
		const table = indicatorTable(edition, indicator('altenquotient'));
		const sheet = must((await open(await xlsx(table))).getWorksheet('Daten'));
		const heads = sheet.getRow(1).values as string[];
		const row = sheet.getRow(2);
		expect(row.getCell(heads.indexOf('gebiet')).value).toBe('06433001');
		const value = row.getCell(heads.indexOf('wert'));
		expect(typeof value.value).toBe('number');
		expect(value.numFmt).toBe('#,##0.0');
		expect(sheet.rowCount).toBe(table.rows.length + 1);
		expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
	});

	it('shows the sign in the overview where a number is missing', async () => {
		const sheet = must((await open(await xlsx(youth))).getWorksheet('Übersicht amtlich'));
		expect(sheet.getRow(2).getCell(1).value).toBe('06433001');
		expect(sheet.getRow(2).getCell(sheet.columnCount).value).toBe('.');
	});

	it('explains sources and signs, and never holds a formula', async () => {
		const workbook = await open(await xlsx(areaTable(edition, edition.county)));
		const notes = must(workbook.getWorksheet('Hinweise'));
		const texts = notes.getColumn(1).values.map(String);
		expect(texts).toEqual(expect.arrayContaining(['Quelle', 'Zeichen .', 'Zeichen /', 'Spalte status']));
		workbook.eachSheet((sheet) =>
			sheet.eachRow((row) => row.eachCell((each) => expect(each.type).not.toBe(ExcelJS.ValueType.Formula)))
		);
	});
});
