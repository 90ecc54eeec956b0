export type ProcessLimits = { readonly mean: number; readonly lower: number | null; readonly upper: number | null };
export type ProcessSegment = ProcessLimits & { readonly from: number; readonly to: number };
export type ProcessOptions = {
	/** Drops moving ranges of 3.267 times their mean and more once, before the final mean: one jump would widen all. */
	readonly screenOutliers?: boolean;
	/** Positions at which the process is known to have changed: a new mean and new limits from there on. */
	readonly rebaseAt?: readonly number[];
	/** Mean and limits come from the first points of a segment only. */
	readonly fixAfter?: number | null;
};

const LIMIT_FACTOR = 2.66;
const OUTLIER_FACTOR = 3.267;

/**
 * Mean and process limits of an XmR chart, segment by segment; positions count from 0. A missing point takes no part.
 * Limits are null with a single point. Needs about 12 points: monthly or quarterly series, not yearly tables.
 * Source: Wheeler 1993; NHS Making Data Count.
 */
export function processLimits(
	values: readonly (number | null)[],
	{ screenOutliers = true, rebaseAt = [], fixAfter = null }: ProcessOptions = {}
): ProcessSegment[] {
	const inside = rebaseAt.filter((at) => Number.isInteger(at) && at > 0 && at < values.length);
	const starts = [...new Set([0, ...inside])].toSorted((a, b) => a - b);
	if (values.length === 0) return [];
	return starts.flatMap((from, index) => {
		const end = starts[index + 1] ?? values.length;
		const baseline = values.slice(from, fixAfter === null ? end : Math.min(end, from + fixAfter));
		const limits = limitsOf(baseline, screenOutliers);
		return limits ? [{ from, to: end - 1, ...limits }] : [];
	});
}

function limitsOf(values: readonly (number | null)[], screenOutliers: boolean): ProcessLimits | null {
	const mean = meanOf(values.filter((value) => value !== null));
	if (mean === null) return null;
	const ranges = values.flatMap((value, index) => {
		const before = values[index - 1] ?? null;
		return value === null || before === null ? [] : Math.abs(value - before);
	});
	const all = meanOf(ranges);
	if (all === null) return { mean, lower: null, upper: null };
	// A series that never moves has only ranges of 0: none of them is an outlier.
	const kept = screenOutliers && all > 0 ? ranges.filter((range) => range < OUTLIER_FACTOR * all) : ranges;
	const reach = LIMIT_FACTOR * (meanOf(kept) ?? all);
	return { mean, lower: mean - reach, upper: mean + reach };
}

function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
