import type { DuckDBVector } from '@duckdb/node-api';

/**
 * The numbers of a vector as they lie in memory. Its public access reads one value at a time and is several times slower;
 * the array behind it is checked, so that a change of the library shows at once.
 */
export function items<A extends Int32Array | BigUint64Array | Float64Array>(
	vector: DuckDBVector,
	kind: abstract new (...values: never[]) => A
): A {
	const array = (vector as unknown as { items?: unknown }).items;
	if (!(array instanceof kind)) throw new TypeError('The layout of DuckDB vectors has changed.');
	return array;
}
