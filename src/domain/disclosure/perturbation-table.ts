import type { NoiseInterval } from './cell-key.ts';
import { maximumEntropy } from './maximum-entropy.ts';

export type NoiseRules = {
	/** Largest change, up or down. */
	readonly maxNoise: number;
	/** Largest variance of the noise. */
	readonly variance: number;
	/** Results from 1 to this number do not occur. */
	readonly js: number;
	/** A count stays as it is with at least this probability, where it may stay at all. */
	readonly pStayAtLeast: number;
	/** Per count from 1: whether a change downwards is the likelier the smaller it is. */
	readonly monotone: readonly boolean[];
};

export type NoiseDistribution = {
	/** The largest count with a row of its own; higher counts use it. */
	readonly lastOwnCount: number;
	/** By count from 0: what may be added, and how likely. */
	readonly distribution: readonly (readonly { readonly noise: number; readonly p: number }[])[];
};

/**
 * For each count the most uncertain noise (largest entropy) with mean 0 and bounded variance, without negative
 * results and without results 1 to `js`. Refuses rules no distribution can follow. Source: Giessing 2016; sdcTools/ptable.
 */
export function perturbationDistribution(rules: NoiseRules): NoiseDistribution {
	const { maxNoise, js } = rules;
	const lastOwnCount = js === 0 ? maxNoise : maxNoise + js + 1;
	const counts = Array.from({ length: lastOwnCount }, (_, index) => index + 1);
	return { lastOwnCount, distribution: [[{ noise: 0, p: 1 }], ...counts.map((count) => distributionOf(count, rules))] };
}

function distributionOf(count: number, { maxNoise, variance, js, pStayAtLeast, monotone }: NoiseRules) {
	const noises = Array.from({ length: 2 * maxNoise + 1 }, (_, index) => index - maxNoise).filter(
		(noise) => count + noise === 0 || count + noise > js
	);
	const unit = (...signs: readonly (readonly [number, number])[]): number[] =>
		noises.map((_, index) => signs.find(([position]) => position === index)?.[1] ?? 0);
	const stay = noises.indexOf(0);
	const atMost = [{ coefficients: noises.map((noise) => noise ** 2), bound: variance }];
	if (stay !== -1 && pStayAtLeast > 0) atMost.push({ coefficients: unit([stay, -1]), bound: -pStayAtLeast });
	if (monotone[count - 1])
		noises.forEach((noise, index) => {
			if (noise < 0 && (noises[index + 1] ?? 1) <= 0)
				atMost.push({ coefficients: unit([index, 1], [index + 1, -1]), bound: 0 });
		});
	const probabilities = maximumEntropy(noises.length, {
		equal: [
			{ coefficients: noises.map(() => 1), bound: 1 },
			{ coefficients: noises, bound: 0 }
		],
		atMost
	});
	if (!probabilities)
		throw new RangeError(`No noise of variance ${variance} fits the count ${count} with these rules.`);
	return noises.map((noise, index) => ({ noise, p: probabilities[index] ?? 0 }));
}

/** The same as intervals of the cell key, the form in which it is looked up. The last interval of a row ends at 1. */
export function perturbationTable({ distribution }: NoiseDistribution): NoiseInterval[] {
	return distribution.flatMap((row, i) => {
		let from = 0;
		return row.map(({ noise, p }, index) => {
			const to = index === row.length - 1 ? 1 : from + p;
			const interval = { i, v: noise, from, to };
			from = to;
			return interval;
		});
	});
}
