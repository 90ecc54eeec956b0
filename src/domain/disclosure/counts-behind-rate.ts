import { exactFraction } from '#domain/statistics';

/** Smallest and largest whole count that give a shown rate; null where none does. */
export type CountsBehindRate = { readonly lowest: number; readonly highest: number } | null;

/**
 * What a rate with a public denominator gives away: all whole counts that, times `multiplier` and over
 * `denominator`, round (half up) to the shown rate. The rate as text, as it was printed.
 */
export function countsBehindRate(
	shownRate: string,
	denominator: number,
	{ multiplier, decimals }: { multiplier: number; decimals: number }
): CountsBehindRate {
	const rate = exactFraction(shownRate);
	const scale = 10n ** BigInt(decimals);
	const [size, factor] = [BigInt(denominator), BigInt(multiplier)];
	const units = (rate.numerator * scale) / rate.denominator;
	// units - 1/2 <= count * factor * scale / size < units + 1/2, all times 2 * size
	const lowest = divideUp((2n * units - 1n) * size, 2n * factor * scale);
	const highest = divideUp((2n * units + 1n) * size, 2n * factor * scale) - 1n;
	const [from, to] = [lowest < 0n ? 0n : lowest, highest > size ? size : highest];
	return from > to ? null : { lowest: Number(from), highest: Number(to) };
}

function divideUp(above: bigint, below: bigint): bigint {
	return above > 0n ? (above + below - 1n) / below : above / below;
}
