/**
 * Quantile classes by the rank rule of PHE (methods.md 1.8.1): equal values share the smallest rank and are never torn
 * apart. Class 1 holds the lowest values.
 */

/** One class (1 to `classes`) a value; `null` for all where there are fewer values than classes. */
export function rankClasses(values: readonly number[], classes: number): (number | null)[] {
	const count = values.length;
	if (count < classes) return values.map(() => null);
	const sorted = values.toSorted((a, b) => a - b);
	return values.map((value) => {
		const rank = sorted.indexOf(value) + 1;
		// The quotient can miss a whole number by a rounding error, and `ceil` would then jump a class.
		const quotient = Number((((count + 1 - rank) * classes) / count).toFixed(9));
		return Math.max(1, Math.floor(classes + 1 - Math.ceil(quotient)));
	});
}
