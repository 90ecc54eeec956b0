import { expect, test } from 'vitest';
import { loadIndicators } from '#domain/monitor/server';
import { SOURCE_KINDS, sourceKindsOf } from '#ui/texts/catalogue.ts';
import { selectionInWords } from '#ui/texts/selection-text.ts';
import { keyOf } from '../suche/word-keys.server.ts';
import { catalogueEntries, findEntries, readQuery } from './catalogue.server.ts';

const indicators = await loadIndicators();
const entries = catalogueEntries(indicators, null);
const found = (query: string): string[] =>
	findEntries(entries, readQuery(new URLSearchParams(query)), null, (word) => keyOf(word, word)).map(
		({ indicator }) => indicator.id
	);

test('every definition has a source one can filter by, and every kind of source has definitions', () => {
	for (const indicator of indicators) expect(sourceKindsOf(indicator), indicator.id).not.toEqual([]);
	for (const kind of SOURCE_KINDS)
		expect(
			indicators.some((indicator) => sourceKindsOf(indicator).includes(kind)),
			kind.id
		).toBe(true);
});

test('every part that has to be delivered is said in words', () => {
	const parts = indicators.flatMap(({ numerator, denominator = [] }) => [...numerator, ...denominator]);
	for (const { measure, where = {} } of parts)
		for (const category of Object.values(where).filter((one) => typeof one === 'string' && !/^\d/.test(one)))
			expect(selectionInWords(where).split(', '), `${measure} ${category}`).not.toContain(category);
});

test('words people use find the present name', () => {
	expect(found('q=Ausländerquote')[0]).toBe('auslaenderanteil');
	expect(found('q=Sozialwohnung')[0]).toBe('gefoerderte-mietwohnungen');
	expect(found('q=KdU')).toContain('kosten-der-unterkunft');
	expect(found('q=D07')[0]).toBe('altenquotient');
	expect(found('q=Kinder+je+Frau')[0]).toBe('zusammengefasste-geburtenziffer');
});

test('filters narrow, together', () => {
	const all = found('');
	expect(all).toHaveLength(indicators.length);
	const wohnen = found('thema=wohnen&ebene=municipality');
	expect(wohnen.length).toBeGreaterThan(3);
	expect(wohnen).not.toContain('mietbelastung');
	expect(found('quelle=private')).toEqual(['ueberschuldungsquote']);
	expect(found('zahlen=mit')).toEqual([]);
	expect(found('zahlen=ohne')).toEqual(all);
	expect(found('stand=aktuell')).toEqual([]);
	expect(found('thema=quatsch&ebene=constructor&zahlen=vielleicht')).toEqual(all);
});
