import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	assurance,
	compareIntervalWithTarget,
	compareWithTarget,
	judgeDirection,
	judgeLimit,
	processChart,
	targetPath,
	type YearValue
} from '../index.ts';

const years = (values: readonly (number | null)[], first = 2019): YearValue[] =>
	values.map((value, index) => ({ year: first + index, value }));
const GOAL = { target: 20, targetYear: 2030, direction: 'increase', evaluationYear: 2024 } as const;

describe('a value against its target', () => {
	it('reaches a single target by being on it, whichever way is good', () => {
		expect(compareWithTarget(10, 10, 'higher-is-better')).toBe('better');
		expect(compareWithTarget(10, 10, 'lower-is-better')).toBe('better');
		expect(compareWithTarget(null, 10, 'lower-is-better')).toBeNull();
	});

	it('counts the lower bound of a range as middle and the upper one as beyond', () => {
		const range = { lower: 1, upper: 2 };
		expect([0.9, 1, 2].map((value) => compareWithTarget(value, range, 'higher-is-better'))).toEqual([
			'worse',
			'similar',
			'better'
		]);
	});

	it('says better or worse of an interval only when all of it is on one side', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -50, max: 50 }),
				fc.nat(40),
				fc.integer({ min: -50, max: 50 }),
				(lower, width, target) => {
					const interval = { lower, upper: lower + width };
					const outcome = compareIntervalWithTarget(interval, target, 'higher-is-better');
					expect(outcome === 'similar').toBe(lower < target && target <= lower + width);
				}
			)
		);
		expect(compareIntervalWithTarget(null, 3, 'lower-is-better')).toBeNull();
	});
});

describe('the path to a target', () => {
	it('is on track below 5 % missing, slightly behind up to 20 %, far behind above', () => {
		// From 14 in 2024, six years to go: the change a year decides what will be missing of the way of 6.
		const at = (change: number) => targetPath(years([0, 1, 2, 3, 4, 5].map((step) => 14 - (5 - step) * change)), GOAL);
		expect(at(1)).toMatchObject({ status: 'on-track', projected: 20, missShare: 0 });
		expect(at(0.95)?.status).toBe('slightly-behind');
		expect(at(0.96)?.status).toBe('on-track');
		expect(at(0.8)?.status).toBe('slightly-behind');
		expect(at(0.79)?.status).toBe('far-behind');
		expect(at(0)).toMatchObject({ status: 'wrong-way', missShare: null });
		expect(at(-1)?.status).toBe('wrong-way');
	});

	it('asks only whether a target that is met will hold', () => {
		expect(targetPath(years([30, 29, 28, 27, 26, 25]), GOAL)?.status).toBe('slightly-behind');
		expect(targetPath(years([25, 25, 25, 25]).slice(-4), { ...GOAL, evaluationYear: 2022 })).toMatchObject({
			status: 'on-track',
			rule: 'reached',
			projected: null
		});
	});

	it('needs four consecutive years up to the one it is asked for, in any order', () => {
		expect(targetPath(years([1, 2, 3, null, 5, 6]), GOAL)).toBeNull();
		expect(targetPath(years([1, 2, 3, 4, 5]), GOAL)).toBeNull();
		const series = years([9, 9, 3, 4, 5, 6]);
		expect(targetPath(series.toReversed(), GOAL)).toEqual(targetPath(series, GOAL));
		expect(targetPath(years([1, 2, 3, 4, 5, 6, 99]), GOAL)).toEqual(targetPath(years([1, 2, 3, 4, 5, 6]), GOAL));
	});

	it('sees the same way mirrored', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }), (values) => {
				const mirrored = targetPath(years(values.map((value) => -value)), {
					...GOAL,
					target: -20,
					direction: 'decrease'
				});
				expect(mirrored?.status).toBe(targetPath(years(values), GOAL)?.status);
			})
		);
	});
});

