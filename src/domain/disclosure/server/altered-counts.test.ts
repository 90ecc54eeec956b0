import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../rule-set.ts';
import type { CellSystem, CountCell } from './cell-system.ts';
import { changeCount } from './change-count.ts';
import { givesRoom, MOST_NOISE, roomBehindAltered } from '../room-behind-altered.ts';
import { roundAdditively } from './altered/round-additively.ts';
import { keyOf, sumOfKeys } from './noise-table.ts';

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
	it('leaves no shown count from 1 to below the base, adds up, and moves larger counts by less than the base', async () => {
		await fc.assert(
			fc.asyncProperty(counties, fc.integer({ min: 2, max: 5 }), async (system, base) => {
				const { published, withheld } = await roundAdditively(system, { base, isShown: () => true, fixed: new Map() });
				expect([...withheld]).toEqual([]);
				for (const { total, parts } of system.relations)
					expect(published.get(total)).toBe(sum(parts.map((part) => published.get(part) ?? NaN)));
				for (const { key, count: true_ } of system.cells) {
					const shown = published.get(key) ?? NaN;
					expect(shown === 0 || shown >= base).toBe(true);
					const { lower, upper } = roomBehindAltered(shown, { method: 'small-count-rounding', base });
					expect(true_ >= lower && true_ <= upper, `${key}: ${true_} as ${shown}`).toBe(true);
				}
			}),
			{ numRuns: 40, seed: 1 }
		);
	});

	it('makes two ways to one total agree, also where no table crosses them', async () => {
		const cells = [cell('all', 10), cell('f', 1), cell('m', 9), cell('sgb2', 4), cell('sgb3', 6)];
		const relations = [
			{ total: 'all', parts: ['f', 'm'] },
			{ total: 'all', parts: ['sgb2', 'sgb3'] }
		];
		const { published } = await roundAdditively(
			{ cells, relations },
			{ base: 5, isShown: () => true, fixed: new Map() }
		);
		const of = (key: string): number => published.get(key) ?? NaN;
		expect(of('f') + of('m')).toBe(of('all'));
		expect(of('sgb2') + of('sgb3')).toBe(of('all'));
		expect([0, 5]).toContain(of('f'));
	});

	it('keeps what an earlier release published, and names what then cannot add up', async () => {
		const { cells, relations } = countyOf([
			[1, 9],
			[2, 30]
		]);
		const options = { base: 5, isShown: () => true };
		const first = await roundAdditively({ cells, relations }, { ...options, fixed: new Map() });
		const revised = cells.map((one) => (one.key === '0 m' ? { ...one, count: 12 } : one));
		const fixed = new Map([...first.published].filter(([key]) => key === '0 f' || key.startsWith('1')));
		const second = await roundAdditively({ cells: revised, relations }, { ...options, fixed });
		for (const [key, value] of fixed) expect(second.published.get(key)).toBe(value);
		const impossible = new Map([
			['0 f', 0],
			['0 m', 9],
			['0', 14]
		]);
		const third = await roundAdditively({ cells, relations }, { ...options, fixed: impossible });
		expect(third.published.get('0')).toBe(14);
		for (const { total, parts } of relations) {
			const members = [total, ...parts];
			if (members.some((key) => third.withheld.has(key)) || members.every((key) => impossible.has(key))) continue;
			expect(third.published.get(total)).toBe(sum(parts.map((part) => third.published.get(part) ?? NaN)));
		}
	});

	it('says nothing of what the source keeps secret', async () => {
		const cells = [{ ...cell('b', 2), status: 'secret-at-source' as const }];
		const options = { base: 3, isShown: () => true, fixed: new Map() };
		expect((await roundAdditively({ cells, relations: [] }, options)).published.size).toBe(0);
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
				const { lower, upper } = roomBehindAltered(published, { method: 'rounding', base });
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
				const { lower, upper } = roomBehindAltered(published, { method: 'cell-key', base: 5 });
				expect(true_ >= lower && true_ <= upper).toBe(true);
			}),
			{ numRuns: 500, seed: 4 }
		);
	});

	it('is enough or not for the largest small count, by method and base', () => {
		const largest = (method: 'rounding' | 'small-count-rounding' | 'cell-key', base: number): number =>
			Array.from({ length: 20 }, (_, index) => index).findLast((room) => givesRoom(method, { base, room })) ?? NaN;
		expect([2, 3, 4, 5, 7, 10].map((base) => largest('rounding', base))).toEqual([1, 1, 1, 2, 3, 4]);
		expect([2, 3, 5].map((base) => largest('small-count-rounding', base))).toEqual([1, 2, 4]);
		expect(largest('cell-key', 5)).toBe(5);
	});
});
