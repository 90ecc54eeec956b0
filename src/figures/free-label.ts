/** Names beside points: each where it covers neither another name nor another point, else not at all. */

export type LabelledPoint = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly isNeeded: boolean;
};
export type FreeLabel = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const HEIGHT = 16;
const GAP = 11;
/** Half of a mark, with air. */
const MARK = 7;
const SHIFTS = [0, -11, 11, -20, 20];

/**
 * Places in the order of `points`, needed ones first; null where there is no room. `marks` are all points, also those
 * without a name; `y` is the middle of the text.
 */
export function freeLabels(
	points: readonly LabelledPoint[],
	marks: readonly { readonly x: number; readonly y: number }[],
	{ left, right, top, bottom }: Box
): (FreeLabel | null)[] {
	const taken: Box[] = marks.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
	const found: (FreeLabel | null)[] = points.map(() => null);
	const order = points.map((_, index) => index).toSorted((a, b) => rank(points[a]) - rank(points[b]));
	for (const index of order) {
		const point = points[index];
		if (!point) continue;
		const choices = SHIFTS.flatMap((shift) =>
			(['start', 'end'] as const).map((anchor): FreeLabel => ({
				x: anchor === 'start' ? point.x + GAP : point.x - GAP,
				y: point.y + shift,
				anchor
			}))
		);
		const fits = choices.filter((label) => {
			const box = boxOf(label, point.width);
			return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
		});
		const free = fits.find((label) => !taken.some((other) => touch(boxOf(label, point.width), other)));
		const chosen = free ?? (point.isNeeded ? fits[0] : undefined);
		if (!chosen) continue;
		taken.push(boxOf(chosen, point.width));
		found[index] = chosen;
	}
	return found;
}

function rank(point: LabelledPoint | undefined): number {
	return point?.isNeeded ? 0 : 1;
}

function boxOf({ x, y, anchor }: FreeLabel, width: number): Box {
	const left = anchor === 'start' ? x : x - width;
	return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function touch(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
