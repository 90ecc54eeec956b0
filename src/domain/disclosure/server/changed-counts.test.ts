import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../rule-set.ts';
import type { CellSystem, CountCell } from './cell-system.ts';
import { changeCount } from './change-count.ts';
import { keyOf, MOST_NOISE, sumOfKeys } from './noise-table.ts';
import { roomBehindChanged } from './room-behind-changed.ts';
import { roundSystem } from './round-system.ts';

const cell = (key: string, count: number): CountCell => ({ key, count, rules: defaultRuleSet });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Municipalities × two sexes, with all margins: every sum can be formed in two ways that agree. */
function countyOf(counts: readonly (readonly [female: number, male: number])[]): CellSystem {
	const inner = counts.flatMap(([female, male], m) => [cell(`${m} f`, female), cell(`${m} m`, male)]);
	const towns = counts.map((pair, m) => cell(`${m}`, sum(pair)));
	const sexes = [0, 1].map((sex) => cell(sex === 0 ? 'f' : 'm', sum(counts.map((pair) => pair[sex] ?? 0))));
	return {
		cells: [...inner, ...towns, ...sexes, cell('all', sum(counts.flat()))],
		relations: [
			...counts.map((_, m) => ({ total: `${m}`, parts: [`${m} f`, `${m} m`] })),
			{ total: 'f', parts: counts.map((_, m) => `${m} f`) },
			{ total: 'm', parts: counts.map((_, m) => `${m} m`) },
			{ total: 'all', parts: ['f', 'm'] },
			{ total: 'all', parts: counts.map((_, m) => `${m}`) }
		]
	};
}
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 300 }));
const counties = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 }).map(countyOf);

describe('small-count rounding of a system', () => {
	it('leaves no count below the base at the bottom, adds up, and leaves larger counts at the bottom as they are', () => {
		fc.assert(
			fc.property(counties, fc.integer({ min: 2, max: 5 }), (system, base) => {
				const rounded = roundSystem(system, base);
				const shown = (key: string): number =>
					rounded.get(key) ?? system.cells.find((one) => one.key === key)?.count ?? NaN;
				for (const { total, parts } of system.relations) expect(shown(total)).toBe(sum(parts.map(shown)));
				for (const { key, count: true_ } of system.cells.filter(({ key: name }) => name.includes(' '))) {
					if (true_ >= base) expect(shown(key)).toBe(true_);
					else expect([0, base]).toContain(shown(key));
				}
			}),
			{ numRuns: 200, seed: 1 }
		);
	});

	it('does not touch what no rule speaks of', () => {
		const cells = [
			{ ...cell('a', 1), rules: null },
			{ ...cell('b', 2), status: 'secret-at-source' as const }
		];
		expect(roundSystem({ cells, relations: [] }, 3).size).toBe(0);
	});
});

describe('a changed count', () => {
	const keys = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

	it('lies within the noise everybody knows of, and is never one or two', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500 }), keys, (true_, key) => {
				const published = changeCount(true_, 'cell-key', { base: 5, cellKey: () => key });
				expect(Math.abs(published - true_)).toBeLessThanOrEqual(MOST_NOISE);
				expect(published === 0 || published > 2).toBe(true);
				if (true_ === 0) expect(published).toBe(0);
			}),
			{ numRuns: 500, seed: 2 }
		);
	});

	it('is the nearest multiple of the base, half up', () => {
		const round = (value: number): number => changeCount(value, 'rounding', { base: 5, cellKey: () => 0 });
		expect([0, 2, 3, 7, 8, 12.4, 12.6].map(round)).toEqual([0, 0, 5, 5, 10, 10, 15]);
	});

	it('has the same key wherever the same people are counted, in whatever order', () => {
		const people = ['a', 'b', 'c'].map((name) => keyOf(name, 'secret'));
		expect(sumOfKeys(people.toReversed())).toBe(sumOfKeys(people));
		expect(sumOfKeys([...people, 0])).toBe(sumOfKeys(people));
		expect(keyOf('a', 'secret')).not.toBe(keyOf('a', 'another'));
	});
});

describe('what everybody knows behind a changed count', () => {
	it('holds the count, and no more than what could have been changed to the same number', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 2, max: 12 }), (true_, base) => {
				const published = changeCount(true_, 'rounding', { base, cellKey: () => 0 });
				const { lower, upper } = roomBehindChanged(published, 'rounding', { base, isSum: false });
				const same = Array.from({ length: 100 }, (_, count) => count).filter(
					(count) => changeCount(count, 'rounding', { base, cellKey: () => 0 }) === published
				);
				expect([lower, upper]).toEqual([same[0], same.at(-1)]);
				expect(true_ >= lower && true_ <= upper).toBe(true);
			}),
			{ numRuns: 300, seed: 3 }
		);
	});

	it('holds the count with noise', () => {
		const keys = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60 }), keys, (true_, key) => {
				const published = changeCount(true_, 'cell-key', { base: 5, cellKey: () => key });
				const { lower, upper } = roomBehindChanged(published, 'cell-key', { base: 5, isSum: false });
				expect(true_ >= lower && true_ <= upper).toBe(true);
			}),
			{ numRuns: 500, seed: 4 }
		);
	});
});
