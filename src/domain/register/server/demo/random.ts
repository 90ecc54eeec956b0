/** A number in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, fast, and the same on every machine. The demo needs repeatable chance, not secrecy. */
export function seededRandom(seed: number): Random {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A bijection of the 32-bit numbers (Wellons' lowbias32): different inputs never give the same key. */
export function mix32(value: number): number {
	let mixed = value | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends on the keys alone, so that the same cohort deviates alike in every year. */
export function keyedFraction(...keys: readonly number[]): number {
	let mixed = 0x9e3779b9;
	for (const key of keys) mixed = mix32(mixed ^ Math.imul(key + 1, 0x85ebca6b));
	return mixed / 4294967296;
}

/** About standard normal, between -3.5 and 3.5: the sum of three uniform numbers, scaled. */
export function keyedDeviation(...keys: readonly number[]): number {
	const sum = keyedFraction(...keys, 1) + keyedFraction(...keys, 2) + keyedFraction(...keys, 3);
	return (sum - 1.5) * 2;
}
