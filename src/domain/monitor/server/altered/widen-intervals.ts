import { MOST_NOISE, type Alteration } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { intervalOf, type ComputedFigure } from '../../compute/compute-figures.ts';
import type { Indicator } from '../../indicator.ts';

/**
 * Intervals of figures from altered counts, from the smallest to the largest counts that may stand behind them: sentences
 * that compare intervals then say no more than the alteration allows. None where the formula has no such way.
 */
export function widenIntervals(
	figures: readonly ComputedFigure[],
	indicators: readonly Indicator[],
	alterationOf: (key: string) => Alteration | null
): ComputedFigure[] {
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const offOf = (cells: readonly string[]): number =>
		cells.reduce((sum, key) => {
			const alteration = alterationOf(key);
			return alteration ? sum + mostOff(alteration) : sum;
		}, 0);
	return figures.map((figure) => {
		const indicator = byId.get(figure.indicator);
		const { interval, value, numerator, denominator, numeratorCells, denominatorCells } = figure;
		if (!interval || !indicator || !isNumber(value) || !value.flags.includes('altered')) return figure;
		if (!isNumber(numerator) || !isNumber(denominator)) return { ...figure, interval: null };
		const [above, below] = [offOf(numeratorCells), offOf(denominatorCells)];
		const fewest = Math.max(0, numerator.value - above);
		const least = intervalOf(indicator, fewest, denominator.value + below);
		const people = Math.max(1, denominator.value - below);
		const most = intervalOf(indicator, ofShare(indicator, numerator.value + above, people), people);
		return { ...figure, interval: least && most ? { lower: least.lower, upper: most.upper } : null };
	});
}

/** No more of a share than all. */
function ofShare({ interval }: Indicator, count: number, people: number): number {
	return interval === 'wilson' ? Math.min(count, people) : count;
}

/** By how much one published count may be off. */
function mostOff({ method, base }: Alteration): number {
	if (method === 'cell-key') return MOST_NOISE;
	return method === 'rounding' ? base / 2 : base - 1;
}
