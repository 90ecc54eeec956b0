import { describe, expect, it } from 'vitest';
import { missing, numberValue, rateInterval, wilsonInterval, type Value } from '#domain/statistics';
import type { Indicator } from '../../indicator.ts';
import { attackPublications } from './attack-publications.ts';
import type { Publication, PublishedCounts, PublishedFigure } from './publication.ts';

const COUNTY = '06433';
const [NORTH, SOUTH, EAST] = ['06433001', '06433002', '06433003'] as const;
const LIMITS = { protection: 3, maxHiddenCount: 2 };
const HIDDEN = missing('secret');

const asValue = (count: number | null): Value => (count === null ? HIDDEN : numberValue(count));

/** One row of the counts for tables: null is hidden. */
function countsOf(measure: string, part: string, inAreas: Readonly<Record<string, number | null>>): PublishedCounts {
	const place = { measure, part, year: 2025, basis: 'official' as const };
	return { ...place, areas: Object.keys(inAreas), counts: Object.values(inAreas).map(asValue) };
}

function publicationOf(some: Partial<Publication>): Publication {
	const partsOf = new Map([[COUNTY, [NORTH, SOUTH, EAST]]]);
	return { id: 1, figures: [], structure: [], counts: [], indicators: [], partsOf, insideOf: new Map(), ...some };
}

const indicatorOf = (some: Partial<Indicator>): Indicator =>
	({
		id: 'quote',
		numerator: [{ measure: 'unemployed' }],
		denominator: [{ measure: 'population' }],
		multiplier: 100,
		interval: 'wilson',
		...some
	}) as Indicator;

function figureOf(some: Partial<PublishedFigure>): PublishedFigure {
	const at = { indicator: 'quote', area: NORTH, year: 2025, basis: 'official' as const };
	return { ...at, value: HIDDEN, interval: null, numerator: HIDDEN, denominator: HIDDEN, ...some };
}

async function attack(...publications: Publication[]) {
	const report = await attackPublications(publications, LIMITS);
	const boundsOf = (part: string): [number, number][] =>
		report.numbers
			.filter(({ name }) => name.includes(part))
			.map(({ lower, upper }) => [Number(lower.toFixed(4)), Number(upper.toFixed(4))]);
	return { ...report, boundsOf };
}

