import { expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import { Edition, type Indicator } from '#domain/monitor';
import { search, wordsOf } from './search.server.ts';

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
		area('06433012', 'municipality', 'Rüsselsheim am Main', 'ruesselsheim-am-main')
	],
	memberships: [],
	indicators: [
		indicator('altenquotient', 'Altenquotient', ['Belastungsquotient']),
		indicator('jugendquotient', 'Jugendquotient'),
		indicator('jugendanteil', 'Jugendanteil')
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

test('what may mean several things is a list', () => {
	const results = search(edition, 'Jugend');
	expect(results.direct).toBeNull();
	expect(results.indicators.map(({ href }) => href)).toEqual([
		'/monitor/2025/jugendquotient',
		'/monitor/2025/jugendanteil'
	]);
});

test('nonsense finds nothing', () => {
	expect(search(edition, '<script>')).toEqual({ direct: null, areas: [], indicators: [], themes: [] });
	expect(wordsOf('Ä-ß  x')).toEqual(['ae', 'ss', 'x']);
});
