import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aggregateStatus,
	asBurden,
	compositeIndex,
	dynamicsClass,
	principalComponents,
	rankFromHighest,
	relativeIndex,
	relativeToCounty,
	standardise,
	statusClass,
	statusIndex
} from '../index.ts';

const EQUAL = [
	{ direction: 1, weight: 1 },
	{ direction: -1, weight: 3 }
] as const;
const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8);
const table = (columns: number) =>
	fc.array(fc.array(number, { minLength: columns, maxLength: columns }), { minLength: 4, maxLength: 15 });
const near = (one: number | null | undefined, two: number | null | undefined, places = 7): void =>
	one === null || one === undefined ? expect(two ?? null).toBeNull() : expect(two).toBeCloseTo(one, places);

describe('z values', () => {
	it('have mean 0 and deviation 1, leave the missing missing, and do not know the unit', () => {
		expect(standardise([1, null, 3], 'population')).toEqual([-1, null, 1]);
		fc.assert(
			fc.property(
				fc.array(number, { minLength: 3 }),
				fc.integer({ min: 1, max: 50 }),
				number,
				(values, scale, shift) => {
					const z = standardise(values, 'sample');
					const moved = standardise(
						values.map((value) => value * scale + shift),
						'sample'
					);
					for (const [index, value] of z.entries()) near(value, moved[index]);
				}
			)
		);
	});

	it('do not exist for a variable that does not vary, nor for a single area', () => {
		expect(standardise([0.1, 0.1, 0.1], 'sample')).toEqual([null, null, null]);
		expect(standardise([4], 'population')).toEqual([null]);
	});

	it('are the same to the last bit in whatever order the areas come', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2 }), (values) => {
				expect(standardise(values.toReversed(), 'sample').toReversed()).toEqual(standardise(values, 'sample'));
			})
		);
	});
});

describe('a composite index', () => {
	it('is missing for an area with a missing variable, and the others are counted without it', () => {
		const all = compositeIndex(
			[
				[1, 2],
				[2, null],
				[3, 5]
			],
			EQUAL
		);
		expect(all[1]).toMatchObject({ weightedZ: null, restandardised: null, minMax: null, scaled: null });
		expect(all[0]?.restandardised).not.toBeNull();
	});

	it('does not change with the unit of a variable or the size of the weights', () => {
		fc.assert(
			fc.property(table(2), fc.integer({ min: 1, max: 9 }), (rows, factor) => {
				const moved = rows.map(([one = 0, two = 0]) => [one * factor + 7, two]);
				const weights = EQUAL.map((variable) => ({ ...variable, weight: variable.weight * factor }));
				const [before, after] = [compositeIndex(rows, EQUAL), compositeIndex(moved, weights)];
				for (const [index, area] of before.entries()) {
					near(area.weightedZ, after[index]?.weightedZ);
					near(area.minMax, after[index]?.minMax);
				}
			})
		);
	});

	it('places each area between 0 and 1 by minimum and maximum', () => {
		fc.assert(
			fc.property(table(2), (rows) => {
				for (const { minMax } of compositeIndex(rows, EQUAL))
					if (minMax !== null) expect(minMax >= 0 && minMax <= 1).toBe(true);
			})
		);
	});
});

describe('principal components', () => {
	it('share out as many units as there are variables, in unit vectors, with scores that do not correlate', () => {
		fc.assert(
			fc.property(table(3), (rows) => {
				const result = principalComponents(rows);
				if (!result) return;
				near(
					3,
					result.eigenvalues.reduce((sum, value) => sum + value, 0)
				);
				for (const loading of result.loadings)
					near(
						1,
						loading.reduce((sum, value) => sum + value ** 2, 0)
					);
				const product = result.scores.reduce((sum, score) => sum + (score?.[0] ?? 0) * (score?.[1] ?? 0), 0);
				expect(Math.abs(product)).toBeLessThan(1e-7);
			})
		);
	});

	it('see one component where all variables say the same', () => {
		const result = principalComponents([1, 2, 3, 7, 9].map((value) => [value, 2 * value, value + 1]));
		expect(result?.kept).toBe(1);
		expect(result?.explainedShare[0]).toBeCloseTo(1, 12);
		expect(result?.loadings[0]?.every((loading) => loading > 0)).toBe(true);
	});

	it('leave out areas with a gap and do not exist for a constant variable', () => {
		const rows = [
			[1, 5],
			[2, 4],
			[null, 1],
			[4, 2]
		];
		expect(principalComponents(rows)?.scores[2]).toBeNull();
		expect(principalComponents(rows.map(([one]) => [one ?? null, 3]))).toBeNull();
		expect(principalComponents([[1, 2]])).toBeNull();
	});
});