describe('the attacker reads the counts for tables', () => {
	it('and subtracts what is shown from their totals', async () => {
		const counts = [countsOf('unemployed', '', { [COUNTY]: 100, [NORTH]: 1, [SOUTH]: null, [EAST]: 60 })];
		const { recovered } = await attack(publicationOf({ counts }));
		expect(recovered).toMatchObject([{ at: { kind: 'count', area: SOUTH }, lower: 39, upper: 39, isExact: true }]);
	});

	it('together with figures that show the same number', async () => {
		const counts = [countsOf('unemployed', 'age=15-24', { [NORTH]: null }), countsOf('unemployed', '', { [NORTH]: 9 })];
		const indicators = [indicatorOf({ numerator: [{ measure: 'unemployed', where: { age: [25] } }] })];
		const figures = [
			figureOf({ value: numberValue(7), numerator: numberValue(7), denominator: numberValue(100) }),
			figureOf({ area: SOUTH, denominator: numberValue(100) })
		];
		const shown = publicationOf({ counts: [...counts, countsOf('unemployed', 'age=0-14', { [NORTH]: 0 })] });
		const { boundsOf } = await attack({ ...shown, figures, indicators });
		expect(boundsOf('age=15-24')).toEqual([[2, 2]]);
	});

	it('and knows that women and men are everybody, that quarters lie in their town, and that nobody is missing from zero', async () => {
		const insideOf = new Map([[NORTH, ['Q1', 'Q2']]]);
		const counts = [
			countsOf('unemployed', '', { [NORTH]: 8, Q1: null, Q2: 6 }),
			countsOf('unemployed', 'sex=female', { [NORTH]: 8, Q1: null }),
			countsOf('unemployed', 'sex=male', { [NORTH]: null, Q1: null })
		];
		const { boundsOf } = await attack(publicationOf({ counts, insideOf }));
		expect(boundsOf('06433001 2025 official sex=male')).toEqual([[0, 0]]);
		expect(boundsOf('Q1 2025 official  ')).toEqual([[0, 2]]);
		expect(boundsOf('Q1 2025 official sex=male')).toEqual([[0, 0]]);
	});

	it('and finds kinds that make up the whole by adding up', async () => {
		const rows = (inSouth: number | null) => [
			countsOf('day-care-children', '', { [NORTH]: 50, [SOUTH]: 40, [EAST]: 30 }),
			countsOf('day-care-children', 'kind=facility', { [NORTH]: 44, [SOUTH]: inSouth, [EAST]: 25 }),
			countsOf('day-care-children', 'kind=family', { [NORTH]: 6, [SOUTH]: 2, [EAST]: 5 }),
			countsOf('day-care-children', 'kind=full-time', { [NORTH]: 20, [SOUTH]: 11, [EAST]: 9 })
		];
		const { recovered } = await attack(publicationOf({ counts: rows(null) }));
		expect(recovered).toMatchObject([{ lower: 38, upper: 38 }]);
	});

	it('and adds up kinds of two groupings at once, though nothing between them and the whole is published', async () => {
		const rows = (ofTwo: number | null, ofThree: number | null) => [
			countsOf('households', 'minors=with', { [NORTH]: 50, [SOUTH]: 40, [EAST]: 30 }),
			countsOf('households', 'minors=with|size=2|type=lone-parent', { [NORTH]: 20, [SOUTH]: 10, [EAST]: ofTwo }),
			countsOf('households', 'minors=with|size=3|type=lone-parent', { [NORTH]: 5, [SOUTH]: 4, [EAST]: ofThree }),
			countsOf('households', 'minors=with|size=3|type=couple-with-children', { [NORTH]: 25, [SOUTH]: 26, [EAST]: 23 })
		];
		const one = await attack(publicationOf({ counts: rows(null, 6) }));
		expect(one.recovered).toMatchObject([{ at: { area: EAST }, lower: 1, upper: 1 }]);
		const two = await attack(publicationOf({ counts: rows(null, null) }));
		expect(two.boundsOf('size=3|type=lone-parent')).toEqual([[0, 7]]);
		// Where a town shows that there are others, the whole is still no less than its parts.
		const [whole, ...parts] = rows(null, 6);
		const others = countsOf('households', 'minors=with', { [NORTH]: 58, [SOUTH]: 40, [EAST]: 30 });
		expect(whole).toBeDefined();
		expect((await attack(publicationOf({ counts: [others, ...parts] }))).recovered).toMatchObject([
			{ lower: 0, upper: 1 }
		]);
	});
});

describe('the attacker compares measures', () => {
	const towns = [NORTH, SOUTH, EAST, '06433004', '06433005', '06433006', '06433007', '06433008'];
	const row = (measure: string, part: string, counts: readonly (number | null)[]) =>
		countsOf(measure, part, Object.fromEntries(towns.map((town, index) => [town, counts[index] ?? null])));
	const alone = row('asylum-benefit-recipients', '', [null, 12, 30, 41, 55, 60, null, 90]);

	it('and takes what one hides from another that counts the same people', async () => {
		const among = row('minimum-income-recipients', 'kind=asylum', [2, 12, 30, 41, 55, null, 70, 90]);
		const { recovered } = await attack(publicationOf({ counts: [alone, among] }));
		expect(recovered).toMatchObject([
			{ at: { of: 'asylum-benefit-recipients', area: NORTH }, lower: 2, upper: 2 },
			{ at: { of: 'asylum-benefit-recipients', area: '06433007' }, lower: 70 },
			{ at: { of: 'minimum-income-recipients', area: '06433006' }, lower: 60 }
		]);
	});

	it('but not where any number differs, or few are there to compare', async () => {
		const others = row('minimum-income-recipients', 'kind=asylum', [2, 12, 30, 41, 56, 60, 70, 90]);
		expect((await attack(publicationOf({ counts: [alone, others] }))).recovered).toEqual([]);
		const few = row('minimum-income-recipients', 'kind=asylum', [2, 12, 30, 41, null, null, 70, 90]);
		expect((await attack(publicationOf({ counts: [alone, few] }))).recovered).toEqual([]);
	});
});

