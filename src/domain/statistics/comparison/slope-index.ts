export type SlopeIndex = {
	/** Slope index of inequality: from the most to the least deprived end, times the multiplier. */
	readonly slopeIndex: number;
	/** Relative index: the value at the one end over that at the other. */
	readonly relativeIndex: number;
	/** Value at the most deprived end. */
	readonly intercept: number;
};

/** On which scale the straight line is drawn: `log` suits rates, `logit` proportions (0..1). */
export type Scale = 'linear' | 'log' | 'logit';

const SCALES: Record<Scale, { to: (value: number) => number; back: (value: number) => number }> = {
	linear: { to: (value) => value, back: (value) => value },
	log: { to: Math.log, back: Math.exp },
	logit: { to: (value) => Math.log(value / (1 - value)), back: (value) => 1 / (1 + Math.exp(-value)) }
};

/**
 * Inequality along a ranking: areas from most to least deprived with population and value; a line weighted by
 * population through the values at each area's midpoint of the cumulated population. A negative multiplier turns the
 * direction, and with it the relative index. Point estimates only. Refuses lists of unequal length.
 */
export function slopeIndex(
	populations: readonly number[],
	values: readonly number[],
	{ scale = 'linear', multiplier = 1 }: { scale?: Scale; multiplier?: number } = {}
): SlopeIndex {
	if (populations.length !== values.length) throw new RangeError('Populations and values differ in length');
	const { to, back } = SCALES[scale];
	const total = populations.reduce((sum, population) => sum + population, 0);
	let before = 0;
	const points = populations.map((population, index) => {
		const weight = population / total;
		const midpoint = before + weight / 2;
		before += weight;
		return { weight, midpoint, value: to(values[index] ?? NaN) };
	});
	const mean = (valueOf: (point: (typeof points)[number]) => number): number =>
		points.reduce((sum, point) => sum + point.weight * valueOf(point), 0);
	const [centre, level] = [mean((point) => point.midpoint), mean((point) => point.value)];
	const slope =
		mean((point) => (point.midpoint - centre) * point.value) / mean((point) => (point.midpoint - centre) ** 2);
	const [start, end] = [back(level - slope * centre), back(level + slope * (1 - centre))];
	return {
		slopeIndex: (end - start) * multiplier,
		relativeIndex: multiplier < 0 ? start / end : end / start,
		intercept: start
	};
}
