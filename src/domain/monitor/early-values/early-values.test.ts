import { describe, expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import { missing, numberValue, type Value } from '#domain/statistics';
import { Edition } from '../edition.ts';
import { loadIndicators } from '../server/load-indicators.ts';
import { compareEarlyValues } from './compare-early-values.ts';
import { daysBetween } from './days-between.ts';
import { earlyValueQuality } from './early-value-quality.ts';

const county: Area = { id: '06433' as AreaId, level: 'county', name: 'Kreis', slug: 'kreis', position: 1 };
const indicators = (await loadIndicators()).filter(({ id }) => id === 'bevoelkerung');
const [population] = indicators;
if (!population) throw new Error('There is no population.');

const figure = (year: number, basis: Basis, value: number | Value, period = `31.12.${year}`): ReleasedFigure =>
	({
		indicator: 'bevoelkerung',
		area: county.id,
		year,
		basis,
		period,
		value: typeof value === 'number' ? numberValue(value) : value,
		interval: null,
		numerator: missing('not-applicable'),
		denominator: missing('not-applicable'),
		deliveries: [1]
	}) as unknown as ReleasedFigure;

const editionOf = (figures: readonly ReleasedFigure[]): Edition =>
	new Edition({
		release: {
			id: 1,
			year: 2025,
			revision: 1,
			releasedAt: '2026-01-01T00:00:00Z',
			releasedBy: '',
			inputsHash: '',
			hasInventedFigures: false
		},
		county: county.id,
		areas: [county],
		memberships: [],
		indicators,
		figures,
		structure: [],
		sources: []
	});

describe('an early value', () => {
	const figures = [
		figure(2022, 'register', 1000),
		figure(2022, 'official', 1030),
		figure(2023, 'register', 1010),
		figure(2023, 'official', 1042),
		figure(2024, 'register', 1020),
		figure(2024, 'official', 1010)
	];

	test('differs by parts that add up, the census apart from the rest', () => {
		const pairs = compareEarlyValues(editionOf(figures), population, county);
		expect(pairs.map(({ year, difference }) => [year, difference])).toEqual([
			[2022, 30],
			[2023, 32],
			[2024, -10]
		]);
		// Years of the census 2011 lie 31 above the register, those of 2022 10 below it: −41 come from the new census.
		expect(pairs.map(({ census, rest }) => [census, rest])).toEqual([
			[0, 30],
			[0, 32],
			[-41, 31]
		]);
		for (const { difference, date, census, rest } of pairs)
			expect(date + (census ?? 0) + rest).toBeCloseTo(difference, 12);
	});

	test('says nothing of the census while all years rest on one', () => {
		const pairs = compareEarlyValues(editionOf(figures.slice(0, 4)), population, county);
		expect(pairs.map(({ census, rest }) => [census, rest])).toEqual([
			[null, 30],
			[null, 32]
		]);
	});

	test('of another day takes the part of the year the register moved', () => {
		const moved = [...figures.slice(0, 5), figure(2024, 'official', 1010, '30.06.2024')];
		const last = compareEarlyValues(editionOf(moved), population, county).at(-1);
		expect(last?.date).toBeCloseTo((10 * -184) / 365.25, 9);
	});

	test('is compared with nothing where one of the two is hidden', () => {
		const hidden = [figure(2024, 'register', missing('secret')), figure(2024, 'official', 5)];
		expect(compareEarlyValues(editionOf(hidden), population, county)).toEqual([]);
		expect(earlyValueQuality(editionOf(hidden))).toEqual([]);
	});

	test('is summed up by indicator', () => {
		expect(earlyValueQuality(editionOf(figures))).toMatchObject([
			{ comparisons: 3, firstYear: 2022, lastYear: 2024, meanDifference: 24, largest: { year: 2023 }, tested: 0 }
		]);
	});
});

test('days are counted between days only', () => {
	expect([daysBetween('31.12.2024', '30.06.2025'), daysBetween('2024', '31.12.2024')]).toEqual([181, null]);
});
