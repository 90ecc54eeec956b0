import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { Figure } from '#domain/disclosure';
import { numberValue } from '#domain/statistics';
import { indicatorSchema } from '../server/indicator-schema.ts';
import { findDefinitionFaults } from './find-definition-faults.ts';
import { findPreviewFaults } from './find-preview-faults.ts';
import { indicatorOfDefinition } from './indicator-of-definition.ts';
import { EMPTY_DEFINITION, OWN_KINDS, ownIndicatorId, type OwnDefinition } from './own-definition.ts';

const children: OwnDefinition = {
	...EMPTY_DEFINITION,
	name: 'Betreute Kinder je 100 Kinder',
	shortName: 'Betreute Kinder',
	meaning: 'So viele von 100 Kindern werden betreut.',
	numerator: [{ measure: 'day-care-children' }],
	numeratorText: 'betreute Kinder',
	denominator: [{ measure: 'population', where: { age: [0, 13] } }],
	denominatorText: 'Kinder unter 14 Jahren',
	source: 'Kinder- und Jugendhilfestatistik',
	licence: 'dl-de/by-2-0',
	method: 'Kinder geteilt durch Kinder.',
	readingAid: '30 % heißt: 30 von 100.',
	doesNotSay: 'Nicht, wie lange.',
	pitfalls: 'Stichtag im März.'
};
const rules = (own: OwnDefinition, others: { name: string }[] = []): string[] =>
	findDefinitionFaults(own, others).map(({ rule }) => rule);

describe('a definition', () => {
	test.each(OWN_KINDS)('of kind %s makes an indicator that the schema of the built-in ones accepts', (kind) => {
		const indicator = indicatorOfDefinition({ ...children, kind }, { id: 'eigen-a', version: 2, rank: 3 });
		expect(indicatorSchema.safeParse(indicator).error?.issues ?? []).toEqual([]);
		expect(indicator).toMatchObject({ id: 'eigen-a', version: 2, catalogue: 'Z03', position: 1003 });
	});

	test('takes over what follows from the population', () => {
		const indicator = indicatorOfDefinition(children, { id: 'eigen-a', version: 1, rank: 1 });
		expect(indicator).toMatchObject({ unit: '%', multiplier: 100, interval: 'wilson', leadingBasis: 'register' });
		expect(indicator.breaks.map(({ year }) => year)).toEqual([2011, 2024]);
		const count = indicatorOfDefinition({ ...children, kind: 'count' }, { id: 'eigen-a', version: 1, rank: 1 });
		expect(count).toMatchObject({ unit: 'Personen', breaks: [], leadingBasis: 'official' });
		expect(count.denominator).toBeUndefined();
	});

	test('that is whole has no fault', () => expect(rules(children)).toEqual([]));

	test('is told everything that is wrong with it at once', () => {
		expect(rules({ ...children, meaning: '', numerator: [], levels: [] })).toEqual([
			'own-indicator-text-missing',
			'own-indicator-no-numerator',
			'own-indicator-no-level'
		]);
		expect(rules(children, [{ name: 'betreute kinder je 100 kinder' }])).toEqual(['own-indicator-name-taken']);
		expect(rules({ ...children, denominator: [{ measure: 'dwellings' }] })).toEqual(['own-indicator-not-people']);
		expect(rules({ ...children, kind: 'ratio', denominator: [{ measure: 'dwellings' }] })).toEqual([]);
		expect(rules({ ...children, denominator: [{ measure: 'population', where: { age: [9, 3] } }] })).toEqual([
			'own-indicator-age-backwards'
		]);
		const twice = [
			{ measure: 'population', where: { sex: 'female', age: [0, 2] as const } },
			{ measure: 'population', where: { age: [0, 2] as const, sex: 'female' } }
		];
		expect(rules({ ...children, denominator: twice })).toEqual(['own-indicator-part-twice']);
	});

	test('has an address from its name, whatever the name is', () => {
		expect(ownIndicatorId('Plätze je Straße, 2. Stufe')).toBe('eigen-plaetze-je-strasse-2-stufe');
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (name) => {
				expect(ownIndicatorId(name)).toMatch(/^eigen-[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(ownIndicatorId(name).length).toBeLessThanOrEqual(86);
			})
		);
	});
});

describe('the figures of a definition', () => {
	const areas: Area[] = [
		{ id: '06433001' as AreaId, level: 'municipality', name: 'Ort', slug: 'ort', position: 1 },
		{ id: '06433' as AreaId, level: 'county', name: 'Kreis', slug: 'kreis', position: 2 }
	];
	const figure = (numerator: number, denominator: number, area = '06433'): Figure => ({
		indicator: 'eigen-a',
		area,
		year: 2025,
		basis: 'official',
		period: '2025',
		value: numberValue(numerator / denominator),
		interval: null,
		numerator: numberValue(numerator),
		denominator: numberValue(denominator),
		deliveries: [1]
	});
	const county: OwnDefinition = { ...children, levels: ['county'] };

	test('show a share of more than all', () => {
		const faults = (own: OwnDefinition) => findPreviewFaults(own, { figures: [figure(12, 10)], areas, missing: [] });
		expect(faults(county)).toMatchObject([{ rule: 'own-indicator-share-over-100', detail: { area: 'Kreis' } }]);
		expect(faults({ ...county, kind: 'ratio' })).toEqual([]);
	});

	test('show a level nobody delivered, and the summand that is not to be had', () => {
		expect(
			findPreviewFaults(
				{ ...children, levels: ['municipality', 'county'] },
				{ figures: [figure(1, 10)], areas, missing: [] }
			)
		).toMatchObject([{ rule: 'own-indicator-level-without-figures', detail: { level: 'municipality' } }]);
		const missing = [{ measure: 'population', where: { sex: 'female', age: [3, 7] as const } }];
		expect(findPreviewFaults(county, { figures: [], areas, missing })).toMatchObject([
			{ rule: 'own-indicator-part-unavailable', detail: { measure: 'Bevölkerung', dimensions: 'age=3-7|sex=female' } }
		]);
	});
});
