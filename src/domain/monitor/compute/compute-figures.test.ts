import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Area, AreaId, Membership } from '#domain/areas';
import type { Basis, Figure } from '#domain/disclosure';
import { measures, type Dimensions, type Fact } from '#domain/intake';
import { missing, numberValue, type Value } from '#domain/statistics';
import { loadIndicators } from '../server/load-indicators.ts';
import { computeFigures, type ComputedFigure } from './compute-figures.ts';

const TOWNS = ['06433001', '06433002', '06433003'];
const areas: Area[] = [
	...TOWNS.map((id, position) => ({
		id: id as AreaId,
		level: 'municipality' as const,
		name: id,
		slug: id,
		position
	})),
	{ id: 'region:general:nord' as AreaId, level: 'region', name: 'Nord', slug: 'nord', position: 10 },
	{ id: '06433' as AreaId, level: 'county', name: 'Kreis', slug: 'kreis', position: 20 },
	{ id: '06' as AreaId, level: 'state', name: 'Hessen', slug: 'hessen', position: 30 }
];
const member = (part: string, whole: string): Membership => ({
	part: part as AreaId,
	whole: whole as AreaId,
	planningField: 'general',
	validFrom: '2000-01-01',
	validTo: null
});
const memberships = [
	member('06433001', 'region:general:nord'),
	member('06433002', 'region:general:nord'),
	...TOWNS.map((town) => member(town, '06433')),
	member('06433', '06')
];
const indicators = await loadIndicators();
const codes = new Map(measures.map((measure) => [measure.code, measure]));

let row = 0;
function fact(
	measure: string,
	area: string,
	year: number,
	value: number | Value,
	dimensions: Dimensions = {},
	basis: Basis = 'official'
): Fact {
	return {
		measure,
		area,
		dimensions,
		basis,
		year,
		period: `31.12.${year}`,
		value: typeof value === 'number' ? numberValue(value) : value,
		delivery: basis === 'register' ? 1 : 2,
		row: ++row,
		column: 1
	};
}

function compute(facts: readonly Fact[], ...ids: string[]): ComputedFigure[] {
	const wanted = indicators.filter(({ id }) => ids.includes(id));
	return [...computeFigures(facts, wanted, { areas, memberships, measures: codes, maxYear: 2025 }).figures];
}

const of = (figures: readonly Figure[], area: string, year: number, basis: Basis = 'official'): Figure | undefined =>
	figures.find((figure) => figure.area === area && figure.year === year && figure.basis === basis);
const numberOf = (figure: Figure | undefined): number | undefined =>
	figure?.value.kind === 'number' ? figure.value.value : undefined;

/** Register counts: 10 women and 12 men of each age, a quarter of them without German passport. */
function register(area: string, year: number, times = 1): Fact[] {
	return Array.from({ length: 100 }, (_, age) => age).flatMap((age) =>
		(['female', 'male'] as const).flatMap((sex) =>
			(['german', 'foreign'] as const).map((citizenship) => {
				const persons = (sex === 'female' ? 10 : 12) * times * (citizenship === 'foreign' ? 1 : 3);
				return fact('population', area, year, persons, { age: `${age}-${age}`, sex, citizenship }, 'register');
			})
		)
	);
}

