import {
	fillTable,
	findNoise,
	perturbTable,
	perturbationDistribution,
	roundAtRandom,
	roundSmallCounts,
	roundToBase,
	tableKey,
	type Dimension,
	type NoiseInterval,
	type NoiseRules,
	type Table
} from '#domain/disclosure';
import type { Method } from './vector-file.ts';

type Rounding = { base: number } & (
	{ method: 'nearest'; values: number[] } | { method: 'unbiasedRandom'; draws: { value: number; u: number }[] }
);

type KeyedTable = { dimensions: Dimension[]; records: Record<string, string | number>[]; table: NoiseInterval[] };

/** "Should not exceed the reference by more than 50 %." */
const MOST_DEVIATION = 1.5;

/** Binding are the properties, not the single numbers: additive, no small counts, only small ones changed, deviation. */
async function smallCountFaults(
	input: Table & { base: number },
	expected: { referenceMeanAbsDifference: number }
): Promise<string[]> {
	const { base } = input;
	const original = fillTable(input);
	const rounded = new Map(roundSmallCounts(input, base).cells.map(({ key, count }) => [key, count]));
	const countOf = (key: string): number => rounded.get(key) ?? NaN;
	const isInner = new Set(input.inner.map(({ k }) => tableKey(k)));
	const faults = original.relations
		.filter(({ total, parts }) => countOf(total) !== parts.reduce((sum, part) => sum + countOf(part), 0))
		.map(({ total }) => `${total} is not the sum of its parts`);
	let deviation = 0;
	for (const { key, count } of original.cells) {
		const shown = countOf(key);
		deviation += Math.abs(shown - count);
		if (!(shown === 0 || shown >= base)) faults.push(`${key} shows ${shown}`);
		if (isInner.has(key) && shown !== count && !(count > 0 && count < base && (shown === 0 || shown === base)))
			faults.push(`${key} was changed from ${count} to ${shown}`);
	}
	const mean = deviation / original.cells.length;
	const most = expected.referenceMeanAbsDifference * MOST_DEVIATION + 1e-9;
	if (mean > most) faults.push(`mean deviation: ${mean}, at most ${most}`);
	return faults;
}

/** What the files on rounding and on the cell-key method ask. */
export const perturbationMethods: Record<string, Method> = {
	'sdc.rounding': {
		compute: (input: Rounding) => ({
			rounded:
				input.method === 'nearest'
					? input.values.map((value) => roundToBase(value, input.base))
					: input.draws.map(({ value, u }) => roundAtRandom(value, input.base, u))
		})
	},
	'sdc.small-count-rounding': { findFaults: smallCountFaults },
	'sdc.cellkey-lookup': {
		compute: (input: { table: NoiseInterval[]; queries: { count: number; cellKey: number }[] }) => ({
			noise: input.queries.map(({ count, cellKey }) => findNoise(input.table, count, cellKey))
		})
	},
	'sdc.cellkey-table': {
		compute: ({ dimensions, records, table }: KeyedTable) => ({
			cells: perturbTable(
				dimensions,
				records.map((record) => ({
					k: dimensions.map(({ name }) => String(record[name])),
					v: 1,
					key: Number(record['recordKey'])
				})),
				table
			).map(({ codes, ...cell }) => ({
				k: codes,
				...cell
			}))
		})
	},
	'sdc.ptable-entropy': {
		compute: (input: NoiseRules) => {
			const { lastOwnCount, distribution } = perturbationDistribution(input);
			return { lastOwnCount, distribution: Object.fromEntries(distribution.entries()) };
		}
	}
};
