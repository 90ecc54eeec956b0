const MOST_ROUNDS = 50;

/**
 * Which small counts become the base, the others 0: looks for the choice whose margins deviate least (sum of squares). First
 * as many as the sum of the small counts asks for, always the one that helps most; then changes and exchanges while they
 * help. `marginsOf`: numbers of the sums each count is in, below `size`. Same input, same result.
 */
export function chooseCellsToRoundUp(
	counts: readonly number[],
	marginsOf: readonly (readonly number[])[],
	size: number,
	base: number
): boolean[] {
	/** What each margin is too high. */
	const excess = new Float64Array(size);
	counts.forEach((count, cell) =>
		marginsOf[cell]?.forEach((margin) => (excess[margin] = (excess[margin] ?? 0) - count))
	);
	const isUp = counts.map(() => false);
	const gainOf = (cell: number): number => {
		const change = isUp[cell] ? -base : base;
		let sum = 0;
		for (const margin of marginsOf[cell] ?? []) sum += (excess[margin] ?? 0) * change * 2 + base * base;
		return -sum;
	};
	const turn = (cell: number): void => {
		const change = isUp[cell] ? -base : base;
		isUp[cell] = !isUp[cell];
		for (const margin of marginsOf[cell] ?? []) excess[margin] = (excess[margin] ?? 0) + change;
	};
	const best = (among: (cell: number) => boolean): number =>
		counts.reduce(
			(found, _, cell) => (among(cell) && (found === -1 || gainOf(cell) > gainOf(found) + 1e-9) ? cell : found),
			-1
		);
	const wanted = Math.round(counts.reduce((sum, count) => sum + count, 0) / base);
	for (let done = 0; done < wanted; done++) turn(best((cell) => !isUp[cell]));
	for (let round = 0, helped = true; helped && round < MOST_ROUNDS; round++) {
		helped = false;
		for (const cell of counts.keys())
			if (gainOf(cell) > 1e-9) {
				turn(cell);
				helped = true;
			}
		for (const cell of counts.keys()) {
			const alone = gainOf(cell);
			turn(cell);
			const partner = best((other) => other !== cell && isUp[other] === isUp[cell]);
			if (partner !== -1 && alone + gainOf(partner) > 1e-9) {
				turn(partner);
				helped = true;
			} else turn(cell);
		}
	}
	return isUp;
}
