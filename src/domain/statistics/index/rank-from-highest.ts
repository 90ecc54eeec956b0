/** What two ways of adding up the same fractions can differ by; closer values are equal and share a rank. */
const NOISE = 1e-12;

/** Rank 1 for the highest value; equal values share the smaller rank; a missing value has none and moves nobody. */
export function rankFromHighest(values: readonly (number | null)[]): (number | null)[] {
	const sorted = values.filter((value) => value !== null).toSorted((a, b) => b - a);
	// The first of each run of equal values stands for all of them.
	const leaders = sorted.map((value) => value);
	for (let at = 1; at < leaders.length; at++) {
		const [leader, value] = [leaders[at - 1] ?? NaN, leaders[at] ?? NaN];
		if (leader - value <= NOISE * Math.max(Math.abs(leader), Math.abs(value))) leaders[at] = leader;
	}
	return values.map((value) => (value === null ? null : leaders.indexOf(leaders[sorted.indexOf(value)] ?? NaN) + 1));
}