describe('a goal without a number', () => {
	const goal = { direction: 'decrease', evaluationYear: 2024 } as const;

	it('looks at the mean and the last change', () => {
		const status = (...values: number[]) => judgeDirection(years(values), goal)?.status;
		expect(status(9, 8, 7, 6, 5, 4)).toBe('on-track');
		expect(status(9, 8, 7, 6, 5, 5)).toBe('slightly-behind');
		expect(status(4, 5, 6, 7, 9, 8)).toBe('far-behind');
		expect(status(5, 5, 5, 5, 5, 5)).toBe('wrong-way');
	});

	it('holds a limit, which counts as met when it is just reached', () => {
		const status = (...values: number[]) => judgeLimit(years(values), { ...goal, limit: 6 })?.status;
		expect(status(9, 8, 7, 6, 6, 6)).toBe('on-track');
		expect(status(2, 3, 4, 5, 5, 6)).toBe('slightly-behind');
		expect(status(12, 11, 10, 9, 8, 7)).toBe('far-behind');
		expect(status(7, 7, 7, 7, 7, 7)).toBe('wrong-way');
		expect(judgeLimit(years([1, 2]), { ...goal, limit: 6 })).toBeNull();
	});
});

describe('a process chart', () => {
	it('calls nothing a signal in a series that does not move, nor where there is too little', () => {
		expect(
			new Set(
				processChart(
					Array.from({ length: 20 }, () => 4),
					'increase'
				).signals
			)
		).toEqual(new Set(['common-cause']));
		expect(processChart([], null)).toEqual({ segments: [], signals: [], judgements: [] });
		expect(processChart([5], null).segments).toEqual([{ from: 0, to: 0, mean: 5, lower: null, upper: null }]);
	});

	it('ends runs at a missing point and at a rebase', () => {
		const rising = [1, 2, 3, 4, 5, 6, 7, 8];
		const isTrend = (signal: string | null): boolean => signal === 'trend-up';
		expect(processChart(rising, null).signals.filter(isTrend).length).toBeGreaterThan(0);
		expect(processChart([1, 2, 3, 4, null, 6, 7, 8], null).signals.some(isTrend)).toBe(false);
		expect(processChart(rising, null, { rebaseAt: [4] }).signals.some(isTrend)).toBe(false);
		expect(processChart([1, null], null).signals).toEqual(['common-cause', null]);
	});

	it('calls a point outside a limit so, though it is the top of a falling trend', () => {
		const falling = [5, 5, 5, 5, 5, 5, 5, 30, 9, 8, 7, 6, 5, 4, 5, 5, 5, 5, 5, 5, 5, 5];
		const { signals } = processChart(falling, null);
		expect(signals[7]).toBe('above-upper-limit');
		expect(signals.slice(8, 13)).toContain('trend-down');
	});

	it('takes a value that is the mean for the mean, whatever the last binary digit says', () => {
		// Their mean is 0.3 and comes out as 0.30000000000000004: the 0.3 among the low ones lies on it and ends their run.
		const values = [0.5, 0.1, 0.1, 0.1, 0.3, 0.1, 0.1, 0.1, 0.5, 0.5, 0.5, 0.5, 0.5];
		const { segments, signals } = processChart(values, null);
		expect(segments[0]?.mean).toBeGreaterThan(0.3);
		expect(signals).not.toContain('run-below');
	});

	it('turns concern into improvement when the wanted direction turns, and mirrors with the series', () => {
		const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 24 });
		fc.assert(
			fc.property(series, (values) => {
				const mirrored = values.map((value) => -value);
				expect(processChart(mirrored, 'decrease').judgements).toEqual(processChart(values, 'increase').judgements);
				const moved = values.map((value) => value * 2 + 5);
				expect(processChart(moved, null).signals).toEqual(processChart(values, null).signals);
			})
		);
	});

	it('says of the limits whether a target is chance', () => {
		const limits = { lower: 1, upper: 3 };
		expect(assurance(limits, 4, 'increase')).toBe('always-misses');
		expect(assurance(limits, 4, 'decrease')).toBe('always-meets');
		expect(assurance(limits, 3, 'increase')).toBe('hit-or-miss');
		expect(assurance(limits, null, 'increase')).toBeNull();
		expect(assurance(null, 2, 'increase')).toBeNull();
		expect(assurance(limits, 2, null)).toBeNull();
	});
});
