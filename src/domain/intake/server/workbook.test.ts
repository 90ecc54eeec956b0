import { existsSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#domain/audit';
import type { RecognisedFile } from '../recognised-file.ts';
import { readDeliveredFile } from '../server/read-file.ts';

const read = (bytes: Uint8Array): Promise<Outcome<RecognisedFile>> => readDeliveredFile({ name: 'mappe.xlsx', bytes });

async function workbook(sheets: Record<string, unknown[][]>, merges: readonly string[] = []): Promise<Uint8Array> {
	const book = new exceljs.Workbook();
	for (const [name, rows] of Object.entries(sheets)) {
		const sheet = book.addWorksheet(name);
		sheet.addRows(rows);
		for (const merge of merges) sheet.mergeCells(merge);
	}
	return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An archive by hand, so that its directory can lie about sizes. */
function archive(parts: readonly { name: string; content: Uint8Array; claimed?: number }[]): Uint8Array {
	const chunks: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, claimed = content.length } of parts) {
		const packed = deflateRawSync(content);
		const entry = Buffer.alloc(30);
		entry.writeUInt32LE(0x04034b50, 0);
		entry.writeUInt16LE(8, 8);
		entry.writeUInt32LE(crc32(content), 14);
		entry.writeUInt32LE(packed.length, 18);
		entry.writeUInt32LE(claimed, 22);
		entry.writeUInt16LE(name.length, 26);
		const central = Buffer.alloc(46);
		central.writeUInt32LE(0x02014b50, 0);
		entry.copy(central, 8, 6, 30);
		central.writeUInt16LE(8, 10);
		central.writeUInt32LE(offset, 42);
		chunks.push(entry, Buffer.from(name), packed);
		directory.push(central, Buffer.from(name));
		offset += 30 + name.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}

async function ruleOf(bytes: Uint8Array): Promise<string | undefined> {
	const outcome = await read(bytes);
	return outcome.ok ? undefined : outcome.issues[0]?.rule;
}

describe('a workbook of the employment agency', () => {
	const rows = [
		['Gemeindedaten der sozialversicherungspflichtig Beschäftigten'],
		[],
		['Stichtag: 30. Juni 2024'],
		['Schlüssel', 'Gemeinde', 'am Wohnort', null, 'am Arbeitsort'],
		[null, null, 'Insgesamt', 'Männer', null],
		[null, null, 1, 2, 3],
		['06433', 'Groß-Gerau', 103_325, 57_868, 'x'],
		['06433001', 'Biebesheim', 2667, '*', 2195],
		[],
		['*) geheim']
	];

	test('is read with its merged head, its date in words and its secrets', async () => {
		const outcome = await read(await workbook({ Deckblatt: [['x']], Gemeindedaten: rows }, []));
		expect(outcome.ok && outcome.value).toMatchObject({ format: 'workbook', table: 'Gemeindedaten', encoding: 'xlsx' });
		const merged = await read(await workbook({ Gemeindedaten: rows }, ['C4:D4', 'E4:E5']));
		if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
		expect(
			merged.value.observations.map(({ area, measure, value, sign, status, row, column }) => [
				area,
				measure,
				value,
				sign,
				status,
				row,
				column
			])
		).toEqual([
			['06433', 'am Wohnort | Insgesamt', 103_325, null, 'value', 7, 3],
			['06433', 'am Wohnort | Männer', 57_868, null, 'value', 7, 4],
			['06433', 'am Arbeitsort', null, 'x', 'not-applicable', 7, 5],
			['06433001', 'am Wohnort | Insgesamt', 2667, null, 'value', 8, 3],
			['06433001', 'am Wohnort | Männer', null, '*', 'secret-at-source', 8, 4],
			['06433001', 'am Arbeitsort', 2195, null, 'value', 8, 5]
		]);
		expect(merged.value.observations[0]).toMatchObject({ period: '30.06.2024', sheet: 'Gemeindedaten' });
	});
});

describe('the Hessian municipal statistics', () => {
	test('have hyphenated heads, six-digit keys and signs of their own', async () => {
		const sheet = [
			['19. Schwerbehinderte Menschen am 31. Dezember 2015'],
			['Schlüs-\nsel-\nnummer', 'Gebiet', 'Ins-\ngesamt', 'darunter'],
			['433001', 'Biebesheim', 2547, '•'],
			['433002', null, 654, '—']
		];
		const outcome = await read(await workbook({ Impressum: [['Hessisches Statistisches Landesamt']], 19: sheet }));
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		expect(
			outcome.value.observations.map(({ area, measure, value, sign, status, period }) => [
				area,
				measure,
				value,
				sign,
				status,
				period
			])
		).toEqual([
			['433001', 'Tabelle 19 | Insgesamt', 2547, null, 'value', '31.12.2015'],
			['433001', 'Tabelle 19 | darunter', null, '•', 'secret-at-source', '31.12.2015'],
			['433002', 'Tabelle 19 | Insgesamt', 654, null, 'value', '31.12.2015'],
			['433002', 'Tabelle 19 | darunter', null, '—', 'zero', '31.12.2015']
		]);
	});
});

describe('a workbook is refused', () => {
	test('if its layout is not known, with the names of its sheets', async () => {
		const outcome = await read(await workbook({ Tabelle1: [['a', 1]] }));
		expect(!outcome.ok && outcome.issues).toMatchObject([
			{ rule: 'workbook-layout-unknown', detail: { sheets: 'Tabelle1' } }
		]);
	});

	test('if it is empty', async () => expect(await ruleOf(await workbook({ Tabelle1: [] }))).toBe('file-empty'));

	test('if it lists people', async () => {
		expect(await ruleOf(await workbook({ Tabelle1: [['Name', 'Geburtsdatum']] }))).toBe('personal-data-column');
	});

	test('if it is another archive, or a workbook of another program', async () => {
		const content = new Uint8Array([1]);
		expect(await ruleOf(archive([{ name: 'tabelle.csv', content }]))).toBe('file-archive');
		expect(await ruleOf(archive([{ name: 'mimetype', content }]))).toBe('file-not-xlsx');
		expect(await ruleOf(archive([{ name: 'xl/workbook.bin', content }]))).toBe('file-not-xlsx');
		expect(await ruleOf(archive([{ name: 'xl/workbook.xml', content }]))).toBe('file-damaged');
	});

	test('if it would grow beyond measure, told by its directory', async () => {
		const bomb = archive([{ name: 'xl/workbook.xml', content: new Uint8Array(30_000_000) }]);
		expect(bomb.length).toBeLessThan(100_000);
		expect(await ruleOf(bomb)).toBe('zip-bomb');
		const many = { name: 'xl/workbook.xml', content: new Uint8Array(1), claimed: 300_000_000 };
		expect(await ruleOf(archive([many]))).toBe('zip-bomb');
	});

	test('if it grows beyond what its directory says, and stops growing there', async () => {
		const lie = archive([{ name: 'xl/workbook.xml', content: new Uint8Array(30_000_000), claimed: 1_000 }]);
		const before = process.memoryUsage().arrayBuffers;
		expect(await ruleOf(lie)).toBe('zip-bomb');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
	});

	test('or read, whatever bytes of it are changed, and never throws', async () => {
		const good = await workbook({
			Gemeindedaten: [['Gemeindedaten'], ['Stichtag: 30.06.2024'], ['Schlüssel', 'G', 'A'], ['06433', 'GG', 1]]
		});
		expect((await read(good)).ok).toBe(true);
		const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(changes, fc.nat(good.length), async (list, length) => {
				const bytes = Uint8Array.from(good);
				for (const [at, byte] of list) bytes[at] = byte;
				const outcome = await read(list.length % 3 === 0 ? bytes.slice(0, length) : bytes);
				return outcome.ok || outcome.issues.length > 0;
			}),
			{ numRuns: 150 }
		);
	});
});

