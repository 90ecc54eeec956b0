import { perturbTable } from '../../cell-key.ts';
import { roundSmallCounts } from '../../round-small-counts.ts';
import { roundToBase } from '../../round-to-base.ts';
import type { ProtectionMethod } from '../../rule-set.ts';
import { fillTable, tableKey, type Table } from '../../table.ts';
import { keyOf, noiseTable } from '../noise-table.ts';

export type PerturbedTable = readonly {
	readonly codes: readonly string[];
	readonly key: string;
	readonly value: number;
}[];

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