describe('the attacker reads what is no count', () => {
	const population = { [NORTH]: 100 };

	it('mean ages bound how many are young', async () => {
		const indicators = [
			indicatorOf({ numerator: [{ measure: 'population', weightedByAge: true }], multiplier: 1, interval: 'none' })
		];
		const figures = [figureOf({ value: numberValue(40), denominator: numberValue(100) })];
		const counts = [
			countsOf('population', '', population),
			countsOf('population', 'age=0-17', { [NORTH]: null }),
			countsOf('population', 'age=18-', { [NORTH]: null })
		];
		const { boundsOf } = await attack(publicationOf({ indicators, figures, counts }));
		// At most 120.5 years for the older, 17.5 for the younger: fewer than 2,250 / 103 could not make up a mean of 40.
		expect(boundsOf('age=18-')).toEqual([[21.8447, 100]]);
	});

	it('a median is not taken for a number of people, and bounds the younger half', async () => {
		const median = indicatorOf({ formula: 'median-age', numerator: [{ measure: 'population' }], multiplier: 1 });
		const { denominator: _, ...indicator } = median;
		const not = missing('not-applicable');
		const figures = [figureOf({ value: numberValue(45.2), numerator: not, denominator: not })];
		const counts = [
			countsOf('population', '', population),
			countsOf('population', 'age=0-17', { [NORTH]: null }),
			countsOf('population', 'age=18-', { [NORTH]: null })
		];
		const { boundsOf } = await attack(publicationOf({ indicators: [indicator], figures, counts }));
		expect(boundsOf('age=0-17')).toEqual([[0, 50]]);
	});

	it('limits of an interval give back the number they were computed from', async () => {
		const share = figureOf({
			interval: wilsonInterval(2, 640, { multiplier: 100 }),
			denominator: numberValue(640)
		});
		expect((await attack(publicationOf({ indicators: [indicatorOf({})], figures: [share] }))).attacked).toBe(0);
		const rows = (interval: PublishedFigure['interval']) =>
			publicationOf({
				indicators: [indicatorOf({ interval: 'byar' })],
				figures: [figureOf({ interval })],
				counts: [countsOf('unemployed', '', { [NORTH]: null })]
			});
		// Without anything else the count is open upwards; with the limits it stands there, and nothing is left to attack.
		expect((await attack(rows(null))).numbers[0]?.upper).toBe(Infinity);
		expect((await attack(rows(rateInterval(17, 640, { multiplier: 100 })))).alreadyPublished).toBe(1);
	});

	it('a shown rate ties a hidden numerator to a hidden denominator', async () => {
		const figures = [
			figureOf({ value: numberValue(2) }),
			figureOf({ area: SOUTH, value: numberValue(1), denominator: numberValue(100), numerator: numberValue(1) })
		];
		const counts = [countsOf('population', '', { [COUNTY]: 350, [NORTH]: null, [SOUTH]: 100, [EAST]: 150 })];
		const { recovered } = await attack(publicationOf({ indicators: [indicatorOf({})], figures, counts }));
		expect(recovered.map(({ lower }) => Math.round(lower)).toSorted()).toEqual([100, 2]);
	});

	it('a share is no more than everybody, unless some town shows that it may be', async () => {
		const counts = [countsOf('unemployed', '', { [NORTH]: null })];
		const figures = [figureOf({ denominator: numberValue(40) })];
		const indicators = [indicatorOf({})];
		expect((await attack(publicationOf({ indicators, figures, counts }))).numbers[0]?.upper).toBe(40);
		const over = figureOf({ area: SOUTH, numerator: numberValue(5), denominator: numberValue(4) });
		const { numbers } = await attack(publicationOf({ indicators, figures: [...figures, over], counts }));
		expect(numbers[0]?.upper).toBe(Infinity);
	});
});

