import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, AreaId } from '#domain/areas';
import type { ReleasedCountRow, ReleasedFigure } from '#domain/disclosure';
import { isNumber, missing, numberValue, type Value } from '#domain/statistics';
import { Edition } from '../edition.ts';
import foreigners from '../indicators/demografie/auslaenderanteil.ts';
import people from '../indicators/demografie/bevoelkerung.ts';
import women from '../indicators/demografie/frauenanteil.ts';
import old from '../indicators/demografie/altenquotient.ts';
import median from '../indicators/demografie/medianalter.ts';
import type { Indicator } from '../indicator.ts';
import { computePivot } from './compute-pivot.ts';
import { pivotSize, type PivotQuery } from './pivot-query.ts';
import { ReleasedCounts } from './released-counts.ts';

const TOWNS = ['06433001', '06433002', '06433003'];
const AREAS = [...TOWNS, '06433'].map((id, position): Area => ({
	id: id as AreaId,
	level: id.length === 5 ? 'county' : 'municipality',
	name: id,
	slug: id,
	position
}));
const SECRET = missing('secret');
const ages = [
	{ from: 0, to: 17 },
	{ from: 18, to: 64 },
	{ from: 65, to: Infinity }
];

type Counts = Readonly<Record<string, readonly Value[]>>;

function world(counts: Counts, figures: readonly ReleasedFigure[] = [], years = [2025]) {
	const rows = years.flatMap((year) =>
		Object.entries(counts).map(
			([part, values]) =>
				({
					measure: 'population',
					part,
					year,
					basis: 'register',
					period: `31.12.${year}`,
					deliveries: [1],
					areas: AREAS.map(({ id }) => id),
					counts: values
				}) as unknown as ReleasedCountRow
		)
	);
	const edition = new Edition({
		release: {
			id: 1,
			year: 2025,
			revision: 1,
			releasedAt: '2026-03-02T08:00:00.000Z',
			releasedBy: 'Test',
			inputsHash: '0'.repeat(64),
			hasInventedFigures: true
		},
		county: '06433' as AreaId,
		areas: AREAS,
		memberships: [],
		indicators: [people, women, foreigners, old, median],
		figures,
		structure: [],
		sources: []
	});
	return {
		edition,
		counts: new ReleasedCounts(
			rows,
			AREAS.map(({ id }) => id)
		)
	};
}

const query = (indicator: Indicator, more: Partial<PivotQuery> = {}): PivotQuery => ({
	indicators: [indicator],
	areas: AREAS,
	years: [2025],
	sexes: [null],
	ages: [null],
	citizenships: [null],
	basis: null,
	hasAreaSum: false,
	hasYearMean: false,
	...more
});

const numbers = (...values: readonly number[]): Value[] => values.map((value) => numberValue(value));
const PLACE = { indicator: 0, area: 0, year: 0, sex: 0, age: 0, citizenship: 0 };

describe('a part of the people', () => {
	const { edition, counts } = world({
		'age=0-17': numbers(100, 200, 300, 600),
		'age=18-64': numbers(500, 600, 700, 1800),
		'age=0-17|sex=female': [numberValue(60), SECRET, numberValue(150), numberValue(300)],
		'age=18-64|sex=female': numbers(250, 300, 350, 900),
		'age=0-17|citizenship=foreign': numbers(10, 20, 30, 60)
	});

	it('is the released count itself', () => {
		const pivot = computePivot(edition, counts, query(people, { ages: [{ from: 0, to: 17 }], sexes: ['female'] }));
		expect(pivot.value(pivot.at(PLACE))).toEqual(numberValue(60));
		expect(pivot.origin(0)).toBe('parts');
		expect([...(pivot.deliveries[0] ?? [])]).toEqual([1]);
	});

	it('is put together from age groups that tile it, and hidden where one of them is hidden', () => {
		const pivot = computePivot(edition, counts, query(people, { ages: [{ from: 0, to: 64 }], sexes: ['female'] }));
		expect([0, 1, 2, 3].map((area) => pivot.value(area))).toEqual([
			numberValue(310),
			SECRET,
			numberValue(500),
			numberValue(1200)
		]);
	});

	it('is a share of those of the same age', () => {
		const pivot = computePivot(edition, counts, query(foreigners, { ages: [{ from: 0, to: 17 }] }));
		expect(pivot.value(0)).toEqual(numberValue(10));
		expect(pivot.interval(0, foreigners)?.lower).toBeGreaterThan(5);
	});

	it('is nowhere where no age groups tile it: nothing is estimated or subtracted', () => {
		const pivot = computePivot(
			edition,
			counts,
			query(people, {
				ages: [
					{ from: 3, to: 5 },
					{ from: 65, to: Infinity }
				]
			})
		);
		expect(pivot.value(0)).toEqual(missing('not-delivered'));
	});

	it('makes no sense where the definition has fixed it', () => {
		expect(computePivot(edition, counts, query(women, { sexes: ['male'] })).value(0)).toEqual(
			missing('not-applicable')
		);
		expect(computePivot(edition, counts, query(old, { ages: [{ from: 0, to: 17 }] })).value(0)).toEqual(
			missing('not-applicable')
		);
	});
});

