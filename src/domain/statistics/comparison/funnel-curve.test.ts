import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval, funnelCurve, wilsonInterval } from '../index.ts';

const range = fc
	.tuple(fc.integer({ min: 300, max: 5000 }), fc.integer({ min: 2, max: 20 }))
	.map(([from, times]): [number, number] => [from, from * times]);
const centre = fc.integer({ min: 20, max: 600 }).map((value) => value / 1000);

describe('the limits of a funnel', () => {
	it('run from end to end, narrow with the population and enclose the centre', () => {
		fc.assert(
			fc.property(range, centre, fc.constantFrom('proportion', 'rate'), ([from, to], middle, kind) => {
				const [inner, outer] = [
					funnelCurve(kind, middle, 0.025, [from, to]),
					funnelCurve(kind, middle, 0.001, [from, to])
				];
				for (const { lower, upper } of [inner, outer]) {
					for (const line of [lower, upper]) {
						expect(line[0]?.population).toBeCloseTo(from, 6);
						expect(line.at(-1)?.population).toBeCloseTo(to, 6);
					}
					expect(lower.every(({ value }) => value <= middle)).toBe(true);
					expect(upper.every(({ value }) => value >= middle)).toBe(true);
					expect((upper.at(-1)?.value ?? 0) - (lower.at(-1)?.value ?? 0)).toBeLessThan(
						(upper[0]?.value ?? 0) - (lower[0]?.value ?? 0)
					);
				}
				expect(outer.upper[0]?.value).toBeGreaterThan(inner.upper[0]?.value ?? 0);
			}),
			// Begins where not even none just stands out.
			{ examples: [[[314, 628], 0.022, 'rate']] }
		);
	});

	it('are 0 at the bottom where not even none would stand out', () => {
		const { lower } = funnelCurve('rate', 0.02, 0.001, [300, 600]);
		expect(lower[0]).toEqual({ population: 300, value: 0 });
		expect(lower.at(-1)?.value).toBeGreaterThan(0);
		expect(funnelCurve('rate', 0.001, 0.001, [300, 600]).lower.every(({ value }) => value === 0)).toBe(true);
	});

	it('are where the interval of an area just touches the centre', () => {
		const proportion = funnelCurve('proportion', 0.1, 0.025, [500, 5000]);
		for (const { population, value } of proportion.upper)
			expect(wilsonInterval(value * population, population)?.lower).toBeCloseTo(0.1, 9);
		const rate = funnelCurve('rate', 0.1, 0.025, [500, 5000]);
		// Byar's limits agree with the exact ones to about three digits.
		for (const { population, value } of rate.lower.slice(1, -1).filter((point) => point.value > 0))
			expect(countInterval(value * population).upper / population).toBeCloseTo(0.1, 3);
	});
});
