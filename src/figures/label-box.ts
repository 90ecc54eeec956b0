/** Where on an area a label has the most room. */
import type { ScanLines, Span } from './scan-lines.ts';

export type LabelBox = { readonly x: number; readonly y: number; readonly width: number };

/**
 * The widest horizontal box of the given height inside a polygon, as its middle and width. Prefers, among nearly equal
 * ones, the one closest to the middle of the area; has no width where no box fits.
 */
export function labelBox(shape: ScanLines, height: number): LabelBox {
	const { top, bottom } = shape;
	const middle = (top + bottom) / 2;
	const across = shape.at(middle)[0] ?? [0, 0];
	let best: LabelBox = { x: (across[0] + across[1]) / 2, y: middle, width: 0 };
	let bestScore = -Infinity;
	for (let y = top; y <= bottom; y += 2) {
		let free = shape.at(y - height / 2);
		for (let row = y - height / 2 + 3; row <= y + height / 2 && free.length > 0; row += 3) {
			free = overlap(free, shape.at(row));
		}
		for (const [from, to] of free) {
			const score = to - from - Math.abs(y - middle) * 0.35;
			if (score > bestScore) {
				bestScore = score;
				best = { x: (from + to) / 2, y, width: to - from };
			}
		}
	}
	return best;
}

function overlap(left: readonly Span[], right: readonly Span[]): Span[] {
	return left.flatMap(([a, b]) =>
		right.flatMap(([c, d]): Span[] => (Math.min(b, d) > Math.max(a, c) ? [[Math.max(a, c), Math.min(b, d)]] : []))
	);
}
