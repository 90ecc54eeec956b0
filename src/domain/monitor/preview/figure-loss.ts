import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';

/** What readers of figures lose by a method: figures before and after, of one indicator. */
export type FigureLoss = {
	readonly figures: number;
	readonly hidden: number;
	/** Shown with another value. */
	readonly changed: number;
	/** Over the shown figures, in the indicator's unit. */
	readonly meanChange: number;
	readonly largestChange: number;
	/** As shares of the true values, over those that are not 0. */
	readonly meanRelativeChange: number;
	readonly largestRelativeChange: number;
	/** Places in the order of municipalities within a year, and how many of them are other ones. */
	readonly ranked: number;
	readonly rankChanges: number;
};

const SAME = 1e-9;

/** Both lists in the same order; `isRanked`: areas that are put in an order (municipalities). */
export function figureLoss(
	working: readonly Figure[],
	published: readonly Figure[],
	isRanked: (area: string) => boolean
): FigureLoss {
	const pairs = working.flatMap((figure, index) => {
		const after = published[index]?.value;
		return isNumber(figure.value) && after ? [{ figure, before: figure.value.value, after }] : [];
	});
	const shown = pairs.flatMap(({ figure, before, after }) =>
		isNumber(after) ? [{ figure, before, after: after.value, change: Math.abs(after.value - before) }] : []
	);
	const relative = shown.filter(({ before }) => before !== 0).map(({ change, before }) => change / Math.abs(before));
	const places = [
		...Map.groupBy(
			shown.filter(({ figure }) => isRanked(figure.area)),
			({ figure }) => `${figure.indicator} ${figure.year} ${figure.basis}`
		).values()
	].flatMap((group) => {
		const rank = (value: number, all: readonly number[]): number => all.filter((other) => other > value + SAME).length;
		const [before, after] = [group.map((one) => one.before), group.map((one) => one.after)];
		return group.map((one) => rank(one.before, before) !== rank(one.after, after));
	});
	return {
		figures: pairs.length,
		hidden: pairs.length - shown.length,
		changed: shown.filter(({ change, before }) => change > SAME * (1 + Math.abs(before))).length,
		meanChange: mean(shown.map(({ change }) => change)),
		largestChange: Math.max(0, ...shown.map(({ change }) => change)),
		meanRelativeChange: mean(relative),
		largestRelativeChange: Math.max(0, ...relative),
		ranked: places.length,
		rankChanges: places.filter(Boolean).length
	};
}

function mean(numbers: readonly number[]): number {
	return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
