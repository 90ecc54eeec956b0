/**
 * The cell-key method: every record has a fixed random key, a cell's key is the fractional part of their sum, and a table
 * of noise says how a count with that key is changed. The same people give the same number in every table; tables do
 * not add up afterwards. Source: Fraser & Wooton 2005; Giessing 2016 (Zensus 2022).
 */
import { combinations, flatten, tableKey, type Dimension } from './table.ts';

/** For own counts `i` (the largest stands for all above): noise `v` where `from` <= cell key < `to`. */
export type NoiseInterval = { readonly i: number; readonly v: number; readonly from: number; readonly to: number };

/** Persons with the same codes (one each for microdata), and the sum of their keys: in [0, 1), at most twelve decimals. */
export type KeyedCount = { readonly k: readonly string[]; readonly v: number; readonly key: number };

export type PerturbedCell = {
	readonly codes: readonly string[];
	/** Raw: never leaves the server. */
	readonly count: number;
	readonly cellKey: number;
	readonly noise: number;
	readonly published: number;
};

/** What is added to a count with this cell key. Zero stays zero. Refuses a table without a row for the count. */
export function findNoise(table: readonly NoiseInterval[], count: number, cellKey: number): number {
	if (count === 0) return 0;
	const last = table.reduce((largest, { i }) => Math.max(largest, i), 0);
	const row = Math.min(count, last);
	const interval = table
		.filter(({ i }) => i === row)
		.toSorted((one, two) => one.to - two.to)
		.find(({ to }) => to > cellKey);
	if (!interval) throw new RangeError(`The perturbation table has no entry for ${count} with the key ${cellKey}.`);
	return interval.v;
}

/** Every cell of a table, margins too, each with its own noise. Keys are summed as whole numbers: floats drift. */
export function perturbTable(
	dimensions: readonly Dimension[],
	counted: readonly KeyedCount[],
	table: readonly NoiseInterval[]
): PerturbedCell[] {
	const scale = 10 ** Math.max(1, ...counted.map(({ key }) => decimalsOf(key)));
	const paths = dimensions.map(({ tree }) => {
		const above = new Map<string, string[]>();
		for (const node of flatten(tree))
			above.set(
				node.code,
				flatten(tree).flatMap((other) => (contains(other, node.code) ? [other.code] : []))
			);
		return above;
	});
	const sums = new Map<string, { count: number; key: number }>();
	for (const { k, v, key: fraction } of counted) {
		const key = Math.round(fraction * scale) % scale;
		const lists = k.map((code, index) => paths[index]?.get(code) ?? []);
		for (const codes of combinations(lists)) {
			const cell = tableKey(codes);
			const sum = sums.get(cell) ?? { count: 0, key: 0 };
			sums.set(cell, { count: sum.count + v, key: (sum.key + key) % scale });
		}
	}
	return combinations(dimensions.map(({ tree }) => flatten(tree).map(({ code }) => code))).map((codes) => {
		const { count, key } = sums.get(tableKey(codes)) ?? { count: 0, key: 0 };
		const cellKey = key / scale;
		const noise = findNoise(table, count, cellKey);
		return { codes, count, cellKey, noise, published: count + noise };
	});
}

function decimalsOf(key: number): number {
	if (!(key >= 0 && key < 1)) throw new RangeError(`${key} is no record key: keys are from 0 to below 1.`);
	const [digits = '', exponent = '0'] = String(key).split('e');
	return Math.min(12, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

function contains(node: { code: string; children?: readonly { code: string }[] }, code: string): boolean {
	return node.code === code || (node.children ?? []).some((child) => contains(child, code));
}
