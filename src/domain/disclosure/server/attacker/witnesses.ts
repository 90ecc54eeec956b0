const MOST = 32;
const CLOSE = 1e-5;

/**
 * Solutions that fit everything published. Between two of them lies another for each value between theirs: so a few
 * tell of many numbers that they are not known, and the solver is asked only for the rest.
 */
export class Witnesses {
	readonly #solutions: Float64Array[] = [];

	add(values: Float64Array): void {
		this.#solutions.push(values);
		if (this.#solutions.length > MOST) this.#solutions.shift();
	}

	/** For each of `places`, whether it has one whole number in all solutions in which `known` has this value. */
	sameWhere(known: number, value: number, places: readonly number[]): boolean[] {
		const isSame = places.map(() => true);
		let same = places.map((place, index) => ({ place, index, lower: Infinity, upper: -Infinity }));
		for (const { one, other, share } of this.#crossings(known, value)) {
			for (const range of same) {
				const [from, to] = [one[range.place] ?? 0, other[range.place] ?? 0];
				const there = from + share * (to - from);
				if (there < range.lower) range.lower = there;
				if (there > range.upper) range.upper = there;
				if (wholeNumbersIn(range) > 1) isSame[range.index] = false;
			}
			same = same.filter(({ index }) => isSame[index]);
			if (same.length === 0) break;
		}
		return isSame;
	}

	/** Pairs of solutions, and how far from the first to the second `known` has this value. The newest first. */
	*#crossings(known: number, value: number) {
		for (let first = this.#solutions.length - 1; first >= 0; first--) {
			const one = this.#solutions[first] ?? new Float64Array();
			const before = (one[known] ?? 0) - value;
			if (Math.abs(before) < CLOSE) yield { one, other: one, share: 0 };
			for (let second = first - 1; second >= 0; second--) {
				const other = this.#solutions[second] ?? new Float64Array();
				const after = (other[known] ?? 0) - value;
				if (before * after < 0) yield { one, other, share: before / (before - after) };
			}
		}
	}
}

/** Infinitely many where there is no limit. */
function wholeNumbersIn({ lower, upper }: { lower: number; upper: number }): number {
	return Math.max(0, Math.floor(upper + CLOSE) - Math.ceil(lower - CLOSE) + 1);
}

/** The whole number that must stand between these limits; null if there may be another. */
export function onlyWholeNumberIn(limits: { lower: number; upper: number }): number | null {
	return wholeNumbersIn(limits) === 1 ? Math.ceil(limits.lower - CLOSE) || 0 : null;
}
