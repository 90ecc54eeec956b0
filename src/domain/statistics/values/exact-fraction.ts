/** `numerator / denominator` in whole numbers, the denominator above 0. Not necessarily in lowest terms. */
export type ExactFraction = { readonly numerator: bigint; readonly denominator: bigint };

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * A decimal number as an exact fraction. A `number` means the decimal a person would write for it, its shortest
 * decimal form: 44.2 is 442/10, not the binary fraction nearest to it. Refuses what is not a finite decimal.
 */
export function exactFraction(value: number | bigint | string): ExactFraction {
	if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
	const match = DECIMAL.exec(String(value));
	const [, sign = '', whole = '', decimals = '', exponent = '0'] = match ?? [];
	if (!match || whole + decimals === '') throw new RangeError(`Not a decimal number: ${value}`);
	const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
	const power = Number(exponent) - decimals.length;
	return power >= 0
		? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
		: { numerator: digits, denominator: 10n ** BigInt(-power) };
}