const folder = '../shared/data/layouts';
if (!existsSync(folder)) console.log(`Übersprungen: ${folder} ist nicht da.`);

describe.skipIf(!existsSync(folder))('the reconstructed workbooks', () => {
	const observations = async (name: string): Promise<RecognisedFile['observations']> => {
		const outcome = await readDeliveredFile({ path: `${folder}/${name}` });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		return outcome.value.observations;
	};

	test('of the employment agency: 15 areas, 13 figures each', async () => {
		const found = await observations('nachbildung_ba_gemband.xlsx');
		expect(found).toHaveLength(15 * 13);
		expect(found.find(({ area, column }) => area === '06433010' && column === 5)).toMatchObject({
			measure: 'sozialversicherungspflichtig Beschäftigte am Wohnort | davon | Frauen',
			value: 2629,
			period: '30.06.2016'
		});
		expect(found.filter(({ sign }) => sign === '*')).toHaveLength(2);
	});

	test('of the Hessian office: two tables with their own dates', async () => {
		const found = await observations('nachbildung_hgst_j2017.xlsx');
		expect(found).toHaveLength(16 * 3 + 16 * 2);
		expect(found[0]).toMatchObject({
			area: '000000',
			areaName: 'Land Hessen',
			measure: 'Tabelle 1 | Bevölkerung | insgesamt',
			value: 6_176_172
		});
		expect(new Set(found.map(({ sheet }) => sheet))).toEqual(new Set(['1', '19']));
	});

	test('„Arbeitsmarkt kommunal“: one municipality, five years', async () => {
		const found = await observations('nachbildung_ba_arbeitsmarkt_kommunal_06433010_Raunheim.xlsx');
		expect(found).toHaveLength(13 * 5);
		expect(
			found.find(({ measure, period }) => measure.endsWith('Langzeitarbeitslose') && period === '2016')
		).toMatchObject({
			area: '06433010',
			areaName: 'Raunheim',
			value: 268
		});
		expect(found.find(({ sign }) => sign === '-')?.status).toBe('zero');
	});
});
