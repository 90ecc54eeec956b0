import { clearUnits, roundedUnits } from './round-half-away-from-zero.ts';
import type { NumberValue } from './value.ts';

/** The fraction a value was computed from; with it the last digit is decided exactly. */
export type Origin = { readonly numerator: number; readonly denominator: number; readonly multiplier: number };

/**
 * A number as German text: decimal comma, point between thousands, U+2212 as minus, rounded commercially. A number
 * that rounds to zero without being zero is `0` (DIN 55301: "more than nothing"); an exact zero keeps its decimals.
 * Give `origin` for a quotient whose parts are at hand; without it a number counts with 15 digits, so that 7.25 which
 * became 7.249999999999999 on the way (29 / 400 * 100) is the half it was.
 */
export function formatRounded(value: NumberValue | number, decimals: number, origin?: Origin): string {
	const number = typeof value === 'number' ? value : value.value;
	const units = origin
		? (clearUnits(origin.numerator, origin.denominator, origin.multiplier, decimals) ??
			roundedUnits(origin.numerator, origin.denominator, origin.multiplier, decimals))
		: unitsAsShown(number, decimals);
	const isNothing = String(units) === '0';
	if (isNothing && (number !== 0 || (typeof value !== 'number' && isPerhapsMore(value)))) return '0';
	const isNegative = units < 0;
	const digits = String(units)
		.slice(isNegative ? 1 : 0)
		.padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
	const fraction = decimals > 0 ? `,${digits.slice(-decimals)}` : '';
	return `${isNegative ? '−' : ''}${grouped}${fraction}`;
}

/** A zero that is none, or need not be one. */
function isPerhapsMore({ flags }: NumberValue): boolean {
	return flags.includes('rounded-zero') || flags.includes('altered');
}

/** The number as readers see it: what we say about two figures must follow from the two figures they see. */
export function roundAsShown(value: number, decimals: number): number {
	return Number(`${unitsAsShown(value, decimals)}e-${decimals}`) + 0;
}

const DIGITS = 15;

function unitsAsShown(value: number, decimals: number): number | bigint {
	if (value === 0) return 0;
	return clearUnits(value, 1, 1, decimals) ?? roundedUnits(value.toPrecision(DIGITS), 1, 1, decimals);
}
