import { createHmac } from 'node:crypto';
import { MOST_NOISE } from '../room-behind-altered.ts';
import { perturbationDistribution, perturbationTable } from '../perturbation-table.ts';

/** The same noise everywhere: at most 5 up or down, variance 3, no result of 1 or 2. Source: methods.md 2.7. */
const NOISE = { maxNoise: MOST_NOISE, variance: 3, js: 2, pStayAtLeast: 0, monotone: Array<boolean>(8).fill(true) };
const KEY_SCALE = 10 ** 9;

/** A number in [0, 1) with nine decimals that nobody without the seed can guess. */
export function keyOf(text: string, seed: string | Buffer): number {
	return (createHmac('sha256', seed).update(text).digest().readUIntBE(0, 6) % KEY_SCALE) / KEY_SCALE;
}

/** Fractional part of the sum, in whole numbers, for floats drift. */
export function sumOfKeys(keys: Iterable<number>): number {
	let sum = 0;
	for (const key of keys) sum = (sum + Math.round(key * KEY_SCALE)) % KEY_SCALE;
	return sum / KEY_SCALE;
}

let known: ReturnType<typeof perturbationTable> | undefined;

export function noiseTable(): ReturnType<typeof perturbationTable> {
	known ??= perturbationTable(perturbationDistribution(NOISE));
	return known;
}
