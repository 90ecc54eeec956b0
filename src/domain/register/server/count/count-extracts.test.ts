/* oxlint-disable typescript/no-non-null-assertion -- In a test a missing value may throw. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CountManifest, RowRule } from '../../count-manifest.ts';
import { registerIssueText } from '../../texts.ts';
import { countExtracts } from './count-extracts.ts';
import { extractText, standardHead, testAreas, testFolder } from './extracts-for-tests.ts';

let folder: ReturnType<typeof testFolder>;
beforeEach(() => {
	folder = testFolder();
});
afterEach(() => folder.remove());

const good = { area: '06433010' };

async function attempt(files: string | readonly string[], more: { asOf?: string; layout?: string } = {}) {
	const { asOf = '2024-12-31', layout = 'standard' } = more;
	return countExtracts({ files: [files].flat(), asOf, layout, outDir: folder.path('out'), areas: testAreas });
}

async function counted(
	files: string | readonly string[],
	more: { asOf?: string; layout?: string } = {}
): Promise<CountManifest> {
	const outcome = await attempt(files, more);
	if (!outcome.ok) throw new Error(outcome.issues.map(registerIssueText).join('\n'));
	return outcome.value;
}

function cells(): string[] {
	return readFileSync(folder.path('out/counts.csv'), 'utf8').trim().split('\n').slice(1);
}

function persons(): number {
	return cells().reduce((sum, line) => sum + Number(line.split(',').at(-1)), 0);
}

function rule(manifest: CountManifest, name: RowRule) {
	return manifest.files[0]!.rules.find((one) => one.rule === name);
}

async function expectRefusal(
	content: string | Uint8Array,
	expected: string,
	words: RegExp,
	name = 'auszug.csv'
): Promise<void> {
	const outcome = await attempt(folder.write(name, content));
	expect(outcome.ok).toBe(false);
	if (outcome.ok) return;
	expect(outcome.issues.map((issue) => issue.rule)).toEqual([expected]);
	expect(registerIssueText(outcome.issues[0]!)).toMatch(words);
	expect(existsSync(folder.path('out'))).toBe(false);
}

test('persons are counted by municipality, sex, age and citizenship, in sorted cells', async () => {
	const file = folder.write(
		'a.csv',
		extractText([{ sex: 'm', first: '163' }, {}, {}, { birth: '1920-01-01' }, { ...good, second: '163' }])
	);
	const manifest = await counted(file);
	expect(readFileSync(folder.path('out/counts.csv'), 'utf8')).toBe(
		[
			'area,sex,age,citizenship,reference_date,origin,persons',
			'06433001,female,44,german,2024-12-31,register,2',
			'06433001,female,100,german,2024-12-31,register,1',
			'06433001,male,44,foreign,2024-12-31,register,1',
			'06433010,female,44,german,2024-12-31,register,1',
			''
		].join('\n')
	);
	expect(manifest.origin).toBe('register');
	expect(manifest.areas).toEqual([
		{ area: '06433001', persons: 4, secondaryResidences: 0 },
		{ area: '06433010', persons: 1, secondaryResidences: 0 }
	]);
	expect(JSON.parse(readFileSync(folder.path('out/manifest.json'), 'utf8'))).toEqual(manifest);
	expect(readdirSync(folder.path('out')).sort()).toEqual(['counts.csv', 'manifest.json']);
});

test('the birthday decides about the age, and 29 February waits for 1 March', async () => {
	const file = folder.write(
		'a.csv',
		extractText([{ birth: '2000-03-01' }, { birth: '2000-03-02' }, { birth: '2004-02-29' }])
	);
	await counted(file, { asOf: '2023-03-01' });
	expect(cells().map((line) => line.split(',')[2])).toEqual(['19', '22', '23']);
	await counted(file, { asOf: '2023-02-28' });
	expect(cells().map((line) => line.split(',')[2])).toEqual(['18', '22']);
});

test('a German citizenship counts even as the second; stateless counts as foreign', async () => {
	await counted(folder.write('a.csv', extractText([{ first: '163', second: '000' }, { first: '997' }])));
	expect(cells().map((line) => line.split(',')[3])).toEqual(['foreign', 'german']);
});

test('secondary residences are counted apart and never as population', async () => {
	const manifest = await counted(folder.write('a.csv', extractText([{}, { residence: 'H' }, { residence: 'N' }])));
	expect(persons()).toBe(2);
	expect(manifest).toMatchObject({ rowsRead: 3, rowsUsed: 2, rowsSecondary: 1, rowsRejected: 0 });
	expect(manifest.areas[0]).toEqual({ area: '06433001', persons: 2, secondaryResidences: 1 });
});

test('each faulty row is rejected under one rule, with its row number', async () => {
	const rows = [
		{},
		{ birth: '1980-02-30' },
		{ birth: '15.06.1980' },
		{ birth: '' },
		{ birth: '2025-01-01' },
		{ birth: '1904-12-31' },
		{ birth: '1903-12-31' },
		{ area: '06433999' },
		{ area: '6433001' },
		{ residence: 'Z' },
		{ first: 'D' },
		{ first: '' },
		...Array.from({ length: 20 }, () => ({}))
	];
	const manifest = await counted(folder.write('a.csv', extractText(rows)));
	const rules = Object.fromEntries(manifest.files[0]!.rules.map((one) => [one.rule, one.exampleRows]));
	expect(rules).toEqual({
		'residence-unknown': [11],
		'area-unknown': [9, 10],
		'birth-date-impossible': [3, 4, 5],
		'born-after-reference-date': [6],
		'age-over-120': [8],
		'citizenship-unknown': [12, 13]
	});
	expect(persons()).toBe(manifest.rowsUsed);
	expect(manifest).toMatchObject({ rowsRead: 32, rowsUsed: 22, rowsRejected: 10 });
});

test('the same person twice in a municipality is counted once; the same key elsewhere is another person', async () => {
	const twice = extractText([
		{ key: 'a' },
		{ key: 'b' },
		{ key: 'a' },
		{ key: 'a', birth: '1990-01-01' },
		{ ...good, key: 'a' }
	]);
	const manifest = await counted(folder.write('a.csv', twice));
	expect(rule(manifest, 'duplicate')).toMatchObject({ rows: 2, exampleRows: [4, 5] });
	expect(persons()).toBe(3);
});

test('without a key of the person equal rows count once, and the manifest says so', async () => {
	const head = standardHead.replace(';Personenschluessel', '');
	const row = '06433001;2010-01-01;m;000;;A';
	const manifest = await counted(folder.write('a.csv', `${head}\n${row}\n${row}\n06433001;2010-01-02;m;000;;A\n`));
	expect(rule(manifest, 'duplicate')?.exampleRows).toEqual([3]);
	expect(manifest.files[0]!.findings[0]).toContain('Zwillinge');
	expect(persons()).toBe(2);
});

test('diverse and unknown sexes are assigned by the birthday, so that the total holds', async () => {
	const births = ['1980-06-15', '1980-06-16', '1980-06-17', '1980-06-18'];
	const manifest = await counted(
		folder.write('a.csv', extractText(births.map((birth, index) => ({ birth, sex: ['d', 'x', '', 'q'][index]! }))))
	);
	expect(cells().map((line) => line.split(',').slice(1, 2).concat(line.split(',').at(-1)!))).toEqual([
		['female', '2'],
		['male', '2']
	]);
	expect(rule(manifest, 'sex-diverse')?.rows).toBe(1);
	expect(rule(manifest, 'sex-unknown')?.rows).toBe(3);
});

test('a birth known only by year or month is counted in the middle of it', async () => {
	const manifest = await counted(
		folder.write('a.csv', extractText([{ birth: '1950-00-00' }, { birth: '1950-12-00' }, { birth: '2024-00-00' }])),
		{
			asOf: '2024-06-30'
		}
	);
	expect(cells().map((line) => line.split(',')[2])).toEqual(['0', '73']);
	expect(rule(manifest, 'birth-date-incomplete')?.rows).toBe(3);
});

test('rows with too few and too many fields are rejected by number, not the file', async () => {
	const manifest = await counted(
		folder.write('a.csv', extractText([{}, {}, {}, '06433001;1980-01-01', `06433001;1980-01-01;w;000;;A;k;zu;viel`]))
	);
	expect(rule(manifest, 'residence-unknown')?.exampleRows).toEqual([5]);
	expect(rule(manifest, 'too-many-fields')?.exampleRows).toEqual([6]);
});

test('an invented extract stays invented, and a mixed one is counted apart', async () => {
	const text = `${standardHead};Herkunft\n${'06433001;1980-06-15;w;000;;A;1;erfunden'}\n${'06433001;1980-06-15;w;000;;A;2;'}\n`;
	const manifest = await counted(folder.write('a.csv', text));
	expect(manifest.origin).toBe('mixed');
	expect(cells().map((line) => line.split(',')[5])).toEqual(['invented', 'register']);
});

test('UTF-8 with and without mark, Windows-1252, UTF-16, CRLF, quotes and mixed line ends give the same counts', async () => {
	const umlaut = extractText([{}, { ...good, birth: '2001-02-03' }, { sex: 'm' }]).replace(
		'Gemeindeschluessel',
		'Gemeindeschlüssel'
	);
	await counted(folder.write('utf8.csv', umlaut));
	const expected = cells();
	const variants: [string, string | Uint8Array, string][] = [
		['bom.csv', `\uFEFF${umlaut}`, 'utf-8-bom'],
		['cp1252.csv', Buffer.from(umlaut, 'latin1'), 'windows-1252'],
		['utf16.csv', Buffer.from(`\uFEFF${umlaut}`, 'utf16le'), 'utf-16le'],
		['crlf.csv', umlaut.replaceAll('\n', '\r\n'), 'utf-8'],
		['mixed.csv', umlaut.replace('\n', '\r\n'), 'utf-8'],
		['quoted.csv', umlaut.replace(/[^;\n]+/g, '"$&"'), 'utf-8']
	];
	for (const [name, content, encoding] of variants) {
		const manifest = await counted(folder.write(name, content));
		expect([name, manifest.files[0]!.encoding]).toEqual([name, encoding]);
		expect(cells()).toEqual(expected);
	}
});

test('a Windows-1252 letter far behind the first megabyte is found, and nothing is counted twice', async () => {
	const rows = Array.from({ length: 40_000 }, () => ({}));
	const text = extractText([...rows, { key: 'Müller' }]);
	const manifest = await counted(folder.write('a.csv', Buffer.from(text, 'latin1')));
	expect(manifest.files[0]!.encoding).toBe('windows-1252');
	expect(manifest).toMatchObject({ rowsRead: 40_001, rowsUsed: 40_001, rowsRejected: 0 });
	expect(persons()).toBe(40_001);
});

test('the second layout reads other heads, delimiter, dates, keys and codes', async () => {
	const text = [
		'Gemeinde|Geb-Datum|Geschl|Nation|Wohnung|Personen-ID',
		'433001|15.06.1980|2|D|HW|1',
		'433010|00.00.1950|1|TR|alleinige Wohnung|2',
		'433010|31.02.1950|1|TR|EW|3',
		'433010|01.02.1950|1|D|NW|4'
	].join('\n');
	const manifest = await counted(folder.write('a.txt', `${text}\n`), { layout: 'punktdatum' });
	expect(cells()).toEqual([
		'06433001,female,44,german,2024-12-31,register,1',
		'06433010,male,74,foreign,2024-12-31,register,1'
	]);
	expect(rule(manifest, 'birth-date-impossible')?.exampleRows).toEqual([4]);
	expect(manifest.rowsSecondary).toBe(1);
});

test('a layout of the county’s own is read from a file, and a broken one is refused', async () => {
	const own = JSON.parse(readFileSync(new URL('../../layouts/standard.json', import.meta.url), 'utf8')) as {
		delimiter: string;
	};
	own.delimiter = ',';
	const file = folder.write('a.csv', extractText([{}]).replaceAll(';', ','));
	await counted(file, { layout: folder.write('own.json', JSON.stringify(own)) });
	expect(persons()).toBe(1);
	const outcome = await attempt(file, { layout: folder.write('broken.json', '{"name":"x"}') });
	expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.rule)).toEqual(['layout-invalid']);
});

test('several files are counted together and described one by one', async () => {
	const first = folder.write('a.csv', extractText([{ key: 'x' }, {}]));
	const second = folder.write('b [1].csv', extractText([good, { key: 'x' }, { birth: '' }, good]));
	const manifest = await counted([first, second]);
	expect(manifest.files.map((file) => [file.name, file.rowsRead, file.rowsUsed])).toEqual([
		['a.csv', 2, 2],
		['b [1].csv', 4, 2]
	]);
	expect(manifest.files[1]!.rules.map((one) => [one.rule, one.exampleRows])).toEqual([
		['birth-date-impossible', [4]],
		['duplicate', [3]]
	]);
	expect(persons()).toBe(4);
});

test('the same file given twice is refused', async () => {
	const text = extractText([{}]);
	const outcome = await attempt([folder.write('a.csv', text), folder.write('b.csv', text)]);
	expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.rule)).toEqual(['same-file-twice']);
	expect(existsSync(folder.path('out'))).toBe(false);
});

test('whatever is no extract is refused by its name, and nothing is written', async () => {
	await expectRefusal('', 'file-empty', /leer/);
	await expectRefusal('\uFEFF \n', 'file-empty', /leer/);
	await expectRefusal(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'file-kind', /ZIP/);
	await expectRefusal(gzipSync(extractText([{}])), 'file-kind', /gzip/);
	await expectRefusal(Buffer.from([1, 2, 0, 3, 200, 0]), 'file-kind', /Binärdatei/);
	await expectRefusal('<!DOCTYPE html><html><body>Fehler 500</body></html>', 'file-kind', /HTML/);
	await expectRefusal('{"Status":{"Code":98}}', 'file-kind', /JSON/);
	await expectRefusal(`${standardHead}\n`, 'rows-missing', /keine Personen/);
	await expectRefusal(extractText([{}]).replaceAll(';', ','), 'delimiter-unexpected', /Semikolon.*Komma/);
	await expectRefusal(extractText([{}]).replace('Geburtsdatum', 'Datum'), 'columns-missing', /Geburtsdatum/);
	await expectRefusal(`Geschlecht;${extractText([{}])}`, 'column-twice', /Geschlecht/);
	await expectRefusal(
		`${Array.from({ length: 10_000 }, (_, i) => `s${i}`).join(';')}\n1\n`,
		'too-many-columns',
		/10000/
	);
	await expectRefusal(`${extractText([{}, {}])}06433001;1980-0`, 'file-truncated', /unvollständig/);
	await expectRefusal(`${extractText([{}])}${'\0'.repeat(10)}`, 'file-kind', /Binärdatei/);
	await expectRefusal(
		extractText([{ area: '05111000' }, { area: '05111000' }]),
		'rows-mostly-rejected',
		/richtige Kreis/
	);
	await expectRefusal(`${extractText([{}, {}, {}])}${'x;'.repeat(60)}\n`, 'file-unreadable', /Zeile 5/);
});

test('a missing file, a wrong date and an unknown layout are refused', async () => {
	const file = folder.write('a.csv', extractText([{}]));
	const rules = async (...given: Parameters<typeof attempt>): Promise<string[]> => {
		const outcome = await attempt(...given);
		return outcome.ok ? [] : outcome.issues.map((issue) => issue.rule);
	};
	expect(await rules(folder.path('fehlt.csv'))).toEqual(['file-not-found']);
	expect(await rules(file, { asOf: '2024-02-30' })).toEqual(['reference-date-invalid']);
	expect(await rules(file, { layout: 'fehlt' })).toEqual(['layout-not-found']);
});

test('neither manifest nor counts repeat what stands in a row', async () => {
	const secret = 'Geheimnis';
	await counted(folder.write('a.csv', extractText([{}, {}, {}, { birth: secret }, { area: secret, key: secret }])));
	const written = ['counts.csv', 'manifest.json']
		.map((name) => readFileSync(folder.path(`out/${name}`), 'utf8'))
		.join('');
	expect(written).not.toContain(secret);
	expect(written).not.toContain('1980-06-15');
});

test('the parser’s complaint never repeats a row', async () => {
	const outcome = await attempt(folder.write('a.csv', `${extractText([{}])}Geheimnis${';x'.repeat(60)}\n`));
	expect(JSON.stringify(outcome)).not.toContain('Geheimnis');
	expect(outcome.ok).toBe(false);
});

test('what is written between goes away, whether the count ends or is refused', async () => {
	const before = process.env['TMPDIR'];
	mkdirSync(folder.path('tmp'));
	process.env['TMPDIR'] = folder.path('tmp');
	try {
		const text = extractText([{ key: 'Müller' }]);
		await counted(folder.write('a.csv', Buffer.from(text, 'latin1')));
		await attempt(folder.write('b.csv', extractText([{ area: '05111000' }])));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	expect(readdirSync(folder.path('tmp'))).toEqual([]);
});
