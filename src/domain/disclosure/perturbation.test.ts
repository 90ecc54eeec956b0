import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNoise, perturbTable } from './cell-key.ts';
import { perturbationDistribution, perturbationTable } from './perturbation-table.ts';
import { roundSmallCounts } from './round-small-counts.ts';
import { roundAtRandom, roundToBase } from './round-to-base.ts';
import { fillTable, type Table } from './table.ts';

const table: fc.Arbitrary<Table> = fc
	.array(
		fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.nat(60)), { minLength: 6, maxLength: 6 }),
		{
			minLength: 2,
			maxLength: 5
		}
	)
	.map((regions) => ({
		dimensions: [
			{
				name: 'area',
				tree: {
					code: 'county',
					children: regions.map((_, r) => ({ code: `r${r}`, children: [0, 1, 2].map((m) => ({ code: `m${r}.${m}` })) }))
				}
			},
			{ name: 'sex', tree: { code: 'all', children: [{ code: 'female' }, { code: 'male' }] } }
		],
		inner: regions.flatMap((counts, r) =>
			counts.map((v, index) => ({ k: [`m${r}.${Math.floor(index / 2)}`, index % 2 ? 'male' : 'female'], v }))
		)
	}));

describe('rounding', () => {
	it('goes to the next multiple, half up', () => {
		expect([0, 2, 3, 7, 8, 12].map((count) => roundToBase(count, 5))).toEqual([0, 0, 5, 5, 10, 10]);
		expect([1, 2, 3].map((count) => roundToBase(count, 4))).toEqual([0, 4, 4]);
	});

	it('at random goes up as often as the remainder says, and leaves multiples alone', () => {
		const draws = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000);
		const mean = (count: number): number => draws.reduce((sum, draw) => sum + roundAtRandom(count, 5, draw), 0) / 1000;
		for (const count of [0, 1, 2, 3, 4, 5, 13, 20]) expect(mean(count)).toBeCloseTo(count, 6);
	});
});

describe('small-count rounding', () => {
	it('adds up, shows no small count, changes only small ones, and stays close', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(3, 5), (original, base) => {
				const { inner, cells } = roundSmallCounts(original, base);
				expect(cells).toEqual(fillTable({ ...original, inner }).cells);
				inner.forEach(({ v }, index) => {
					const before = original.inner[index]?.v ?? NaN;
					expect(before === 0 || before >= base ? [before] : [0, base]).toContain(v);
				});
				for (const { count } of cells) expect(count === 0 || count >= base).toBe(true);
				const total = original.inner.reduce((sum, { v }) => sum + v, 0);
				expect(Math.abs((cells[0]?.count ?? NaN) - total)).toBeLessThanOrEqual(base);
			}),
			{ numRuns: 100, seed: 1 }
		);
	});

	it('gives the same answer again, and leaves a rounded table as it is', () => {
		fc.assert(
			fc.property(table, (original) => {
				const once = roundSmallCounts(original, 3);
				expect(roundSmallCounts(original, 3)).toEqual(once);
				expect(roundSmallCounts({ ...original, inner: once.inner }, 3).cells).toEqual(once.cells);
			}),
			{ numRuns: 50, seed: 2 }
		);
	});
});

describe('the cell-key method', () => {
	const rules = { maxNoise: 4, variance: 3, js: 2, pStayAtLeast: 0, monotone: Array<boolean>(7).fill(true) };
	const noise = perturbationTable(perturbationDistribution(rules));

	it('draws noise of mean 0 and bounded variance, never a small or negative result', () => {
		const { distribution } = perturbationDistribution(rules);
		distribution.forEach((row, count) => {
			const sum = (of: (noise: number) => number): number => row.reduce((all, one) => all + one.p * of(one.noise), 0);
			expect(sum(() => 1)).toBeCloseTo(1, 8);
			expect(sum((value) => value)).toBeCloseTo(0, 8);
			expect(sum((value) => value ** 2)).toBeLessThan(3 + 1e-8);
			for (const { noise: value } of row) expect(count + value === 0 || count + value > 2).toBe(true);
		});
	});

	it('refuses rules that no noise can follow', () => {
		expect(() => perturbationDistribution({ ...rules, variance: 0.5 })).toThrow(/No noise/);
	});

	it('gives the same people the same number in every table, and zeros stay', () => {
		const keys = [0.12345, 0.5, 0.98765, 0.00001, 0.44444];
		const records = keys.map((key, index) => ({ k: ['a', index % 2 ? 'm' : 'f'], v: 1, key }));
		const area = { name: 'area', tree: { code: 'all', children: [{ code: 'a' }, { code: 'b' }] } };
		const sex = { name: 'sex', tree: { code: 'both', children: [{ code: 'm' }, { code: 'f' }] } };
		const [small, large] = [
			perturbTable(
				[area],
				records.map((one) => ({ ...one, k: ['a'] })),
				noise
			),
			perturbTable([area, sex], records, noise)
		];
		const shown = (cells: typeof small, ...codes: string[]) =>
			cells.find((cell) => cell.codes.join() === codes.join())?.published;
		expect(shown(large, 'a', 'both')).toBe(shown(small, 'a'));
		expect(shown(small, 'b')).toBe(0);
		expect(small[0]?.cellKey).toBeCloseTo(keys.reduce((sum, key) => sum + key, 0) % 1, 10);
	});

	it('refuses a key that is none, and a count the table does not know', () => {
		expect(() => perturbTable([], [{ k: [], v: 1, key: 1 }], noise)).toThrow(/no record key/);
		expect(() => findNoise([], 3, 0.5)).toThrow(/no entry/);
	});
});
