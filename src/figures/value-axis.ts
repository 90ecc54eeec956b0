/** A linear axis with round ends, and whether it starts at zero, which the reader is told. */
import { scaleLinear } from 'd3-scale';
import { formatNumber } from './format.ts';

export type ValueAxis = {
	readonly at: (value: number) => number;
	readonly domain: readonly [number, number];
	readonly ticks: readonly { readonly value: number; readonly printed: string }[];
	readonly startsAtZero: boolean;
	readonly crossesZero: boolean;
};

/**
 * `range` in pixels, first for the smallest value. Starts at zero where that costs less than two fifths of the width,
 * otherwise shows the honest range; without any value it has no ticks. `decimals` with which the values are printed: what
 * is too small to be printed is not drawn as a slope.
 */
export function valueAxis(
	values: readonly number[],
	range: readonly [number, number],
	tickCount: number,
	decimals = Infinity
): ValueAxis {
	const domain = niceDomain(values, tickCount, 10 ** -decimals);
	const scale = scaleLinear().domain(domain).range(range);
	const ticks = values.length === 0 ? [] : scale.ticks(tickCount);
	const places = Math.max(0, ...ticks.map((tick) => decimalsOf(tick)));
	return {
		at: (value) => scale(value),
		domain,
		ticks: ticks.map((value) => ({ value, printed: formatNumber(value, places) })),
		startsAtZero: domain[0] === 0 || domain[1] === 0,
		crossesZero: domain[0] < 0 && domain[1] > 0
	};
}

function niceDomain(values: readonly number[], tickCount: number, finestStep: number): [number, number] {
	if (values.length === 0) return [0, 1];
	let low = Math.min(...values);
	let high = Math.max(...values);
	if (high - low <= 1e-9 * Math.max(1, Math.abs(low))) {
		const half = Math.abs(low) < 1e-6 ? 1 : Math.abs(low) * 0.2;
		[low, high] = [low - half, high + half];
	}
	const missing = finestStep * tickCount - (high - low);
	if (missing > 0) [low, high] = [low - missing / 2, high + missing / 2];
	if (low >= 0 && Math.min(...values) <= 0.4 * high) low = 0;
	else if (high <= 0 && Math.max(...values) >= 0.4 * low) high = 0;
	else if (low < 0 && Math.min(...values) >= 0) low = 0;
	const [from = low, to = high] = scaleLinear().domain([low, high]).nice(tickCount).domain();
	return [from, to];
}

function decimalsOf(tick: number): number {
	const [, fraction = ''] = String(Number(tick.toPrecision(10))).split('.');
	return fraction.length;
}