describe('the relative index', () => {
	const definition = {
		indicators: [
			{ id: 'need', theme: 'one', weight: 1, highMeans: 'burden' },
			{ id: 'work', theme: 'one', weight: 3, highMeans: 'relief' }
		],
		themes: [{ id: 'one', weight: 1 }]
	} as const;
	const area = (id: string, need: number | null, work: number, people = 100) => ({
		id,
		fractions: new Map([
			['need', { numerator: need, denominator: people }],
			['work', { numerator: work, denominator: people }]
		])
	});

	it('is 100 where an area is like the county, and mirrored where high means relief', () => {
		expect(relativeToCounty(6, 5)).toBeCloseTo(120, 12);
		expect(asBurden(120, 'relief')).toBe(80);
		const { areas } = relativeIndex([area('a', 10, 50), area('b', 10, 50)], definition);
		expect(areas.map(({ overall, rank }) => [overall, rank])).toEqual([
			[100, 1],
			[100, 1]
		]);
	});

	it('takes the county as sum over sum, and an area with a gap out of both', () => {
		const { county, areas } = relativeIndex(
			[area('a', 10, 50), area('b', 30, 50, 300), area('c', null, 1)],
			definition
		);
		expect(county.get('need')).toBe(40 / 400);
		expect(areas[2]).toMatchObject({ overall: null, rank: null });
		expect(areas[2]?.relative.get('need')).toBeNull();
	});

	it('has none over a county of nobody, nor in a theme without indicators', () => {
		expect(relativeIndex([area('a', 0, 3)], definition).areas[0]?.overall).toBeNull();
		const themes = [...definition.themes, { id: 'empty', weight: 1 }];
		expect(relativeIndex([area('a', 1, 3)], { ...definition, themes }).areas[0]?.overall).toBeNull();
	});

	it('gives equal values the smaller rank and no rank to the missing', () => {
		expect(rankFromHighest([3, null, 7, 3, 0.1 + 0.2, 0.3])).toEqual([2, null, 1, 2, 4, 4]);
	});
});

describe('the status of small areas', () => {
	it('is the sum of z standardised again, none with a gap', () => {
		expect(
			statusIndex([
				[1, 1],
				[-1, -1],
				[1, null]
			])
		).toEqual([
			{ sum: 2, index: 1 },
			{ sum: -2, index: -1 },
			{ sum: null, index: null }
		]);
	});

	it('has its classes with the borders where Berlin has them', () => {
		expect([-1, -0.99, 1, 1.01, 1.5, 1.51].map(statusClass)).toEqual([
			'high',
			'middle',
			'middle',
			'low',
			'low',
			'very-low'
		]);
		expect([-1, -0.99, 0.99, 1].map(dynamicsClass)).toEqual(['positive', 'stable', 'stable', 'negative']);
	});

	it('of a larger area is weighted by people, without the areas that are too small', () => {
		const groups = aggregateStatus(
			[
				{ group: 'a', population: 300, statusSum: 1 },
				{ group: 'a', population: 900, statusSum: 5 },
				{ group: 'a', population: 299, statusSum: 100 },
				{ group: 'b', population: 500, statusSum: -4 },
				{ group: 'c', population: 10, statusSum: 1 },
				{ group: 'd', population: 400, statusSum: null }
			],
			300
		);
		expect(groups).toEqual([
			{ group: 'a', population: 1200, statusSum: 4, z: 1, status: 'middle' },
			{ group: 'b', population: 500, statusSum: -4, z: -1, status: 'high' }
		]);
	});
});
