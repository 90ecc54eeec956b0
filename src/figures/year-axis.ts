/** Years from left to right, with as many labels as there is room for; the first and the last always have one. */
import { textWidth } from './text-width.ts';

export type YearAxis = {
	readonly at: (year: number) => number;
	readonly years: readonly number[];
	readonly labelled: readonly number[];
};

export function yearAxis(years: readonly number[], range: readonly [number, number], size: number): YearAxis {
	const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
	const [from, to] = range;
	const at = (year: number): number =>
		first === last ? (from + to) / 2 : from + ((year - first) / (last - first)) * (to - from);
	const most = Math.max(1, Math.floor((to - from) / (textWidth('2000', size) + 18)));
	const step = [1, 2, 3, 5, 10, 20, 50].find((one) => (last - first) / one <= most) ?? 100;
	const labelled: number[] = [];
	// Counted back from the newest year: that is the one people look for.
	for (let year = last; year >= first && years.length > 0; year -= step) labelled.unshift(year);
	const oldest = labelled[0];
	if (oldest !== undefined && oldest !== first) {
		if (at(oldest) - at(first) < textWidth('2000', size) + 10) labelled.shift();
		labelled.unshift(first);
	}
	return {
		at,
		years: years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
		labelled
	};
}
