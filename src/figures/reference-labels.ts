/** Where the names of the comparison lines stand above a dot plot, one below the other. */

export type Reference<Row> = {
	readonly row: Row;
	/** The line, in pixels from the left. */
	readonly at: number;
	/** Half the label's width. */
	readonly half: number;
};

export type PlacedReference<Row> = Reference<Row> & {
	/** Middle of the label. */
	readonly middle: number;
};

const GAP = 6;

/**
 * Top line first. A line begins below its own label and would run through the labels below it: such a label steps aside,
 * to the side on which its own line is; where there is no room on that side, the two change places.
 */
export function placeReferences<Row>(references: readonly Reference<Row>[], width: number): PlacedReference<Row>[] {
	const [first, second] = references;
	const inside = ({ at, half }: Reference<Row>): number => Math.max(half, Math.min(width - half, at));
	if (!first || !second) return references.map((one) => ({ ...one, middle: inside(one) }));
	const orders = [
		[first, second],
		[second, first]
	] as const;
	for (const isOwnSide of [true, false]) {
		for (const [upper, lower] of orders) {
			const isRight = lower.at >= upper.at === isOwnSide;
			const beside = isRight ? upper.at + GAP + lower.half : upper.at - GAP - lower.half;
			const middle = Math.abs(inside(lower) - upper.at) >= lower.half + GAP ? inside(lower) : beside;
			if (middle < lower.half || middle > width - lower.half) continue;
			return [
				{ ...upper, middle: inside(upper) },
				{ ...lower, middle }
			];
		}
	}
	return references.map((one) => ({ ...one, middle: inside(one) }));
}