describe('several publications', () => {
	const before = (south: number | null, east: number | null, total: number) => [
		countsOf('unemployed', '', { [COUNTY]: total, [NORTH]: 20, [SOUTH]: south, [EAST]: east })
	];

	it('say together what none says alone', async () => {
		const one = publicationOf({ id: 1, counts: before(2, null, 100) });
		const two = publicationOf({ id: 2, counts: before(null, null, 100) });
		expect((await attack(two)).recovered).toEqual([]);
		const both = await attack(one, two);
		expect(both.recovered).toMatchObject([{ at: { area: EAST }, lower: 78 }]);
		expect(both.alreadyPublished).toBe(1);
	});

	it('say the same of a number that is below zero in both: it was not revised', async () => {
		const change = indicatorOf({
			id: 'veraenderung',
			numerator: [{ measure: 'unemployed' }, { measure: 'unemployed', times: -1, yearOffset: -1 }],
			multiplier: 1
		});
		const { denominator: _, ...indicator } = change;
		const not = missing('not-applicable');
		const fewer = figureOf({
			area: SOUTH,
			indicator: 'veraenderung',
			value: numberValue(-9),
			numerator: not,
			denominator: not
		});
		const said = { indicators: [indicator], figures: [fewer] };
		const one = publicationOf({ id: 1, counts: before(2, null, 100), ...said });
		const two = publicationOf({ id: 2, counts: before(null, null, 100), ...said });
		expect((await attack(one, two)).recovered).toMatchObject([{ at: { area: EAST }, lower: 78 }]);
	});

	it('are not mixed up where numbers were revised', async () => {
		const one = publicationOf({ id: 1, counts: before(null, null, 100) });
		const two = publicationOf({ id: 2, counts: before(null, null, 140) });
		const { recovered, boundsOf } = await attack(one, two);
		expect(recovered).toEqual([]);
		expect(boundsOf(SOUTH).flat()).toEqual([expect.closeTo(0, 3), expect.closeTo(120, 3)]);
	});
});

describe('an insider', () => {
	it('who is the one of two towns recognises the two of the other', async () => {
		const counts = [countsOf('unemployed', '', { [COUNTY]: 23, [NORTH]: null, [SOUTH]: null, [EAST]: 20 })];
		const { recovered, insiders } = await attack(publicationOf({ counts }));
		expect(recovered).toEqual([]);
		expect(insiders).toMatchObject([
			{ insider: { at: { area: NORTH } }, learns: [{ at: { area: SOUTH }, lower: 2 }] },
			{ insider: { at: { area: SOUTH } }, learns: [{ at: { area: NORTH }, lower: 2 }] }
		]);
	});

	it('learns nothing from a third unknown, nor from being the one of the whole too', async () => {
		const third = [countsOf('unemployed', '', { [COUNTY]: 23, [NORTH]: null, [SOUTH]: null, [EAST]: null })];
		expect((await attack(publicationOf({ counts: third }))).insiders).toEqual([]);
		const whole = [countsOf('unemployed', '', { [COUNTY]: null, [NORTH]: null, [SOUTH]: 0, [EAST]: 0 })];
		expect((await attack(publicationOf({ counts: whole }))).insiders).toEqual([]);
	});

	it('learns only a large number where the other is hidden for its sake', async () => {
		const counts = [countsOf('unemployed', '', { [COUNTY]: 80, [NORTH]: null, [SOUTH]: null, [EAST]: 20 })];
		expect((await attack(publicationOf({ counts }))).insiders).toEqual([]);
	});

	it('behind an altered number learns another one, if the ranges of both leave nothing else', async () => {
		const fives = {
			measure: 'unemployed',
			year: 2025,
			basis: 'official',
			method: 'rounding',
			base: 5,
			room: 2
		} as const;
		const zeros = (towns: readonly string[]) =>
			publicationOf({
				counts: [countsOf('unemployed', '', { [COUNTY]: 5, ...Object.fromEntries(towns.map((town) => [town, 0])) })],
				partsOf: new Map([[COUNTY, towns]]),
				altered: [fives]
			});
		// Three to seven in all, at most two in each: beside a one there are two.
		expect((await attack(zeros([NORTH, SOUTH]))).insiders).toMatchObject([
			{ insider: { at: { area: NORTH }, why: 'altered' }, learns: [{ at: { area: SOUTH }, lower: 2 }] },
			{ insider: { at: { area: SOUTH }, why: 'altered' }, learns: [{ at: { area: NORTH }, lower: 2 }] }
		]);
		expect((await attack(zeros([NORTH, SOUTH, EAST]))).insiders).toEqual([]);
	});
});
