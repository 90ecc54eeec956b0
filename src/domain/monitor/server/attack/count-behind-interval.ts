import { rateInterval } from '#domain/statistics';
import type { Indicator } from '../../indicator.ts';
import type { PublishedFigure } from './publication.ts';

/** 97.5 % of a normal distribution lie below. */
const Z = 1.959_963_984_540_054;
const MOST = 1e7;

/**
 * The number of people an interval was computed from: its limits give it away as well as the value between them would.
 * Null where it does not: no interval, or a denominator that is not shown.
 */
export function countBehindInterval(
	kind: Indicator['interval'],
	{ interval, denominator }: PublishedFigure,
	multiplier: number
): number | null {
	if (!interval) return null;
	const [lower, upper] = [interval.lower / multiplier, interval.upper / multiplier];
	if (kind === 'byar') return eventsBehind(lower, upper);
	if (kind !== 'wilson' || denominator.kind !== 'number' || denominator.value <= 0) return null;
	if (lower <= 0) return 0;
	if (upper >= 1) return denominator.value;
	const weight = (Z * Z) / denominator.value;
	return Math.round((((lower + upper) / 2) * (1 + weight) - weight / 2) * denominator.value);
}

/** Of a rate the limits' ratio tells the count, whatever it is divided by: the more events, the closer they lie. */
function eventsBehind(lower: number, upper: number): number | null {
	if (lower <= 0) return upper > 0 ? 0 : null;
	const wanted = upper / lower;
	const ratioOf = (events: number): number => {
		const limits = rateInterval(events, 1);
		return limits && limits.lower ? limits.upper / limits.lower : Infinity;
	};
	let [few, many] = [0, MOST];
	while (many - few > 1) {
		const middle = Math.floor((few + many) / 2);
		if (ratioOf(middle) >= wanted * (1 - 1e-9)) few = middle;
		else many = middle;
	}
	return few;
}
