/** Where on an area a label has the most room. */
import type { Position } from 'geojson';

export type LabelBox = { readonly x: number; readonly y: number; readonly width: number };

/**
 * The widest horizontal box of the given height inside a polygon (rings in pixels, holes respected), as its middle and
 * width. Tries `steps` heights and prefers, among nearly equal ones, the one closest to the middle of the area.
 */
export function labelBox(rings: readonly (readonly Position[])[], height: number, steps = 60): LabelBox {
	const ys = rings.flat().map((point) => point[1] ?? 0);
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	let best: LabelBox = middleOf(rings);
	let bestScore = -Infinity;
	for (let step = 0; step <= steps; step += 1) {
		const y = top + ((bottom - top) * step) / steps;
		const lines = [-0.5, -0.38, -0.25, -0.12, 0, 0.12, 0.25, 0.38, 0.5].map((part) =>
			spansAt(rings, y + part * height)
		);
		for (const [from, to] of lines.reduce(overlap)) {
			const score = to - from - Math.abs(y - (top + bottom) / 2) * 0.35;
			if (score > bestScore) {
				bestScore = score;
				best = { x: (from + to) / 2, y, width: to - from };
			}
		}
	}
	return best;
}

export type Span = readonly [from: number, to: number];

/** Where a horizontal line runs inside the polygon, from left to right. */
export function spansAt(rings: readonly (readonly Position[])[], y: number): Span[] {
	const crossings: number[] = [];
	for (const ring of rings) {
		for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
			const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
			if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
		}
	}
	crossings.sort((a, b) => a - b);
	const spans: Span[] = [];
	for (let index = 0; index + 1 < crossings.length; index += 2) {
		spans.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
	}
	return spans;
}

function overlap(left: Span[], right: Span[]): Span[] {
	return left.flatMap(([a, b]) =>
		right.flatMap(([c, d]): Span[] => (Math.min(b, d) > Math.max(a, c) ? [[Math.max(a, c), Math.min(b, d)]] : []))
	);
}

function middleOf(rings: readonly (readonly Position[])[]): LabelBox {
	const points = rings[0] ?? [];
	const mean = (axis: 0 | 1): number =>
		points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / Math.max(1, points.length);
	return { x: mean(0), y: mean(1), width: 0 };
}
