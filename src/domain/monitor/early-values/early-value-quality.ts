import { isNumber } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { compareEarlyValues, type EarlyValue } from './compare-early-values.ts';

export type EarlyValueQuality = {
	readonly indicator: Indicator;
	readonly comparisons: number;
	readonly firstYear: number;
	readonly lastYear: number;
	/** Mean of official minus early, in the unit: whether early values lie too high or too low. */
	readonly bias: number;
	/** Mean of the absolute differences, in the unit. */
	readonly meanDifference: number;
	/** The same as a share of the early value, from 0; null for balances, which lie around nought and double for nothing. */
	readonly meanRelative: number | null;
	readonly largest: EarlyValue;
	/** Of `tested` official values so many lay in the early one's 95 % interval. */
	readonly within: number;
	readonly tested: number;
};

/** One line an indicator that has both values somewhere in the county, in the order of the edition. */
export function earlyValueQuality(edition: Edition): EarlyValueQuality[] {
	const areas = [...edition.municipalities(), ...edition.regions(), edition.county];
	return edition.indicators.flatMap((indicator) => {
		const all = areas.flatMap((area) => compareEarlyValues(edition, indicator, area));
		const [first] = all;
		if (!first) return [];
		const mean = (of: (one: EarlyValue) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
		const years = all.map(({ year }) => year);
		return [
			{
				indicator,
				comparisons: all.length,
				firstYear: Math.min(...years),
				lastYear: Math.max(...years),
				bias: mean(({ difference }) => difference),
				meanDifference: mean(({ difference }) => Math.abs(difference)),
				meanRelative:
					isBalance(indicator) || all.some(({ early }) => isNumber(early.value) && early.value.value <= 0)
						? null
						: mean(relative),
				largest: all.reduce((most, one) => (Math.abs(one.difference) > Math.abs(most.difference) ? one : most), first),
				within: all.filter(({ isWithin }) => isWithin === true).length,
				tested: all.filter(({ isWithin }) => isWithin !== null).length
			}
		];
	});
}

function isBalance({ numerator }: Indicator): boolean {
	return numerator.some(({ times = 1 }) => times < 0);
}

function relative({ early, difference }: EarlyValue): number {
	const value = isNumber(early.value) ? Math.abs(early.value.value) : 0;
	return value === 0 ? 0 : Math.abs(difference) / value;
}
