import { exactFraction } from './exact-fraction.ts';

type Decimal = number | bigint | string;

/**
 * `numerator / denominator * multiplier`, rounded commercially (half away from zero) to `decimals` places. Decided
 * on the exact fraction, never on the floating point quotient: published official figures lie exactly on a half.
 * Refuses a denominator of 0.
 */
export function roundHalfAwayFromZero(
	numerator: Decimal,
	denominator: Decimal,
	multiplier: Decimal,
	decimals: number
): number {
	return Number(`${roundedUnits(numerator, denominator, multiplier, decimals)}e-${decimals}`);
}

/** The same in units of the last place: 46.25 with one decimal gives 463n. */
export function roundedUnits(numerator: Decimal, denominator: Decimal, multiplier: Decimal, decimals: number): bigint {
	const [top, bottom, factor] = [exactFraction(numerator), exactFraction(denominator), exactFraction(multiplier)];
	if (bottom.numerator === 0n) throw new RangeError('Division by zero');
	const above = top.numerator * factor.numerator * bottom.denominator * 10n ** BigInt(decimals);
	const below = top.denominator * factor.denominator * bottom.numerator;
	const size = (2n * magnitude(above) + magnitude(below)) / (2n * magnitude(below));
	return above < 0n === below < 0n ? size : -size;
}

function magnitude(value: bigint): bigint {
	return value < 0n ? -value : value;
}