describe('figures', () => {
	it('come from single years of the register, summed over sex and citizenship', () => {
		const figures = compute(register('06433001', 2020), 'altenquotient', 'auslaenderanteil', 'bevoelkerung');
		const ofOne = (id: string) => figures.find(({ indicator, area }) => indicator === id && area === '06433001');
		expect(numberOf(ofOne('bevoelkerung'))).toBe(100 * 22 * 4);
		expect(numberOf(ofOne('altenquotient'))).toBeCloseTo((35 / 45) * 100, 12);
		expect(numberOf(ofOne('auslaenderanteil'))).toBe(25);
	});

	it('keep register and official population apart, and use official numerators with both', () => {
		const facts = [
			...register('06433001', 2020),
			fact('population', '06433001', 2020, 9000, { age: '0-14' }),
			fact('population', '06433001', 2020, 5000, { age: '15-64' }),
			fact('population', '06433001', 2020, 1000, { age: '65-' }),
			fact('unemployed', '06433001', 2020, 250)
		];
		const figures = compute(facts, 'arbeitslosenanteil');
		expect(numberOf(of(figures, '06433001', 2020, 'official'))).toBe(5);
		expect(numberOf(of(figures, '06433001', 2020, 'register'))).toBeCloseTo((250 / 4400) * 100, 12);
	});

	it('of regions are sums of counts, never means of rates', () => {
		const facts = [...register('06433001', 2020), ...register('06433002', 2020, 9)].map((one) =>
			one.area === '06433002' && one.dimensions['citizenship'] === 'foreign' ? { ...one, value: numberValue(0) } : one
		);
		const figures = compute(facts, 'auslaenderanteil');
		const [one, two] = TOWNS.map((town) => of(figures, town, 2020, 'register'));
		const region = of(figures, 'region:general:nord', 2020, 'register');
		expect(region?.numerator).toEqual(numberValue(2200));
		expect(numberOf(region)).toBeCloseTo((2200 / (8800 + 9 * 6600)) * 100, 12);
		expect(numberOf(region)).not.toBeCloseTo(((numberOf(one) ?? 0) + (numberOf(two) ?? 0)) / 2, 1);
		expect(of(figures, '06433', 2020, 'register'), 'one municipality is missing').toBeUndefined();
	});

	it('take the median from single years, never from bands', () => {
		const figures = compute(register('06433001', 2020), 'medianalter');
		expect(numberOf(of(figures, '06433001', 2020, 'register'))).toBe(50);
		const bands = ['0-17', '18-64', '65-'].map((age) => fact('population', '06', 2020, 10, { age }));
		expect(compute(bands, 'medianalter')).toEqual([]);
	});

	it('compare how two groups spread over the municipalities, and show no fraction beside it', () => {
		const facts = TOWNS.flatMap((town, index) => [
			fact('population', town, 2020, [300, 100, 0][index] ?? 0, { citizenship: 'foreign' }, 'register'),
			fact('population', town, 2020, 400, { citizenship: 'german' }, 'register')
		]);
		const figure = of(compute(facts, 'segregationsindex'), '06433', 2020, 'register');
		expect(numberOf(figure)).toBeCloseTo((100 * (3 / 4 - 1 / 3 + (1 / 3 - 1 / 4) + 1 / 3)) / 2, 12);
		expect(figure?.numerator).toEqual(missing('not-applicable'));
		// Whoever knows the index knows something about every municipality's groups: disclosure must see all of them.
		const computed = compute(facts, 'segregationsindex').find(({ area }) => area === '06433');
		for (const town of TOWNS) expect(computed?.numeratorCells.some((key) => key.includes(town))).toBe(true);
		expect(of(compute(facts.slice(2), 'segregationsindex'), '06433', 2020, 'register')).toBeUndefined();
	});

	it('add up births over women in each year of age, over three years', () => {
		const years = [2017, 2018, 2019, 2020];
		const ages = Array.from({ length: 35 }, (_, index) => 15 + index);
		const facts = ages.flatMap((age) => [
			...years.map((year) => fact('population', '06', year, 1000, { age: `${age}-${age}`, sex: 'female' }, 'register')),
			...years.slice(1).map((year) => fact('births-by-age-of-mother', '06', year, 40, { age: `${age}-${age}` }))
		]);
		const figure = of(compute(facts, 'zusammengefasste-geburtenziffer'), '06', 2020, 'register');
		expect(numberOf(figure)).toBeCloseTo(1.4, 12);
		expect(figure?.interval?.lower).toBeLessThan(1.4);
		expect(figure?.interval?.upper).toBeGreaterThan(1.4);
	});

	it('do not exist where the delivered bands do not tile the wanted ages', () => {
		const bands = ['0-17', '18-24', '25-59', '60-74', '75-'];
		const facts = bands.map((age) => fact('population', '06', 2020, 1000, { age }));
		expect(compute(facts, 'seniorenanteil', 'hochaltrigenanteil', 'altenquotient')).toEqual([]);
		expect(numberOf(of(compute(facts, 'jugendanteil'), '06', 2020))).toBe(20);
	});

	it('carry the reason of a missing part, and secrecy before other reasons', () => {
		const facts = [
			fact('population', '06433001', 2020, missing('unknown'), { age: '0-17' }),
			fact('population', '06433001', 2020, missing('secret-at-source'), { age: '18-' }),
			fact('population', '06433002', 2020, 50, { age: '0-17' }),
			fact('population', '06433002', 2020, 950, { age: '18-' })
		];
		const figures = compute(facts, 'jugendanteil');
		expect(of(figures, '06433001', 2020)?.value).toEqual(missing('unknown'));
		expect(of(figures, 'region:general:nord', 2020)?.value).toEqual(missing('unknown'));
		expect(of(compute(facts, 'bevoelkerung'), '06433001', 2020)?.value).toEqual(missing('secret-at-source'));
	});

	it('use the mean population of two year ends, but not across a census', () => {
		const facts = [2009, 2010, 2011, 2012].flatMap((year, index) => [
			fact('population', '06', year, 1000 + 100 * index),
			fact('births', '06', year, 20)
		]);
		const figures = compute(facts, 'geburtenziffer');
		expect(numberOf(of(figures, '06', 2010))).toBeCloseTo((20 / 1050) * 1000, 12);
		expect(of(figures, '06', 2011)?.value).toEqual(missing('not-applicable'));
		expect(of(figures, '06', 2012)?.value).toMatchObject({ kind: 'number', flags: ['break'] });
		expect(of(figures, '06', 2009)).toBeUndefined();
	});

	it('sum the balance of arrivals and departures over a region, never arrivals alone', () => {
		const facts = TOWNS.flatMap((town) => [
			fact('population', town, 2019, 1000),
			fact('population', town, 2020, 1000),
			fact('arrivals', town, 2020, 60),
			fact('departures', town, 2020, 50)
		]);
		const figures = compute(facts, 'wanderungssaldo');
		expect(of(figures, 'region:general:nord', 2020)?.numerator).toEqual(numberValue(20));
		expect(numberOf(of(figures, '06433', 2020))).toBeCloseTo(10, 12);
		const wanted = indicators.find(({ id }) => id === 'wanderungssaldo');
		if (!wanted) throw new Error('There is no Wanderungssaldo.');
		const alone = { ...wanted, numerator: [{ measure: 'arrivals' }] };
		const options = { areas, memberships, measures: codes, maxYear: 2025 };
		const lonely = computeFigures(facts, [alone], options).figures;
		expect(of(lonely, '06433001', 2020)).toBeDefined();
		expect(of(lonely, 'region:general:nord', 2020)).toBeUndefined();
	});

	it('prefer what was delivered for the county to the sum of its municipalities', () => {
		const facts = [
			...TOWNS.map((town) => fact('employed-at-workplace', town, 2020, 100)),
			...TOWNS.map((town) => fact('employed-at-residence', town, 2020, 40)),
			fact('employed-at-workplace', '06433', 2020, 301),
			fact('employed-at-residence', '06433', 2020, 120)
		];
		expect(numberOf(of(compute(facts, 'pendlersaldo'), '06433', 2020))).toBe(181);
	});

	it('over a small denominator are unreliable, over nobody not applicable', () => {
		const facts = [
			fact('unemployed', '06433001', 2020, 30),
			fact('unemployed', '06433001', 2020, 10, { duration: 'long-term' }),
			fact('unemployed', '06433002', 2020, 0),
			fact('unemployed', '06433002', 2020, 0, { duration: 'long-term' })
		];
		const figures = compute(facts, 'langzeitarbeitslose');
		expect(of(figures, '06433001', 2020)?.value).toEqual(missing('unreliable'));
		expect(of(figures, '06433002', 2020)?.value).toEqual(missing('not-applicable'));
	});

	it('above 100 % have no interval of a share, but that of a rate', () => {
		const facts = [
			fact('population', '06433001', 2020, 100),
			fact('minimum-income-recipients', '06433001', 2020, 104),
			fact('population', '06433001', 2019, 100, { age: '3-5' }),
			fact('day-care-children', '06433001', 2020, 104, { age: '3-5' })
		];
		expect(of(compute(facts, 'mindestsicherungsquote'), '06433001', 2020)).toMatchObject({
			value: numberValue(104),
			interval: null
		});
		const inDayCare = of(compute(facts, 'betreuungsquote-3-bis-5'), '06433001', 2020);
		expect(inDayCare?.interval?.upper).toBeGreaterThan(104);
	});

	it('take the later of two dates within a year', () => {
		const facts = [
			{ ...fact('population', '06', 2020, 7), period: '31.12.2020' },
			{ ...fact('population', '06', 2020, 5), period: '30.06.2020' }
		];
		expect(numberOf(of(compute(facts, 'bevoelkerung'), '06', 2020))).toBe(7);
	});
});

