import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualRange } from './usual-range.ts';

test('four values let expect the next one within its t limits', () => {
	// t(0.975; 3) = 3.182446; s = 1.290994; √1.25 = 1.118034.
	const range = usualRange([1, 2, 3, 4], 0.95);
	expect(range?.lower).toBeCloseTo(2.5 - 3.182446 * 1.290994 * 1.118034, 4);
	expect(range?.upper).toBeCloseTo(2.5 + 3.182446 * 1.290994 * 1.118034, 4);
});

test('one value lets expect nothing', () => expect([usualRange([]), usualRange([3])]).toEqual([null, null]));

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 20 });

test('the range holds the mean, moves with the values and does not depend on their order', () => {
	fc.assert(
		fc.property(series, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (values, shift) => {
			const range = usualRange(values);
			const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
			const moved = usualRange(values.map((value) => value + shift));
			const back = usualRange(values.toReversed());
			if (!range || !moved || !back) throw new Error('There are two values.');
			expect(range.lower).toBeLessThanOrEqual(mean + 1e-6);
			expect(range.upper).toBeGreaterThanOrEqual(mean - 1e-6);
			const tolerance = 1e-6 * (1 + Math.abs(range.upper - range.lower));
			expect(Math.abs(moved.upper - range.upper - shift)).toBeLessThan(tolerance + 1e-3);
			expect(Math.abs(back.upper - range.upper)).toBeLessThan(tolerance);
		})
	);
});

test('more confidence means more room', () => {
	const [narrow, wide] = [usualRange([1, 2, 3, 4], 0.95), usualRange([1, 2, 3, 4], 0.998)];
	expect((wide?.upper ?? 0) - (narrow?.upper ?? 0)).toBeGreaterThan(1);
});
