/** A polygon cut into rows of one pixel, made once so that labels can be tried in many places. */
import type { Position } from 'geojson';

/** From and to in pixels. */
export type Span = readonly [from: number, to: number];

export type ScanLines = {
	readonly top: number;
	readonly bottom: number;
	/** Where a horizontal line runs inside, from left to right; holes are left out. */
	readonly at: (y: number) => readonly Span[];
};

/** Rings in pixels, closed or not, outer and inner alike. */
export function scanLines(rings: readonly (readonly Position[])[]): ScanLines {
	const ys = rings.flat().map((point) => point[1] ?? 0);
	const [top, bottom] = ys.length === 0 ? [0, 0] : [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
	const crossings: number[][] = Array.from({ length: bottom - top + 1 }, () => []);
	for (const ring of rings) {
		for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
			const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
			const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
			// Half open: a corner between two rows counts once.
			for (let row = Math.ceil(low); row < high; row += 1) {
				crossings[row - top]?.push(x1 + ((row - y1) / (y2 - y1)) * (x2 - x1));
			}
		}
	}
	const rows = crossings.map((found) => {
		found.sort((a, b) => a - b);
		return Array.from({ length: Math.floor(found.length / 2) }, (_, pair): Span => [
			found[pair * 2] ?? 0,
			found[pair * 2 + 1] ?? 0
		]);
	});
	return { top, bottom, at: (y) => rows[Math.round(y) - top] ?? [] };
}

/** The outline of several polygons together: one span a row, from the outermost left to the outermost right. */
export function silhouette(shapes: readonly ScanLines[]): ScanLines {
	const top = Math.min(...shapes.map((shape) => shape.top));
	const bottom = Math.max(...shapes.map((shape) => shape.bottom));
	const rows = Array.from({ length: bottom - top + 1 }, (_, row): Span[] => {
		const spans = shapes.flatMap((shape) => shape.at(top + row));
		return spans.length === 0
			? []
			: [[Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]];
	});
	return { top, bottom, at: (y) => rows[Math.round(y) - top] ?? [] };
}
