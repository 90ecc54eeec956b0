import { recentChange, towards, type RecentChange, type WantedDirection, type YearValue } from './recent-change.ts';
import type { PathStatus } from './target-path.ts';

export type Judged = { readonly status: PathStatus; readonly change: RecentChange };

/**
 * A goal without a number: only the direction. The mean change says where it goes, the last change whether it still
 * does. Standstill is not the right way. Null with fewer than four consecutive years.
 * Source: Indikatorenbericht zur Deutschen Nachhaltigkeitsstrategie (Destatis).
 */
export function judgeDirection(
	series: readonly YearValue[],
	{ direction, evaluationYear }: { direction: WantedDirection; evaluationYear: number }
): Judged | null {
	const change = recentChange(series, evaluationYear);
	if (!change) return null;
	const [onAverage, lately] = [towards(direction, change.average) > 0, towards(direction, change.last) > 0];
	if (onAverage) return { status: lately ? 'on-track' : 'slightly-behind', change };
	return { status: lately ? 'far-behind' : 'wrong-way', change };
}

/**
 * A limit that has to be held every year: met and not getting worse, met but getting worse, missed but coming nearer,
 * missed and not. The limit itself counts as met. Null with fewer than four consecutive years. Source: the same.
 */
export function judgeLimit(
	series: readonly YearValue[],
	{ limit, direction, evaluationYear }: { limit: number; direction: WantedDirection; evaluationYear: number }
): Judged | null {
	const change = recentChange(series, evaluationYear);
	if (!change) return null;
	const way = towards(direction, change.average);
	if (towards(direction, change.current - limit) >= 0)
		return { status: way >= 0 ? 'on-track' : 'slightly-behind', change };
	return { status: way > 0 ? 'far-behind' : 'wrong-way', change };
}
