import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOfRates, scoreOfShares } from './change-score.ts';

const side = fc.record({ count: fc.integer({ min: 1, max: 900 }), of: fc.integer({ min: 1000, max: 9000 }) });

describe('the score of a change', () => {
	test('is known by hand', () => {
		// 30 of 100 and 50 of 100: common share 0.4, standard error √(0.24·0.02) = 0.0693
		expect(scoreOfShares({ count: 30, of: 100 }, { count: 50, of: 100 })).toBeCloseTo(2.8868, 4);
		// 40 and 60 events in equal time: (60 − 50)/√25
		expect(scoreOfRates({ count: 40, of: 1 }, { count: 60, of: 1 })).toBeCloseTo(2, 12);
	});

	test('is mirrored when the sides are, and nought for the same share', () => {
		for (const score of [scoreOfShares, scoreOfRates])
			fc.assert(
				fc.property(side, side, (a, b) => {
					expect(score(a, b)).toBeCloseTo(-(score(b, a) ?? NaN), 9);
					expect(score(a, a)).toBeCloseTo(0, 9);
				})
			);
	});

	test('is not told where chance has no room', () => {
		expect(scoreOfShares({ count: 0, of: 10 }, { count: 0, of: 10 })).toBeNull();
		expect(scoreOfShares({ count: 10, of: 10 }, { count: 12, of: 12 })).toBeNull();
		expect(scoreOfRates({ count: 0, of: 10 }, { count: 0, of: 10 })).toBeNull();
		expect(scoreOfRates({ count: 1, of: 0 }, { count: 1, of: 10 })).toBeNull();
	});
});
