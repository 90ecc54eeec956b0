/** Where the county wants an indicator to be in a given year ("Ziel"): for itself or for a place in it. Public. */
import type { WantedDirection } from '#domain/statistics';

export type IndicatorTarget = {
	readonly indicator: string;
	/** Area id, `06433`. */
	readonly area: string;
	/** Counts settings and withdrawals; who changes it says which they have seen. */
	readonly version: number;
	readonly baseYear: number;
	/** The released value of the base year when the target was set, in the indicator's unit. */
	readonly baseValue: number;
	readonly targetYear: number;
	readonly targetValue: number;
	/** Who has decided it, as people cite it. */
	readonly source: string;
	/** ISO time. */
	readonly savedAt: string;
	readonly savedBy: string;
};

export const LONGEST_SOURCE = 500;

/** Which way it is meant to go. */
export function directionOf({ baseValue, targetValue }: IndicatorTarget): WantedDirection {
	return targetValue > baseValue ? 'increase' : 'decrease';
}

/** Where a straight way from the base to the target would be; before and after it stands still. */
export function plannedValue({ baseYear, baseValue, targetYear, targetValue }: IndicatorTarget, year: number): number {
	const way = Math.min(1, Math.max(0, (year - baseYear) / (targetYear - baseYear)));
	return baseValue + way * (targetValue - baseValue);
}
