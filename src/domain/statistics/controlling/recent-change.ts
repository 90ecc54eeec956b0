export type YearValue = { readonly year: number; readonly value: number | null };
/** Which way the value is meant to go. */
export type WantedDirection = 'increase' | 'decrease';

export type RecentChange = {
	readonly current: number;
	/** Mean change a year over the run. */
	readonly average: number;
	/** From the year before to the evaluation year. */
	readonly last: number;
	/** Points in the run: four to six. */
	readonly points: number;
};

const MOST_POINTS = 6;
const FEWEST_POINTS = 4;

/**
 * The change over the last six consecutive years (five changes) that end with the evaluation year; four years are
 * enough. A missing year or value ends the run; later years are not looked at. Null with fewer than four. Any order in.
 */
export function recentChange(series: readonly YearValue[], evaluationYear: number): RecentChange | null {
	const byYear = new Map(series.map(({ year, value }) => [year, value]));
	const run: number[] = [];
	while (run.length < MOST_POINTS) {
		const value = byYear.get(evaluationYear - run.length) ?? null;
		if (value === null) break;
		run.push(value);
	}
	const [current, previous, oldest] = [run[0], run[1], run.at(-1)];
	if (run.length < FEWEST_POINTS || current === undefined || previous === undefined || oldest === undefined)
		return null;
	return {
		current,
		average: (current - oldest) / (run.length - 1),
		last: current - previous,
		points: run.length
	};
}

/** Above 0: the right way, whatever way is wanted. */
export function towards(direction: WantedDirection, change: number): number {
	return direction === 'increase' ? change : -change + 0;
}
