import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	exactFraction,
	formatRounded,
	numberValue,
	roundAsShown,
	roundedUnits,
	roundHalfAwayFromZero
} from '../index.ts';

describe('commercial rounding', () => {
	it('is decided on the fraction: an exact half goes away from zero though the quotient falls short of it', () => {
		expect(roundHalfAwayFromZero(185, 4, 1, 1)).toBe(46.3);
		expect(roundHalfAwayFromZero(-185, 4, 1, 1)).toBe(-46.3);
		expect(roundHalfAwayFromZero(1005, 1000, 1, 2)).toBe(1.01);
		expect(1.005 * 100).toBeLessThan(100.5);
	});

	it('takes decimal numbers as they are written', () => {
		expect(roundHalfAwayFromZero(44.25, 1, 1, 1)).toBe(44.3);
		expect(roundHalfAwayFromZero('0.15', 1, 1, 1)).toBe(0.2);
		expect(exactFraction(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n });
		expect(exactFraction(1.5e21)).toEqual({ numerator: 1_500_000_000_000_000_000_000n, denominator: 1n });
	});

	it('is never farther away than half a unit', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (numerator, denominator) => {
				const rounded = roundHalfAwayFromZero(numerator, denominator, 1, 2);
				expect(Math.abs(rounded - numerator / denominator)).toBeLessThanOrEqual(0.005 + Math.abs(rounded) * 1e-15);
			})
		);
	});

	it('comes out alike whether floating point or the exact fraction decides', () => {
		const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
		const nearHalf = fc
			.tuple(whole, fc.constantFrom(-1, 0, 1), fc.integer({ min: 2, max: 16 }))
			.map(([units, side, digits]) => (units + 0.5) / 10 + side * 10 ** -digits);
		const anything = fc.oneof(whole, nearHalf, fc.double({ noNaN: true, noDefaultInfinity: true }));
		const multiplier = fc.constantFrom(1, 100, 1000, 100_000);
		const places = fc.integer({ min: 0, max: 4 });
		fc.assert(
			fc.property(anything, fc.integer({ min: 1, max: 1e6 }), multiplier, places, (top, bottom, factor, decimals) => {
				const exact = Number(`${roundedUnits(top, bottom, factor, decimals)}e-${decimals}`);
				expect(roundHalfAwayFromZero(top, bottom, factor, decimals)).toBe(exact);
			}),
			{ numRuns: 2000 }
		);
		fc.assert(
			fc.property(anything, places, (value, decimals) => {
				const exact = Number(`${roundedUnits(value.toPrecision(15), 1, 1, decimals)}e-${decimals}`);
				expect(roundAsShown(value, decimals)).toBe(exact);
			}),
			{ numRuns: 2000 }
		);
	});

	it('of a stored quotient is that of its fraction, for all counts a country can have', () => {
		// A quotient further than 5e-15 of itself from a half cannot be mistaken; numerator × multiplier × 10^decimals
		// stays below 1e14, so a fraction that is no half is further away than that.
		const fraction = fc.integer({ min: 1, max: 90_000_000 }).chain((people) =>
			fc.record({
				people: fc.constant(people),
				// Halves in the last place shown, and anything else.
				count: fc.oneof(
					fc.integer({ min: 0, max: people }),
					fc.constantFrom(people / 8, people / 16, people / 32).map(Math.round)
				)
			})
		);
		fc.assert(
			fc.property(
				fraction,
				fc.constantFrom(1, 100, 1000, 10_000),
				fc.integer({ min: 0, max: 2 }),
				({ people, count }, multiplier, decimals) => {
					const exact = roundHalfAwayFromZero(count, people, multiplier, decimals);
					expect(roundAsShown((count / people) * multiplier, decimals)).toBe(exact);
				}
			),
			{ numRuns: 3000 }
		);
	});

	it('refuses to divide by zero and to read what is no number', () => {
		expect(() => roundHalfAwayFromZero(1, 0, 1, 1)).toThrow(/zero/);
		expect(() => exactFraction(NaN)).toThrow(/Not a decimal/);
		expect(() => exactFraction('')).toThrow(/Not a decimal/);
	});
});

describe('a rounded number as text', () => {
	it('has a decimal comma, points between thousands and a real minus', () => {
		expect(formatRounded(numberValue(-1234567.85), 1)).toBe('−1.234.567,9');
		expect(formatRounded(266042, 0)).toBe('266.042');
		expect(formatRounded(999.95, 1)).toBe('1.000,0');
	});

	it('shows more than nothing, but less than half a unit, as a bare zero', () => {
		expect(formatRounded(0.04, 1)).toBe('0');
		expect(formatRounded(-0.04, 1)).toBe('0');
		expect(formatRounded(0, 1)).toBe('0,0');
	});

	it('is the half it was, though a step on the way lost its last digit', () => {
		expect((29 / 400) * 100).toBeLessThan(7.25);
		expect(formatRounded((29 / 400) * 100, 1)).toBe('7,3');
		expect(roundAsShown((29 / 400) * 100, 1)).toBe(7.3);
		expect(formatRounded(-(29 / 400) * 100, 1)).toBe('−7,3');
	});

	it('decides by the fraction where there is one', () => {
		const origin = { numerator: 1005, denominator: 100_000, multiplier: 100 };
		expect(formatRounded((1005 / 100_000) * 100, 2, origin)).toBe('1,01');
		expect(formatRounded(1.00499999, 2)).toBe('1,00');
	});
});
