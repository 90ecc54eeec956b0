import { expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import { Edition, type Indicator } from '#domain/monitor';
import { best, matchWords, wordsOf } from './match-words.server.ts';
import { search } from './search.server.ts';

const area = (id: string, level: Area['level'], name: string, slug: string): Area => ({
	id: id as AreaId,
	level,
	name,
	slug,
	position: 0
});
const indicator = (id: string, name: string, synonyms: string[] = []): Indicator =>
	({
		id,
		name,
		shortName: name,
		synonyms,
		theme: 'demografie',
		position: 1,
		meaning: `${name}.`
	}) as unknown as Indicator;
const edition = new Edition({
	release: {
		id: 1,
		year: 2025,
		revision: 1,
		releasedAt: '2026-03-01T00:00:00Z',
		releasedBy: '',
		inputsHash: '',
		hasInventedFigures: true
	},
	county: '06433' as AreaId,
	areas: [
		area('06433', 'county', 'Kreis Groß-Gerau', 'kreis-gross-gerau'),
		area('06433005', 'municipality', 'Groß-Gerau', 'gross-gerau'),
		area('06433010', 'municipality', 'Raunheim', 'raunheim'),
		area('06433012', 'municipality', 'Rüsselsheim am Main', 'ruesselsheim-am-main'),
		area('06', 'state', 'Hessen', 'hessen')
	],
	memberships: [],
	indicators: [
		indicator('altenquotient', 'Altenquotient', ['Belastungsquotient']),
		indicator('jugendquotient', 'Jugendquotient'),
		indicator('jugendanteil', 'Jugendanteil'),
		indicator('sgb2-quote', 'SGB-II-Quote', ['Hartz IV'])
	],
	figures: [],
	structure: [],
	sources: []
});

test('an indicator and an area together lead to the indicator, opened on the area', () => {
	expect(search(edition, 'Altenquotient Raunheim').direct).toBe('/monitor/2025/altenquotient?gebiet=raunheim');
	expect(search(edition, 'belastungsquotient in der Stadt Ruesselsheim').direct).toBe(
		'/monitor/2025/altenquotient?gebiet=ruesselsheim-am-main'
	);
});

test('an area alone leads to its page, the town before the county of the same name', () => {
	expect(search(edition, 'raunh').direct).toBe('/gebiete/raunheim');
	expect(search(edition, 'Gross-Gerau').direct).toBe('/gebiete/gross-gerau');
	expect(search(edition, 'Kreis Groß-Gerau').direct).toBe('/gebiete/kreis-gross-gerau');
});

test('an everyday word finds first what it is a near name of', () => {
	const hits = best(
		['Arbeitslosenanteil', 'SGB-II-Quote'].flatMap((name, index) => {
			const names = index === 0 ? ['Jobcenter', 'Bürgergeld', 'Hartz IV'] : ['Bürgergeld', 'Hartz IV'];
			return matchWords(name, [name, ...names], wordsOf('Hartz IV')) ?? [];
		})
	);
	expect(hits.map(({ item }) => item)).toEqual(['SGB-II-Quote', 'Arbeitslosenanteil']);
});

test('what may mean several things is a list', () => {
	const results = search(edition, 'Jugend');
	expect(results.direct).toBeNull();
	expect(results.indicators.map(({ href }) => href)).toEqual([
		'/monitor/2025/jugendquotient',
		'/monitor/2025/jugendanteil'
	]);
});

test('keys, other names and Roman numbers are understood', () => {
	const names = [{ area: '06433' as AreaId, name: 'Landkreis Groß-Gerau' }];
	expect(search(edition, '06433010').direct).toBe('/gebiete/raunheim');
	expect(search(edition, 'landkreis gross gerau', { names }).direct).toBe('/gebiete/kreis-gross-gerau');
	expect(search(edition, 'hartz 4').direct).toBe('/monitor/2025/sgb2-quote');
	expect(search(edition, 'sgb 2 raunheim').direct).toBe('/monitor/2025/sgb2-quote?gebiet=raunheim');
});

test('a slip of the keys is forgiven', () => {
	expect(search(edition, 'Rüselsheim').direct).toBe('/gebiete/ruesselsheim-am-main');
	expect(search(edition, 'Altenqoutient Raunhiem').direct).toBe('/monitor/2025/altenquotient?gebiet=raunheim');
});

test('the Land has no page, its figures stand on the indicators', () => {
	expect(search(edition, 'Altenquotient Hessen').direct).toBe('/monitor/2025/altenquotient');
	expect(search(edition, 'Hessen')).toMatchObject({ direct: null, areas: [], note: expect.stringContaining('Hessen') });
});

test('a definition without figures leads to its sheet, but never before one with figures', () => {
	const catalogue = [indicator('jugendhilfe', 'Jugendhilfe'), indicator('wohnungslose', 'Wohnungslose')];
	expect(search(edition, 'Wohnungslose', { catalogue }).direct).toBe('/indikatoren/wohnungslose');
	const results = search(edition, 'Jugend', { catalogue });
	expect(results.direct).toBeNull();
	expect(results.definitions.map(({ href }) => href)).toEqual(['/indikatoren/jugendhilfe']);
	expect(search(edition, 'Jugendquotient', { catalogue }).direct).toBe('/monitor/2025/jugendquotient');
});

test('words that fit nothing are named', () => {
	expect(search(edition, 'Jugend Quatsch').note).toBe('Nicht gefunden: quatsch.');
});

test('nonsense finds nothing', () => {
	expect(search(edition, '<script>')).toEqual({
		direct: null,
		areas: [],
		indicators: [],
		definitions: [],
		themes: [],
		note: ''
	});
	expect(wordsOf('Ä-ß  x')).toEqual(['ae', 'ss', 'x']);
});
