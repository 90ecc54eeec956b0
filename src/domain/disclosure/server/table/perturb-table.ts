import { createHmac } from 'node:crypto';
import { perturbTable } from '../../cell-key.ts';
import { perturbationDistribution, perturbationTable } from '../../perturbation-table.ts';
import { roundSmallCounts } from '../../round-small-counts.ts';
import { roundToBase } from '../../round-to-base.ts';
import type { ProtectionMethod } from '../../rule-set.ts';
import { fillTable, tableKey, type Table } from '../../table.ts';

export type PerturbedTable = readonly {
	readonly codes: readonly string[];
	readonly key: string;
	readonly value: number;
}[];

/** The same noise everywhere: at most 5 up or down, variance 3, no result of 1 or 2. Source: methods.md 2.7. */
const NOISE = { maxNoise: 5, variance: 3, js: 2, pStayAtLeast: 0, monotone: Array<boolean>(8).fill(true) };
const KEY_DIGITS = 9;

/**
 * A table whose counts are changed rather than hidden. For cell keys, a secret seed gives each combination at the
 * bottom its key: the same people get the same number in every table that is made with that seed.
 */
export function perturbCounts(
	table: Table,
	method: Exclude<ProtectionMethod, 'suppression'>,
	{ base, seed }: { readonly base: number; readonly seed: string }
): PerturbedTable {
	if (method === 'rounding')
		return fillTable(table).cells.map(({ codes, key, count }) => ({ codes, key, value: roundToBase(count, base) }));
	if (method === 'small-count-rounding')
		return roundSmallCounts(table, base).cells.map(({ codes, key, count }) => ({ codes, key, value: count }));
	const keyed = table.inner.map(({ k, v }) => ({ k, v, key: v === 0 ? 0 : keyOf(`${tableKey(k)} ${v}`, seed) }));
	return perturbTable(table.dimensions, keyed, noiseTable()).map(({ codes, published }) => ({
		codes,
		key: tableKey(codes),
		value: published
	}));
}

/** A number in [0, 1) that nobody without the seed can guess. */
export function keyOf(text: string, seed: string): number {
	const digest = createHmac('sha256', seed).update(text).digest();
	return (digest.readUIntBE(0, 6) % 10 ** KEY_DIGITS) / 10 ** KEY_DIGITS;
}

let known: ReturnType<typeof perturbationTable> | undefined;

export function noiseTable(): ReturnType<typeof perturbationTable> {
	known ??= perturbationTable(perturbationDistribution(NOISE));
	return known;
}
