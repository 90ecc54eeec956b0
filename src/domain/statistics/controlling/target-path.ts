import { recentChange, towards, type WantedDirection, type YearValue } from './recent-change.ts';

/** In the interface: auf Kurs, leicht hinter Plan, deutlich hinter Plan, Gegenrichtung (sun, partly cloudy, cloud, storm). */
export type PathStatus = 'on-track' | 'slightly-behind' | 'far-behind' | 'wrong-way';

export type TargetPath = {
	readonly status: PathStatus;
	/** `reached`: the target is met already, and the mean change decides whether it will hold. */
	readonly rule: 'path' | 'reached';
	readonly averageChange: number;
	/** At the target year if it goes on like this; null when the target is reached. */
	readonly projected: number | null;
	/** Share of the remaining way that would be missing at the target year; below 0 beyond it; null when it goes the
	 * wrong way or the target is reached. */
	readonly missShare: number | null;
};

const ON_TRACK_BELOW = 0.05;
const SLIGHTLY_BEHIND_UP_TO = 0.2;
/** So that a share of exactly 5 or 20 % is decided by the rule and not by the last binary digit. */
const NOISE = 1e-12;

/**
 * Whether a target with a year will be met if the mean yearly change of the last six years goes on. Null: fewer than
 * four consecutive years, or nothing in the evaluation year. Looks at the past only: a measure that starts tomorrow is
 * not in it. Source: Indikatorenbericht zur Deutschen Nachhaltigkeitsstrategie (Destatis), "Wettersymbole".
 */
export function targetPath(
	series: readonly YearValue[],
	{
		target,
		targetYear,
		direction,
		evaluationYear
	}: { target: number; targetYear: number; direction: WantedDirection; evaluationYear: number }
): TargetPath | null {
	const change = recentChange(series, evaluationYear);
	if (!change) return null;
	const { current, average } = change;
	const isRightWay = towards(direction, average) > 0;
	if (towards(direction, current - target) >= 0) {
		const status = isRightWay || average === 0 ? 'on-track' : 'slightly-behind';
		return { status, rule: 'reached', averageChange: average, projected: null, missShare: null };
	}
	const projected = current + average * (targetYear - evaluationYear);
	if (!isRightWay) return { status: 'wrong-way', rule: 'path', averageChange: average, projected, missShare: null };
	const missShare = (target - projected) / (target - current);
	return { status: statusOf(missShare), rule: 'path', averageChange: average, projected, missShare };
}

function statusOf(missShare: number): PathStatus {
	if (missShare < ON_TRACK_BELOW - NOISE) return 'on-track';
	return missShare <= SLIGHTLY_BEHIND_UP_TO + NOISE ? 'slightly-behind' : 'far-behind';
}
