import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CountManifest } from '../../../count-manifest.ts';
import { registerIssueText } from '../../../texts.ts';
import { countExtracts } from '../count-extracts.ts';
import { testAreas, testFolder } from '../extracts-for-tests.ts';
import type { DetailOptions } from './add-details.ts';

let folder: ReturnType<typeof testFolder>;
beforeEach(() => {
	folder = testFolder();
});
afterEach(() => folder.remove());

const HEAD = [
	'Gemeindeschluessel;Geburtsdatum;Geschlecht;Staatsangehoerigkeit1;Staatsangehoerigkeit2;Wohnungsstatus',
	'Personenschluessel;Adressschluessel;Wohnform;Namensschluessel;Familienstand;Ehegattenschluessel;Elternschluessel1',
	'Geburtsstaat;Zuzugsstaat;Sozialraum'
].join(';');

type Person = {
	area?: string;
	birth?: string;
	first?: string;
	second?: string;
	residence?: string;
	address?: string;
	form?: string;
	name?: string;
	status?: string;
	spouse?: string;
	parent?: string;
	born?: string;
	from?: string;
	quarter?: string;
};
let people = 0;
const row = (given: Person, key = `p${++people}`): string => {
	const person = {
		area: '06433001',
		birth: '1980-06-15',
		first: '000',
		residence: 'A',
		address: `a${key}`,
		...given
	};
	return [
		person.area,
		person.birth,
		'w',
		person.first,
		person.second ?? '',
		person.residence,
		key,
		person.address,
		person.form ?? 'P',
		person.name ?? key,
		person.status ?? '',
		person.spouse ?? '',
		person.parent ?? '',
		person.born ?? '000',
		person.from ?? '',
		person.quarter ?? ''
	].join(';');
};

async function count(
	rows: readonly string[],
	details: Partial<DetailOptions> & { asOf?: string; out?: string }
): Promise<Awaited<ReturnType<typeof countExtracts>>> {
	const { asOf = '2025-12-31', out = 'out', ...more } = details;
	const file = folder.write(`${out}.csv`, `${[HEAD, ...rows].join('\n')}\n`);
	const options = { names: [], county: '06433', ...more };
	return countExtracts({ files: [file], asOf, outDir: folder.path(out), areas: testAreas, details: options });
}

async function counted(...args: Parameters<typeof count>): Promise<CountManifest> {
	const outcome = await count(...args);
	if (!outcome.ok) throw new Error(outcome.issues.map(registerIssueText).join('\n'));
	return outcome.value;
}

const cells = (name: string, out = 'out'): string[] =>
	readFileSync(folder.path(`${out}/${name}`), 'utf8')
		.trim()
		.split('\n')
		.slice(1);

/** So many people living alone, to be above the smallest block. */
const singles = (many: number, more: Person = {}): string[] => Array.from({ length: many }, () => row(more));

describe('households', () => {
	test('are formed by address from links and names, without homes, whatever the order of the rows', async () => {
		const family = [
			row({ address: 'x', spouse: 'f', name: 'A' }, 'm'),
			row({ address: 'x', spouse: 'm', name: 'B' }, 'f'),
			row({ address: 'x', parent: 'f', name: 'A', birth: '2015-01-01' }, 'c'),
			row({ address: 'y', name: 'C' }),
			row({ address: 'y', name: 'C', birth: '2010-01-01' }),
			row({ address: 'home', form: 'H' }),
			row({ address: '' }),
			row({ address: 'x', residence: 'N' })
		];
		const rows = [...family, ...singles(110)];
		const manifest = await counted(rows, { names: ['households'] });
		expect(cells('households.csv').filter((line) => line.includes(',households,'))).toEqual([
			'06433001,households,1,single,without,2025-12-31,register,110',
			'06433001,households,2,lone-parent,with,2025-12-31,register,1',
			'06433001,households,3,couple-with-children,with,2025-12-31,register,1'
		]);
		expect(manifest.details?.households).toEqual([
			{
				area: '06433001',
				persons: 117,
				inHouseholds: 115,
				shared: 1,
				withoutAddress: 1,
				households: 112,
				householdsBySize: 112,
				householdsByType: 112,
				personsBySize: 115,
				isWithheld: false
			}
		]);
		expect(manifest.details?.notes.join()).toMatch(/Schätzung.*Heime.*herausgenommen/);
		const before = cells('households.csv');
		await counted(rows.toReversed(), { names: ['households'], out: 'again' });
		expect(cells('households.csv', 'again')).toEqual(before);
	});

	test('below one hundred are withheld, and the manifest names the place only', async () => {
		const manifest = await counted(singles(99), { names: ['households'] });
		expect(cells('households.csv')).toEqual([]);
		expect(manifest.findings.join()).toContain('kein Haushaltsblock: 06433001');
	});

	test('nobody who was not counted takes part: duplicates, other residences', async () => {
		const twice = row({ address: 'x' }, 'twice');
		const manifest = await counted([...singles(100), twice, twice, row({ residence: 'N' })], { names: ['households'] });
		expect(manifest.rowsUsed).toBe(101);
		expect(manifest.details?.households?.[0]).toMatchObject({ persons: 101, households: 101 });
	});
});

