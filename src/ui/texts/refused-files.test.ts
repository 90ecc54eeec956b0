import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '#domain/audit';
import { issueText } from '#ui/texts/issues.ts';
import { readDeliveredFile } from '#domain/intake/server';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** The issues of a refusal; none if the file was taken. Every sentence must be whole. */
async function refusal(content: string | Uint8Array, name = 'datei.csv'): Promise<readonly Issue[]> {
	const outcome = await readDeliveredFile({ name, bytes: typeof content === 'string' ? encode(content) : content });
	if (outcome.ok) return [];
	expect(outcome.issues.some((issue) => issue.level === 'error')).toBe(true);
	for (const issue of outcome.issues) {
		expect(issue.file).toBe(name);
		expect(issueText(issue)).toMatch(/[.“)]$/);
		expect(issueText(issue)).not.toMatch(/undefined|^Regel|: Regel/);
	}
	return outcome.issues;
}

const first = async (content: string | Uint8Array): Promise<Issue | undefined> => (await refusal(content))[0];

const table = (rows: string, footer = '__________\nStand: 10.10.2017 / 11:01:03\n'): string =>
	`GENESIS-Tabelle: 12411-01-01-5\nBevölkerung;;;\n31.12.2015;;;\n;;Insgesamt;männlich\n${rows}${footer}`;
const ROWS = 'DG;Deutschland;10;5\n06433001;        Biebesheim am Rhein;4;2\n';

