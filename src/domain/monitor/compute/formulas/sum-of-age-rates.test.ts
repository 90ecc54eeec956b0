import { describe, expect, it } from 'vitest';
import { sumOfAgeRates } from './sum-of-age-rates.ts';

describe('the sum of age rates', () => {
	it('adds up the rates and knows its uncertainty from ten events on', () => {
		const women = new Map([
			[30, 100],
			[31, 50]
		]);
		const few = sumOfAgeRates(new Map([[30, 5]]), women);
		expect(few).toEqual({ value: 0.05, interval: null });
		const many = sumOfAgeRates(
			new Map([
				[30, 10],
				[31, 10]
			]),
			women
		);
		expect(many?.value).toBeCloseTo(0.3, 12);
		expect(many?.interval?.lower).toBeLessThan(0.3);
		expect(many?.interval?.upper).toBeGreaterThan(0.3);
	});

	it('is not made up where events happen to nobody', () => {
		expect(sumOfAgeRates(new Map([[15, 1]]), new Map([[16, 10]]))).toBeNull();
	});
});
