import type { Figure } from '#domain/disclosure';
import { compareWithTarget, isNumber, targetPath, type PathStatus } from '#domain/statistics';
import { directionOf, plannedValue, type IndicatorTarget } from './target.ts';

export type TargetState = {
	/** The newest year with a number, and that number in the indicator's unit. */
	readonly year: number;
	readonly value: number;
	/** Where a straight way to the target would be in that year. */
	readonly planned: number;
	/**
	 * By the mean change of the last years (methods.md 6.2); `kept`, `missed`: the target year is over. Null: fewer than four
	 * years in a row since the last break.
	 */
	readonly status: PathStatus | 'kept' | 'missed' | null;
	/** At the target year if it goes on like this; null where the way says nothing of it. */
	readonly projected: number | null;
	/** Behind by its way so far, and this year's number worse than planned beyond its 95 % interval. */
	readonly isOff: boolean;
};

type Point = Pick<Figure, 'year' | 'value' | 'interval'>;

/** How it stands with a target. `series` of one basis, oldest year first. Null without a number since the base year. */
export function targetState(target: IndicatorTarget, series: readonly Point[]): TargetState | null {
	const run = sinceLastBreak(series);
	const newest = run.findLast(({ value }) => isNumber(value));
	if (!newest || !isNumber(newest.value) || newest.year < target.baseYear) return null;
	const { year, interval } = newest;
	const { value } = newest.value;
	const planned = plannedValue(target, year);
	const direction = directionOf(target);
	const good = direction === 'increase' ? 'higher-is-better' : 'lower-is-better';
	if (year >= target.targetYear) {
		const isKept = compareWithTarget(value, target.targetValue, good) === 'better';
		return { year, value, planned, status: isKept ? 'kept' : 'missed', projected: null, isOff: !isKept };
	}
	const values = run.map((one) => ({ year: one.year, value: isNumber(one.value) ? one.value.value : null }));
	const { targetYear, targetValue } = target;
	const path = targetPath(values, { target: targetValue, targetYear, direction, evaluationYear: year });
	const isBehind = path?.status === 'far-behind' || path?.status === 'wrong-way';
	const best = direction === 'increase' ? (interval?.upper ?? value) : (interval?.lower ?? value);
	const isWorse = direction === 'increase' ? best < planned : best > planned;
	return {
		year,
		value,
		planned,
		status: path?.status ?? null,
		projected: path?.projected ?? null,
		isOff: isBehind && isWorse && year > target.baseYear
	};
}

/** A series that begins anew tells nothing of the way before. */
function sinceLastBreak(series: readonly Point[]): readonly Point[] {
	const begins = series.findLastIndex(({ value }) => isNumber(value) && value.flags.includes('break'));
	return begins === -1 ? series : series.slice(begins);
}