test('migration background asks citizenship, birth and, for minors, the parents in the household', async () => {
	const rows = [
		row({ first: '163', address: 'x', born: '163' }, 'father'),
		row({ address: 'x', parent: 'father', birth: '2020-01-01' }),
		row({ second: '137' }),
		row({ born: '160', from: '160' }),
		row({ first: '163', second: '000', born: '163' }),
		row({})
	];
	await counted(rows, { names: ['migration'] });
	const by = Map.groupBy(cells('migration.csv'), (line) => line.split(',').slice(2, 4).join(' '));
	expect(Object.fromEntries([...by].map(([key, lines]) => [key, lines.length]))).toEqual({
		'with by-family': 1,
		'with foreign': 1,
		'with naturalised': 1,
		'with repatriate': 1,
		'with second-citizenship': 1,
		'without none': 1
	});
});

test('the retirement age moves with the birth, and children are counted by the year they come to school', async () => {
	const rows = ['1959-10-31', '1959-11-01', '2019-07-01', '2019-07-02', '2020-07-01'].map((birth) => row({ birth }));
	await counted(rows, { names: ['age-limits'] });
	expect(cells('age-limits.csv')).toEqual([
		'06433001,population,0-14,german,,below,female,2025-12-31,register,3',
		'06433001,population,65-69,german,,reached,female,2025-12-31,register,2',
		'06433001,school-entrants,,,2026,,female,2025-12-31,register,2'
	]);
});

describe('quarters', () => {
	const plan = (...quarters: object[]): string =>
		folder.write('quarters.json', JSON.stringify({ quarters: [{ municipality: '06433001', quarters }] }));

	test('come from a column, and small ones join the one they are meant to', async () => {
		const quarterFile = plan(
			{ code: '01', name: 'Mitte' },
			{ code: '02', name: 'Hafen', mergeInto: '01' },
			{ code: '03', name: 'Süd' }
		);
		const rows = [
			...singles(320, { quarter: '01' }),
			...singles(20, { quarter: '02' }),
			...singles(300, { quarter: '03' })
		];
		const manifest = await counted(rows, { quarterFile });
		expect(cells('quarters.csv')).toEqual([
			'06433001-01,population,female,45,german,2025-12-31,register,340',
			'06433001-03,population,female,45,german,2025-12-31,register,300'
		]);
		expect(manifest.findings.join()).toContain('„Hafen“ hat weniger als 300 Personen und ist mit „Mitte“');
	});

	test('come from an assignment of addresses, and a rest that is too small takes a quarter with it', async () => {
		const quarterFile = plan({ code: '01', name: 'Mitte' }, { code: '03', name: 'Süd' });
		const rows = [
			...Array.from({ length: 400 }, (_, index) => row({ address: `m${index % 50}` })),
			...Array.from({ length: 310 }, (_, index) => row({ address: `s${index % 50}` })),
			row({ address: 'nowhere' })
		];
		const assigned = Array.from({ length: 50 }, (_, index) => [`m${index};01`, `s${index};03`]).flat();
		const addressFile = folder.write('a.csv', `${['Adressschluessel;Sozialraum', ...assigned].join('\n')}\n`);
		const manifest = await counted(rows, { quarterFile, addressFile });
		expect(cells('quarters.csv')).toEqual(['06433001-01,population,female,45,german,2025-12-31,register,400']);
		expect(manifest.details?.quarters).toMatchObject([{ withheld: ['Süd'], persons: 311 }]);
	});

	test('with an unknown place to go are refused', async () => {
		const outcome = await count([row({})], { quarterFile: plan({ code: '01', name: 'Mitte', mergeInto: '09' }) });
		expect(outcome.ok ? '' : outcome.issues.map(registerIssueText).join()).toMatch(
			/quarters\.json.*unbekannten Sozialraum/
		);
	});
});

