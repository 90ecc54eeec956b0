import { describe, expect, it } from 'vitest';
import { trendMarker, type TrendPoint } from '../index.ts';

const series = (counts: number[], more: Partial<TrendPoint> = {}): TrendPoint[] =>
	counts.map((count, index) => ({ year: 2015 + index, value: count / 100, count, denominator: 10_000, ...more }));

describe('the trend marker', () => {
	it('rises and falls with the newest five years only', () => {
		expect(trendMarker(series([900, 800, 700, 800, 900, 1000, 1100]), 'proportion').trend).toBe('rising');
		expect(trendMarker(series([1000, 900, 800, 700, 600]).toReversed(), 'proportion').trend).toBe('falling');
	});

	it('says nothing about what may be chance', () => {
		expect(trendMarker(series([1000, 1005, 1003, 1008, 1004]), 'proportion').trend).toBe('no-change');
	});

	it('does not rest on one year', () => {
		expect(trendMarker(series([1000, 1000, 1000, 1000, 1500]), 'proportion')).toMatchObject({
			trend: 'no-change',
			isSignificant: true,
			keepsSignWithoutAnyPoint: false
		});
	});

	it('needs five years in a row: a break, a gap and a missing value end the run', () => {
		const rising = series([600, 700, 800, 900, 1000, 1100]);
		const change = (year: number, more: Partial<TrendPoint>) =>
			rising.map((point) => (point.year === year ? { ...point, ...more } : point));
		expect(trendMarker(change(2016, { isBreak: true }), 'proportion').trend).toBe('rising');
		expect(trendMarker(change(2017, { isBreak: true }), 'proportion').trend).toBe('not-computable');
		expect(trendMarker(change(2018, { value: null }), 'proportion').trend).toBe('not-computable');
		expect(
			trendMarker(
				rising.filter(({ year }) => year !== 2018),
				'proportion'
			).trend
		).toBe('not-computable');
	});

	it('cannot be computed where everybody or nobody is concerned', () => {
		expect(trendMarker(series([0, 100, 200, 300, 400]), 'proportion').trend).toBe('not-computable');
	});

	it('uses the intervals where there are no counts of persons', () => {
		const points = [10, 11, 12, 13, 14].map((value, index) => ({
			year: 2020 + index,
			value,
			interval: { lower: value - 0.3, upper: value + 0.3 }
		}));
		expect(trendMarker(points, 'weighted')).toMatchObject({ trend: 'rising', slope: expect.closeTo(1, 10) as number });
		expect(
			trendMarker(
				points.map(({ year, value }) => ({ year, value })),
				'weighted'
			).trend
		).toBe('not-computable');
	});
});
