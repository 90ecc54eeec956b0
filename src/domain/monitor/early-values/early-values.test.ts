import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import { missing, numberValue, type Value } from '#domain/statistics';
import { Edition } from '../edition.ts';
import { loadIndicators } from '../server/load-indicators.ts';
import { compareEarlyValues } from './compare-early-values.ts';
import { daysBetween } from './days-between.ts';
import { earlyValueQuality } from './early-value-quality.ts';
import { partsAsShown } from './parts-as-shown.ts';

const county: Area = { id: '06433' as AreaId, level: 'county', name: 'Kreis', slug: 'kreis', position: 1 };
const indicators = (await loadIndicators()).filter(({ id }) =>
	['bevoelkerung', 'frauenanteil', 'nebenwohnungen', 'geburtenziffer', 'sterbeziffer', 'wanderungssaldo'].includes(id)
);
const [population, women] = ['bevoelkerung', 'frauenanteil'].map((id) => indicators.find((one) => one.id === id));
if (!population || !women) throw new Error('There is no population.');

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

/** So many people are counted for this indicator of the register. */
const counted = (indicator: string, year: number, persons: number): ReleasedFigure =>
	({
		...figure(year, 'register', 1),
		indicator,
		numerator: numberValue(persons)
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

const part = fc.double({ min: -1e5, max: 1e5, noNaN: true });

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
			expect((date ?? 0) + (census ?? 0) + rest).toBeCloseTo(difference, 12);
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

	test('of another day takes what births, deaths and moves brought until then, where they are counted', () => {
		const moved = [
			...figures.slice(0, 5),
			figure(2024, 'official', 1010, '30.06.2025'),
			counted('geburtenziffer', 2025, 30),
			counted('sterbeziffer', 2025, 10),
			counted('wanderungssaldo', 2025, 40)
		];
		expect(compareEarlyValues(editionOf(moved), population, county).at(-1)?.date).toBeCloseTo((60 * 181) / 365.25, 9);
		const alone = [figure(2024, 'register', 1020), figure(2024, 'official', 1010, '30.06.2025')];
		expect(compareEarlyValues(editionOf(alone), population, county)).toMatchObject([{ date: null, rest: -10 }]);
	});

	test('differs by the secondary residences where the larger number holds just those, else not by them', () => {
		const many = (official: number, secondary: number | null): ReleasedFigure[] => [
			figure(2024, 'register', 77_677),
			figure(2024, 'official', official),
			...(secondary === null ? [] : [counted('nebenwohnungen', 2024, secondary)])
		];
		const partsOf = (all: ReleasedFigure[]) => compareEarlyValues(editionOf(all), population, county)[0];
		expect(partsOf(many(81_770, 4080))).toMatchObject({ difference: 4093, residence: 4080, rest: 13 });
		expect(partsOf(many(73_590, 4080))).toMatchObject({ difference: -4087, residence: -4080, rest: -7 });
		expect(partsOf(many(79_000, 4080))).toMatchObject({ residence: 0, rest: 1323 });
		expect(partsOf(many(81_770, null))).toMatchObject({ residence: null, rest: 4093 });
	});

	test('of a group differs by no secondary residences where the people as a whole do not, and else nobody knows', () => {
		const share = (basis: Basis, value: number): ReleasedFigure =>
			({ ...figure(2024, basis, value), indicator: 'frauenanteil' }) as unknown as ReleasedFigure;
		const compared = (official: number) =>
			compareEarlyValues(
				editionOf([
					figure(2024, 'register', 10_000),
					figure(2024, 'official', official),
					counted('nebenwohnungen', 2024, 400),
					share('register', 50),
					share('official', 50.5)
				]),
				women,
				county
			);
		expect(compared(9_900)).toMatchObject([{ residence: 0, rest: 0.5 }]);
		expect(compared(10_400)).toMatchObject([{ residence: null, rest: 0.5 }]);
	});

	test('is printed in parts that add up to the last digit', () => {
		fc.assert(
			fc.property(
				part,
				fc.option(part),
				fc.option(part),
				fc.option(part),
				fc.integer({ min: 0, max: 2 }),
				(difference, date, residence, census, decimals) => {
					const shown = partsAsShown({ difference, date, residence, census, rest: Number.NaN }, decimals);
					const digits = (value: number | null): number => Math.round((value ?? 0) * 10 ** decimals);
					expect(digits(shown.date) + digits(shown.residence) + digits(shown.census) + digits(shown.rest)).toBe(
						digits(shown.difference)
					);
				}
			)
		);
	});

	test('is compared with nothing where one of the two is hidden', () => {
		const hidden = [figure(2024, 'register', missing('secret')), figure(2024, 'official', 5)];
		expect(compareEarlyValues(editionOf(hidden), population, county)).toEqual([]);
		expect(earlyValueQuality(editionOf(hidden))).toEqual([]);
	});

	test('is summed up by indicator', () => {
		expect(earlyValueQuality(editionOf(figures))).toMatchObject([
			{
				comparisons: 3,
				firstYear: 2022,
				lastYear: 2024,
				meanDifference: 24,
				meanRelative: expect.closeTo(0.0236, 3) as number,
				largest: { year: 2023 },
				tested: 0
			}
		]);
	});
});

test('a balance has a distance in its unit, and no share of a value that may be nought', async () => {
	const balance = (await loadIndicators()).find(({ id }) => id === 'wanderungssaldo');
	if (!balance) throw new Error('There is no balance.');
	const of = (basis: Basis, value: number): ReleasedFigure =>
		({ ...figure(2024, basis, value), indicator: balance.id }) as unknown as ReleasedFigure;
	expect(earlyValueQuality(editionOf([of('register', 0.2), of('official', 1.2)]))).toMatchObject([
		{ meanDifference: 1, meanRelative: null }
	]);
});

test('days are counted between days only', () => {
	expect([daysBetween('31.12.2024', '30.06.2025'), daysBetween('2024', '31.12.2024')]).toEqual([181, null]);
});