describe('a file that is no table is refused', () => {
	test.each<[string, string | Uint8Array, string]>([
		['empty', '', 'file-empty'],
		['only white space', ' \r\n \n', 'file-empty'],
		['a web page saved as CSV', '<!DOCTYPE html>\n<html><body>Fehler 500</body></html>', 'file-html'],
		['XML', '<?xml version="1.0"?><a/>', 'file-xml'],
		['a PDF', '%PDF-1.7\n1 0 obj', 'file-pdf'],
		['an old Excel workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'file-old-excel'],
		['binary', Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256), 'file-binary'],
		['packed with gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'file-archive'],
		['the beginning of a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'file-damaged'],
		['other JSON', '{"a": [1, 2]}', 'file-json'],
		['broken JSON', '{"a": [1, 2', 'file-json'],
		['some other CSV', 'a;b;c\n1;2;3\n', 'layout-unknown']
	])('when it is %s', async (_, content, rule) => {
		expect(await first(content)).toMatchObject({ rule, level: 'error' });
	});

	test.each([
		[98, 'zu groß'],
		[99, 'in Arbeit'],
		[104, 'keine Daten'],
		[-1, 'Fehler seiner Datenbank']
	])('when it is the reply %d of an office’s database, with its meaning', async (code, meaning) => {
		const issue = await first(
			JSON.stringify({ Ident: {}, Status: { Code: code, Content: 'Es gibt …', Type: 'Fehler' } })
		);
		expect(issue).toMatchObject({ rule: 'office-reply', detail: { code: String(code) } });
		expect(issue && issueText(issue)).toContain(meaning);
	});
});

describe('a damaged table is refused', () => {
	test('with the row that was cut short', async () => {
		expect(await refusal(table(`${ROWS}06433002;Bisch`, ''))).toContainEqual(
			expect.objectContaining({ rule: 'row-too-short', row: 7, level: 'error' })
		);
	});

	test('if it ends in the middle of a figure', async () => {
		expect(await refusal(table(`${ROWS}06433002;Bischofsheim;12;6`, ''))).toContainEqual(
			expect.objectContaining({ rule: 'file-cut-off', row: 7 })
		);
	});

	test('but a missing footer alone is only a warning', async () => {
		const outcome = await readDeliveredFile({ name: 'x.csv', bytes: encode(table(ROWS, '')) });
		expect(outcome.ok && outcome.value.findings).toMatchObject([{ rule: 'footer-missing', level: 'warning' }]);
	});

	test('if a cell is no number, with row, column and what stands there', async () => {
		const [issue] = await refusal(table(`${ROWS}06433002;Bischofsheim;12;sechs\n`));
		expect(issue).toMatchObject({ rule: 'cell-not-a-number', row: 7, column: 4, detail: { found: 'sechs' } });
		expect(issue && issueText(issue)).toBe(
			'datei.csv, Zeile 7, Spalte 4: Hier steht „sechs“, erwartet wird eine Zahl oder ein Zeichen der Statistik.'
		);
	});

	test('and a thousand bad cells are told in twenty lines and a count', async () => {
		const issues = await refusal(table(Array.from({ length: 1000 }, (_, index) => `0643300${index};A;1;?\n`).join('')));
		expect(issues).toHaveLength(21);
		expect(issues.at(-1)).toMatchObject({ rule: 'and-more', detail: { rule: 'cell-not-a-number', count: 980 } });
	});

	test.each([
		['no figures', table(''), 'no-data'],
		['no head', 'GENESIS-Tabelle: 1\nTitel;;\n2015;;\nDG;Deutschland;1\n', 'no-head'],
		['no period', table(ROWS).replace('31.12.2015;;;\n', ''), 'no-period'],
		['no keys', table('Deutschland;;1;2\n'), 'no-area-column'],
		['a row that is too long', table(`${ROWS}06;Hessen;1;2;3\n`), 'row-too-long'],
		['an open quote', table('06;"Hessen;1;2\n', ''), 'unclosed-quote'],
		['a control character', table('06;Hes\u0007sen;1;2\n'), 'control-characters'],
		['destroyed umlauts', table('06433;GroÃŸ-Gerau;1;2\n'), 'broken-characters'],
		['lost umlauts', table('06433;Gro\uFFFD-Gerau;1;2\n'), 'broken-characters']
	])('if it has %s', async (_, text, rule) => {
		expect((await refusal(text)).map((issue) => issue.rule)).toContain(rule);
	});

	test('if two encodings meet in it, with the row', async () => {
		const bytes = Uint8Array.from([...encode(table(`06433;Groß;1;2\n06434;B`, '')), 0xfc, ...encode('ttelborn;1;2\n')]);
		expect(await first(bytes)).toMatchObject({ rule: 'mixed-encoding', row: 2 });
	});
});

describe('a dangerous file is refused', () => {
	test.each(['=HYPERLINK("http://x")', '@SUM(A1)', '+cmd|/C calc', '-2+3+cmd|/C calc', '\tx'])(
		'if a text begins like a formula: %j',
		async (text) => {
			const quoted = `"${text.replaceAll('"', '""')}"`;
			// A leading tab is trimmed away with the indentation of names and cannot do harm there.
			const issues = await refusal(table(`06433;${quoted};1;2\n`));
			if (text.startsWith('\t')) expect(issues).toEqual([]);
			else expect(issues).toMatchObject([{ rule: 'formula-in-text', row: 5, column: 2 }]);
		}
	);

	test('if it has ten thousand columns', async () => {
		expect(await first(`GENESIS-Tabelle: 1\nTitel\n;;${'2015;'.repeat(10_000)}\n`)).toMatchObject({
			rule: 'too-many-columns',
			row: 3
		});
		expect(await first(`${'a;'.repeat(10_000)}\n`)).toMatchObject({ rule: 'too-many-columns', row: 1 });
		expect(await first(table(`${ROWS}06;${';'.repeat(10_000)}\n`))).toMatchObject({ rule: 'too-many-columns', row: 7 });
	});

	test('if it is larger than allowed, without reading it', async () => {
		const path = join(folder, 'gross.csv');
		writeFileSync(path, '');
		truncateSync(path, 1_000_000_000); // a hole: no disk is used
		const before = process.memoryUsage().rss;
		const outcome = await readDeliveredFile({ path });
		expect(!outcome.ok && outcome.issues).toMatchObject([
			{ rule: 'file-too-large', detail: { megabytes: 1000, most: 64 } }
		]);
		expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
	});

	test('if it has more cells than allowed', async () => {
		const outcome = await readDeliveredFile({ name: 'x.csv', bytes: encode(table(ROWS)) }, { cells: 3 });
		expect(!outcome.ok && outcome.issues[0]?.rule).toBe('too-many-cells');
	});

	test('if it is not there, or a folder', async () => {
		const missing = await readDeliveredFile({ path: join(folder, 'fehlt.csv') });
		expect(!missing.ok && missing.issues[0]).toMatchObject({ rule: 'file-missing', file: 'fehlt.csv' });
		const directory = await readDeliveredFile({ path: folder });
		expect(!directory.ok && directory.issues[0]?.rule).toBe('file-not-readable');
	});
});

describe('a list of people is refused', () => {
	const head = 'kreislauf-Vorlage;1\nMerkmal;population\nTitel;T\nQuelle;Q\nArt;Bestand\n';

	test.each([
		'Vorname',
		'Geburtsdatum',
		'GEB.-DATUM',
		'Straße',
		'Straße und Hausnummer',
		'BG-Nummer',
		'Aktenzeichen',
		'E-Mail'
	])('by the heading %j', async (name) => {
		expect(await refusal(`AGS;${name}\n06433001;x\n`)).toMatchObject([
			{ rule: 'personal-data-column', row: 1, column: 2 }
		]);
		const template = `${head}Gebiet;Name;Zeitraum;${name};Wert\n06433001;A;2015;x;1\n`;
		expect(await first(template)).toMatchObject({ rule: 'personal-data-column', row: 6, column: 4 });
	});

	test('by its dates of birth, even without a heading', async () => {
		const births = ['03.05.1961', '17.11.1978', '29.02.1984', '08.08.1990', '21.01.2003', '30.09.2011'];
		const issues = await refusal(births.map((date, index) => `${index};06433001;${date}`).join('\n'));
		expect(issues).toMatchObject([{ rule: 'personal-data-content', column: 3, detail: { what: 'Geburtsdaten' } }]);
	});

	test.each([
		['BG-Nummern', '43506BG0012345'],
		['Anschriften', 'Darmstädter Straße 12a'],
		['E-Mail-Adressen', 'erika@example.org'],
		['Rentenversicherungsnummern', '65170839J003'],
		['Kontonummern', 'DE02 1203 0000 0000 2020 51']
	])('by its %s', async (what, cell) => {
		expect(await first(`1;${cell};x\n2;${cell};y\n3;${cell};z\n`)).toMatchObject({
			rule: 'personal-data-content',
			detail: { what }
		});
	});

	test('but an official table may name streets as land use, and reference dates are no birthdays', async () => {
		const text = table(ROWS).replace(';;Insgesamt;männlich', ';;Straße;Platz');
		expect(await refusal(text)).toEqual([]);
		const dates = ['31.12.2008', '30.06.2009', '01.03.2010', '15.12.2011', '09.05.2012', '31.12.2014', '31.12.2015'];
		const rows = dates.flatMap((date) => [1, 2, 3, 4].map((area) => `0643300${area};A;${date};;1`)).join('\n');
		expect(await refusal(`${head}Gebiet;Name;Zeitraum;Alter;Wert\n${rows}\n`)).toEqual([]);
	});
});

describe('whatever is delivered', () => {
	const always = async (bytes: Uint8Array): Promise<boolean> => {
		const outcome = await readDeliveredFile({ name: 'x.csv', bytes });
		return outcome.ok ? outcome.value.observations.length > 0 : outcome.issues.length > 0;
	};
	const ffcsv =
		'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n1;B;JAHR;Jahr;2015;GEMEIN;Gemeinden;06433001;A;5;Anzahl;X;Y\n';
	const inkar =
		'"Kennziffer";"Raumeinheit";"Aggregat";"Quote"\r\n"";"";"";"2015"\r\n"06433";"GG";"Kreis";"1.234,5"\r\n';
	const counts =
		'area,sex,age,citizenship,reference_date,origin,persons\n06433001,female,3,german,2025-12-31,register,4\n';
	const template =
		'kreislauf-Vorlage;1\nMerkmal;population\nTitel;T\nQuelle;Q\nArt;Bestand\nGebiet;Name;Zeitraum;Wert\n06433001;A;2015;1\n';
	const files = [table(ROWS), ffcsv, inkar, counts, template];

	test('random bytes are answered, never thrown at', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => always(bytes)),
			{ numRuns: 300 }
		);
	});

	test('random bytes behind the beginning of each format are answered too', async () => {
		const starts = [...files, 'PK\u0003\u0004', '%PDF', '{"Status":', '<html'];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...starts),
				fc.nat(200),
				fc.uint8Array({ maxLength: 200 }),
				(start, length, bytes) => always(Uint8Array.from([...encode(start.slice(0, length)), ...bytes]))
			),
			{ numRuns: 300 }
		);
	});

	test('a good file with one byte changed, cut or doubled is read or refused', async () => {
		const change = fc.record({ file: fc.constantFrom(...files), at: fc.nat(600), byte: fc.nat(255), kind: fc.nat(2) });
		await fc.assert(
			fc.asyncProperty(change, ({ file, at, byte, kind }) => {
				const bytes = encode(file);
				const position = at % bytes.length;
				if (kind === 0) bytes[position] = byte;
				const changed = kind === 1 ? bytes.slice(0, position) : bytes;
				return always(
					kind === 2 ? Uint8Array.from([...changed.slice(0, position), byte, ...changed.slice(position)]) : changed
				);
			}),
			{ numRuns: 600 }
		);
	});

	test('an INKAR export has thousands points and its years in the second line', async () => {
		const outcome = await readDeliveredFile({ name: 'inkar.csv', bytes: encode(`\uFEFF${inkar}`) });
		expect(outcome.ok && outcome.value.observations).toMatchObject([
			{ area: '06433', areaName: 'GG', measure: 'Quote', period: '2015', value: 1234.5, row: 3, column: 4 }
		]);
	});
});