describe('movements', () => {
	const MOVES =
		'Gemeindeschluessel;Ereignis;Ereignisdatum;Geburtsdatum;Geschlecht;Andere Gemeinde;Geburtsdatum der Mutter';
	const moves = (...rows: string[]): string => folder.write('moves.csv', `${[MOVES, ...rows].join('\n')}\n`);
	const others = { area: '06433010' };

	test('are counted by age and held against both stocks, a move inside the county as one', async () => {
		await counted([...singles(3), ...singles(3, others)], { asOf: '2024-12-31', out: 'before' });
		const file = moves(
			'06433001;Zuzug;2025-05-01;2000-05-02;w;06433010',
			'06433010;Wegzug;2025-05-01;2000-05-02;w;06433001',
			'06433001;Geburt;2025-07-01;2025-07-01;m;;1995-07-02',
			'06433001;Zuzug;2024-05-01;2000-05-02;w;',
			'06999999;Zuzug;2025-05-01;2000-05-02;w;'
		);
		const now = [...singles(5), ...singles(2, others)];
		const manifest = await counted(now, { movementFiles: [file], previousDir: folder.path('before') });
		const [empty, all] = [cells('movements.csv').filter((line) => line.endsWith(',0')), cells('movements.csv')];
		// Nobody left a town in which others did: that is a number.
		expect(empty).toContain('06433001,departures,0-2,female,,2025,register,0');
		expect(empty.filter((line) => line.startsWith('06433001,departures,'))).toHaveLength(11);
		expect(all.filter((line) => !empty.includes(line))).toEqual([
			'06433,births,,male,,2025,register,1',
			'06433,births-by-age-of-mother,29-29,male,,2025,register,1',
			'06433,moves-within,18-24,female,,2025,register,1',
			'06433001,arrivals,18-24,female,,2025,register,1',
			'06433001,births,,male,,2025,register,1',
			'06433001,births-by-age-of-mother,29-29,male,,2025,register,1',
			'06433010,departures,18-24,female,,2025,register,1'
		]);
		expect(manifest.details?.movements?.areas.map(({ area, residual }) => [area, residual])).toEqual([
			['06433001', 0],
			['06433010', 0],
			['06433', 0]
		]);
		expect(manifest.findings.join()).toContain('2 Bewegungen ohne bekannte');
	});

	test('that leave a large residual are refused until somebody comments on it', async () => {
		await counted(singles(3), { asOf: '2024-12-31', out: 'before' });
		const file = moves('06433001;Zuzug;2025-05-01;2000-05-02;w;');
		const details = { movementFiles: [file], previousDir: folder.path('before') };
		const outcome = await count(singles(5), details);
		expect(outcome.ok ? '' : outcome.issues.map(registerIssueText).join()).toMatch(/0,2 Prozent: 06433001 \(\+1\)/);
		const manifest = await counted(singles(5), { ...details, comment: 'Bereinigung des Registers im Mai.' });
		expect(manifest.details?.movements).toMatchObject({ comment: 'Bereinigung des Registers im Mai.' });
		expect(manifest.findings.join()).toContain('06433001 +1');
	});

	test('need the count of the year before', async () => {
		await counted(singles(3), { asOf: '2023-12-31', out: 'before' });
		const outcome = await count(singles(3), {
			movementFiles: [moves('06433001;Zuzug;2025-05-01;2000-05-02;w;')],
			previousDir: folder.path('before')
		});
		expect(outcome.ok ? '' : outcome.issues[0]?.rule).toBe('previous-count-wrong-date');
	});
});

test('people with a secondary residence are a count of their own, beside nobody and in no other', async () => {
	const rows = [
		...singles(4),
		row({ residence: 'N' }),
		row({ residence: 'N' }),
		row({ residence: 'N', area: '06433010' })
	];
	const manifest = await counted(rows, { names: ['secondary-residences'] });
	expect(cells('secondary-residences.csv')).toEqual([
		'06433001,secondary-residences,2025-12-31,register,2',
		'06433010,secondary-residences,2025-12-31,register,1'
	]);
	expect(manifest.details?.secondaryResidences).toEqual([
		{ area: '06433001', main: 4, secondary: 2, entitled: 6 },
		{ area: '06433010', main: 0, secondary: 1, entitled: 1 }
	]);
	expect(manifest.rowsSecondary).toBe(3);
});

test('a count of everybody entitled to live there is recognised by the published totals', async () => {
	const totalsFile = folder.write('t.csv', 'Gemeindeschluessel;Hauptwohnung;Wohnberechtigte\n06433001;10;20\n');
	const manifest = await counted(singles(19), { totalsFile });
	expect(manifest.details?.residence).toMatchObject([{ area: '06433001', fits: 'entitled' }]);
	expect(manifest.findings.join()).toContain('Wohnberechtigten');
});
