import { spreadOf, type Divisor } from './spread.ts';

/**
 * z = (value − mean) / standard deviation, over all values there are. What is missing stays missing; a variable that
 * does not vary says nothing about anybody and gives null throughout.
 */
export function standardise(values: readonly (number | null)[], divisor: Divisor): (number | null)[] {
	const spread = spreadOf(
		values.filter((value) => value !== null),
		divisor
	);
	return values.map((value) => (value === null || !spread ? null : (value - spread.mean) / spread.deviation));
}

/** The same for a table: a row an area, a column a variable. Refuses rows of unequal length. */
export function standardiseTable(rows: readonly (readonly (number | null)[])[], divisor: Divisor): (number | null)[][] {
	const width = rows[0]?.length ?? 0;
	if (rows.some((row) => row.length !== width)) throw new RangeError('Rows differ in length');
	const columns = Array.from({ length: width }, (_, column) =>
		standardise(
			rows.map((row) => row[column] ?? null),
			divisor
		)
	);
	return rows.map((_, index) => columns.map((column) => column[index] ?? null));
}
