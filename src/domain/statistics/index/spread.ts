/** By what the squared deviations are divided: `sample` n − 1, `population` n (Berlin). A definition names which. */
export type Divisor = 'sample' | 'population';

export type Spread = { readonly mean: number; readonly deviation: number };

/**
 * Mean and standard deviation of the numbers given, the same in whatever order they come. Null where nothing spreads:
 * fewer than two numbers, or all equal.
 */
export function spreadOf(values: readonly number[], divisor: Divisor): Spread | null {
	const sorted = values.toSorted((a, b) => a - b);
	if (sorted.length < 2 || sorted[0] === sorted.at(-1)) return null;
	const mean = sumOf(sorted) / sorted.length;
	const squares = sumOf(sorted.map((value) => (value - mean) ** 2));
	return { mean, deviation: Math.sqrt(squares / (sorted.length - (divisor === 'sample' ? 1 : 0))) };
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
