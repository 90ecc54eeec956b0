import { exactFraction } from './exact-fraction.ts';

type Decimal = number | bigint | string;

/**
 * `numerator / denominator * multiplier`, rounded commercially (half away from zero) to `decimals` places. Decided
 * on the exact fraction wherever the floating point quotient is near a half: published official figures lie exactly
 * on one. Refuses a denominator of 0.
 */
export function roundHalfAwayFromZero(
	numerator: Decimal,
	denominator: Decimal,
	multiplier: Decimal,
	decimals: number
): number {
	const clear = clearUnits(numerator, denominator, multiplier, decimals);
	const units = clear ?? roundedUnits(numerator, denominator, multiplier, decimals);
	return Number(`${units}e-${decimals}`);
}

/** The same in units of the last place, always by the exact fraction: 46.25 with one decimal gives 463n. */
export function roundedUnits(numerator: Decimal, denominator: Decimal, multiplier: Decimal, decimals: number): bigint {
	const [top, bottom, factor] = [exactFraction(numerator), exactFraction(denominator), exactFraction(multiplier)];
	if (bottom.numerator === 0n) throw new RangeError('Division by zero');
	const above = top.numerator * factor.numerator * bottom.denominator * 10n ** BigInt(decimals);
	const below = top.denominator * factor.denominator * bottom.numerator;
	const size = (2n * magnitude(above) + magnitude(below)) / (2n * magnitude(below));
	return above < 0n === below < 0n ? size : -size;
}

/**
 * More than what three operations, three decimals read as binary fractions (together below 2^-50), and a number taken
 * with 15 digits (5e-15) can be off by.
 */
const RELATIVE_ERROR = 2 ** -46;
/** Below it, steps on the way may have lost digits. */
const SMALLEST = 1e-290;

/**
 * Units of the last place where floating point cannot be wrong about them: the quotient is too far from a half.
 * Null where the exact fraction has to decide.
 */
export function clearUnits(
	numerator: Decimal,
	denominator: Decimal,
	multiplier: Decimal,
	decimals: number
): number | null {
	if (typeof numerator !== 'number' || typeof denominator !== 'number' || typeof multiplier !== 'number') return null;
	if (numerator === 0 || decimals > 22) return null;
	const quotient = numerator / denominator;
	const inUnits = quotient * multiplier * 10 ** decimals;
	const size = Math.abs(inUnits);
	const distance = Math.abs(size - Math.floor(size) - 0.5);
	// Written so that NaN and infinity fail it.
	if (!(Math.abs(quotient) > SMALLEST && size > SMALLEST && distance > size * RELATIVE_ERROR)) return null;
	return Math.sign(inUnits) * Math.round(size) + 0;
}

function magnitude(value: bigint): bigint {
	return value < 0n ? -value : value;
}