const VECTORS = '../shared/vectors/register.age-structure.json';

describe.skipIf(!existsSync(VECTORS))(`age structure as in ${VECTORS}`, () => {
	type Case = {
		id: string;
		input: { ages: number[]; columns: string[]; counts: number[][] };
		expected: Record<string, number>;
	};
	const cases = existsSync(VECTORS) ? (JSON.parse(readFileSync(VECTORS, 'utf8')) as { cases: Case[] }).cases : [];
	const CHECKED: Readonly<Record<string, string>> = {
		bevoelkerung: 'total',
		jugendanteil: 'share_under18',
		seniorenanteil: 'share_65plus',
		hochaltrigenanteil: 'share_80plus',
		jugendquotient: 'jugendquotient_20_65',
		altenquotient: 'altenquotient_20_65',
		gesamtquotient: 'gesamtquotient_20_65',
		'hochbetagten-relation': 'greyingIndex_80_60',
		'billeter-mass': 'billeter',
		durchschnittsalter: 'meanAge',
		auslaenderanteil: 'foreignShare',
		frauenanteil: 'femaleShare',
		erwerbsfaehigenanteil: 'working15to65'
	};

	it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input, expected }) => {
		const facts = input.ages.flatMap((age, index) =>
			input.columns.map((column, position) => {
				const sex = column.startsWith('male') ? 'male' : 'female';
				const citizenship = column.endsWith('Foreign') ? 'foreign' : 'german';
				const persons = input.counts[index]?.[position] ?? 0;
				return fact('population', '06433001', 2020, persons, { age: `${age}-${age}`, sex, citizenship }, 'register');
			})
		);
		const figures = compute(facts, ...Object.keys(CHECKED)).filter(({ area }) => area === '06433001');
		for (const [indicator, field] of Object.entries(CHECKED)) {
			const wanted = expected[field];
			if (wanted === undefined) continue;
			const figure = figures.find((one) => one.indicator === indicator);
			const value = indicator === 'erwerbsfaehigenanteil' ? figure?.numerator : figure?.value;
			expect(value?.kind === 'number' ? value.value : null, indicator).toBeCloseTo(wanted, 8);
		}
	});
});
