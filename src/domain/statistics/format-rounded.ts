import { roundedUnits } from './round-half-away-from-zero.ts';
import type { NumberValue } from './value.ts';

/** The fraction a value was computed from; with it the last digit is decided exactly. */
export type Origin = { readonly numerator: number; readonly denominator: number; readonly multiplier: number };

/**
 * A number as German text: decimal comma, point between thousands, U+2212 as minus, rounded commercially. A number
 * that rounds to zero without being zero is `0` (DIN 55301: "more than nothing"); an exact zero keeps its decimals.
 * Give `origin` for a quotient, because 46.25 may have become 46.2499… on the way.
 */
export function formatRounded(value: NumberValue | number, decimals: number, origin?: Origin): string {
	const number = typeof value === 'number' ? value : value.value;
	const units = origin
		? roundedUnits(origin.numerator, origin.denominator, origin.multiplier, decimals)
		: roundedUnits(number, 1, 1, decimals);
	if (units === 0n && number !== 0) return '0';
	const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
	const fraction = decimals > 0 ? `,${digits.slice(-decimals)}` : '';
	return `${units < 0n ? '−' : ''}${whole}${fraction}`;
}