describe('the whole', () => {
	const figure = (area: string, value: Value, basis = 'register'): ReleasedFigure =>
		({
			indicator: 'auslaenderanteil',
			area,
			year: 2025,
			basis,
			period: '31.12.2025',
			value,
			interval: isNumber(value) ? { lower: 1, upper: 99 } : null,
			numerator: isNumber(value) ? numberValue(value.value * 10) : value,
			denominator: numberValue(1000),
			deliveries: [3]
		}) as unknown as ReleasedFigure;

	it('is the figure of the edition, with its interval and period', () => {
		const { edition, counts } = world({}, [figure('06433001', numberValue(12.5))]);
		const pivot = computePivot(edition, counts, query(foreigners));
		expect(pivot.value(0)).toEqual(numberValue(12.5));
		expect(pivot.interval(0, foreigners)).toEqual({ lower: 1, upper: 99 });
		expect(pivot.periods.get('0 0')).toBe('31.12.2025');
	});

	it('is never replaced by the other basis where the leading one is hidden', () => {
		const { edition, counts } = world({}, [
			figure('06433001', SECRET),
			figure('06433001', numberValue(12.5), 'official'),
			figure('06433002', numberValue(7), 'official')
		]);
		const pivot = computePivot(edition, counts, query(foreigners));
		expect(pivot.value(0)).toEqual(SECRET);
		expect(pivot.value(1)).toEqual(numberValue(7));
		expect(pivot.basis(1)).toBe('official');
	});
});

describe('totals', () => {
	it('are sums over sums of the chosen municipalities, hidden as soon as one is hidden', () => {
		const { edition, counts } = world({
			'age=0-17': numbers(100, 200, 300, 600),
			'age=0-17|citizenship=foreign': numbers(10, 40, 30, 80),
			'age=18-64': numbers(1, 2, 3, 6),
			'age=18-64|citizenship=foreign': [SECRET, numberValue(1), numberValue(1), numberValue(4)]
		});
		const asked = query(foreigners, { ages: ages.slice(0, 2), hasAreaSum: true });
		const pivot = computePivot(edition, counts, asked);
		const at = (age: number) => pivot.at({ ...PLACE, area: AREAS.length, age });
		expect(pivot.value(at(0))).toEqual(numberValue((80 / 600) * 100));
		expect(pivot.origin(at(0))).toBe('sum');
		expect(pivot.value(at(1))).toEqual(SECRET);
		expect(pivot.numerator(at(1))).toEqual(SECRET);
	});

	it('are means over years, without an interval and not across a census', () => {
		const { edition, counts } = world({ 'age=0-17': numbers(100, 200, 300, 600) }, [], [2023, 2024, 2025]);
		const asked = query(people, { years: [2023, 2024], ages: [{ from: 0, to: 17 }], hasYearMean: true });
		const pivot = computePivot(edition, counts, asked);
		expect(pivot.value(pivot.at({ ...PLACE, year: 2 }))).toEqual(numberValue(100));
		expect(pivot.interval(pivot.at({ ...PLACE, year: 2 }), people)).toBeNull();
		expect(pivot.origin(pivot.at({ ...PLACE, year: 2 }))).toBe('mean');
	});
});

describe('a median', () => {
	const figures = AREAS.map(
		({ id }, index) =>
			({
				indicator: 'medianalter',
				area: id,
				year: 2025,
				basis: 'register',
				period: '31.12.2025',
				value: numberValue(40 + index),
				interval: null,
				numerator: missing('not-applicable'),
				denominator: missing('not-applicable'),
				deliveries: [3]
			}) as unknown as ReleasedFigure
	);
	const { edition, counts } = world({ 'sex=female': numbers(10, 20, 30, 60) }, figures);

	it('is neither added up nor averaged, and is its own value only', () => {
		const pivot = computePivot(edition, counts, query(median, { hasAreaSum: true, hasYearMean: true }));
		expect(pivot.value(pivot.at(PLACE))).toEqual(numberValue(40));
		expect(pivot.numerator(pivot.at(PLACE))).toEqual(missing('not-applicable'));
		for (const total of [
			{ ...PLACE, area: AREAS.length },
			{ ...PLACE, year: 1 }
		])
			expect(pivot.value(pivot.at(total))).toEqual(missing('not-applicable'));
	});

	it('of women is not their number', () => {
		const pivot = computePivot(edition, counts, query(median, { sexes: ['female'] }));
		expect(pivot.value(0)).toEqual(missing('not-delivered'));
	});
});

/** 0 to 2 persons are hidden here, and so is whatever else chance has hidden. */
const count = fc.oneof(
	fc.integer({ min: 3, max: 900 }).map((value) => numberValue(value)),
	fc.constant(SECRET)
);
const counts4 = fc.array(count, { minLength: 4, maxLength: 4 });

it('a cell is a number exactly where every count it needs is one, and then it is their sum', () => {
	fc.assert(
		fc.property(counts4, counts4, counts4, (young, middle, aged) => {
			const given = { 'age=0-17': young, 'age=18-64': middle, 'age=65-': aged };
			const { edition, counts } = world(given);
			const pivot = computePivot(
				edition,
				counts,
				query(people, {
					ages: [
						{ from: 0, to: 64 },
						{ from: 18, to: Infinity }
					],
					hasAreaSum: true
				})
			);
			[
				[young, middle],
				[middle, aged]
			].forEach((parts, age) => {
				for (const area of AREAS.keys()) {
					const own = parts.map((part) => part?.[area]);
					const expected = own.every((one) => one && isNumber(one))
						? numberValue(own.reduce((sum, one) => sum + (one && isNumber(one) ? one.value : 0), 0))
						: SECRET;
					expect(pivot.value(pivot.at({ ...PLACE, area, age }))).toEqual(expected);
				}
				const towns = parts.flatMap((part) => part?.slice(0, 3) ?? []);
				expect(isNumber(pivot.value(pivot.at({ ...PLACE, area: AREAS.length, age })))).toBe(towns.every(isNumber));
			});
			expect(pivot.size).toBe(pivotSize(pivot.query));
		})
	);
});
