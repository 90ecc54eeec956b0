/** A place beside the map for the name of an area that is too small to carry it. */
import type { ScanLines, Span } from './scan-lines.ts';

export type OutsideLabel = {
	readonly side: 'left' | 'right';
	/** Where the text begins (right side) or ends (left side), and its middle. */
	readonly x: number;
	readonly y: number;
	/** Point inside the area that a hairline leads to. */
	readonly towards: readonly [number, number];
};

const GAP = 12;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Looks along the height of the area for a line on which the area itself is the outermost on one side and a box of
 * `width` × `height` pixels fits between the map and the `bounds` without touching what is `taken`.
 */
export function outsideLabel(
	own: ScanLines,
	/** The silhouette of the whole map. */
	all: ScanLines,
	size: { readonly width: number; readonly height: number },
	bounds: readonly [left: number, right: number],
	taken: Box[],
	preferredY: number
): OutsideLabel | null {
	let best: { label: OutsideLabel; box: Box; cost: number } | null = null;
	for (let anchorY = own.top + 2; anchorY <= own.bottom - 2; anchorY += 3) {
		const ownSpans = own.at(anchorY);
		if (ownSpans.length === 0) continue;
		const across = all.at(anchorY);
		for (const side of ['right', 'left'] as const) {
			const edge = outermost(ownSpans, side);
			if (Math.abs(edge - outermost(across, side)) > 0.5) continue;
			for (const shift of [0, -8, 8, -16, 16, -24, 24, -32, 32]) {
				const y = anchorY + shift;
				const beside = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((part) => all.at(y + part * size.height));
				const reach = outermost([...beside, ...ownSpans], side);
				const x = side === 'right' ? reach + GAP : reach - GAP;
				const box = { x: side === 'right' ? x : x - size.width, y: y - size.height / 2, ...size };
				const isFree = !taken.some((other) => touches(box, other));
				if (box.x < bounds[0] || box.x + box.width > bounds[1] || box.y < 0 || !isFree) continue;
				const cost = Math.abs(reach - edge) + Math.abs(anchorY - preferredY) * 0.6 + Math.abs(shift);
				if (best && best.cost <= cost) continue;
				best = { label: { side, x, y, towards: [side === 'right' ? edge - 5 : edge + 5, anchorY] }, box, cost };
			}
		}
	}
	if (best) taken.push(best.box);
	return best?.label ?? null;
}

function outermost(spans: readonly Span[], side: 'left' | 'right'): number {
	return side === 'right' ? Math.max(...spans.map((span) => span[1])) : Math.min(...spans.map((span) => span[0]));
}

function touches(a: Box, b: Box): boolean {
	return a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height + 5 && b.y < a.y + a.height + 5;
}
