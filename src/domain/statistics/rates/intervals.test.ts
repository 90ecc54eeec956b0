import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval, countInterval, crudeRate, rateInterval, wilsonInterval } from '../index.ts';

describe('the Wilson interval', () => {
	it('starts at zero for nobody and ends at the multiplier for everybody', () => {
		expect(wilsonInterval(0, 12, { multiplier: 100 })?.lower).toBe(0);
		expect(wilsonInterval(12, 12, { multiplier: 100 })?.upper).toBe(100);
	});

	it('lies around its share, within the possible', () => {
		const share = fc
			.integer({ min: 1, max: 5000 })
			.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
		fc.assert(
			fc.property(share, ([numerator, denominator]) => {
				const { lower, upper } = wilsonInterval(numerator, denominator) ?? { lower: NaN, upper: NaN };
				const value = numerator / denominator;
				expect(0 <= lower && lower <= value + 1e-12 && value - 1e-12 <= upper && upper <= 1).toBe(true);
			})
		);
	});

	it('does not exist for an empty population, and refuses more persons than there are', () => {
		expect(wilsonInterval(0, 0)).toBeNull();
		expect(() => wilsonInterval(13, 12)).toThrow(RangeError);
		expect(() => wilsonInterval(-1, 12)).toThrow(RangeError);
	});

	it('refuses a confidence of 95, which means 0.95', () => {
		expect(() => wilsonInterval(1, 12, { confidence: 95 })).toThrow(/between 0 and 1/);
	});
});

describe('the interval of a count', () => {
	it('is exact below ten and Byar from ten', () => {
		expect(countInterval(9).upper).toBeCloseTo(17.08480345, 7);
		expect(countInterval(10)).toEqual(byarInterval(10));
	});

	it('has no negative lower limit', () => {
		expect(byarInterval(1, 0.998).lower).toBeNull();
		expect(countInterval(0)).toMatchObject({ lower: 0 });
	});
});

describe('a rate', () => {
	it('may pass its multiplier, and does not exist over an empty population', () => {
		expect(crudeRate(30, 20, 100)).toBe(150);
		expect(crudeRate(0, 0)).toBeNull();
		expect(rateInterval(3, 0)).toBeNull();
	});
});
