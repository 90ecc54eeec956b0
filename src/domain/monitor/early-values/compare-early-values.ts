/**
 * How good the early values from the register were, once the official ones came: from released figures only, so what is
 * hidden on either side is not compared.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { censusOf } from '../compute/population-bases.ts';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import { daysBetween } from './days-between.ts';

export type EarlyValue = {
	readonly area: Area;
	readonly year: number;
	readonly early: ReleasedFigure;
	readonly official: ReleasedFigure;
	/** Official minus early, in the indicator's unit; the four parts below add up to it. */
	readonly difference: number;
	/** Both count who lives mainly here: nothing. A register that counted second homes would differ here. */
	readonly residence: number;
	/** The official figure counts another day: the register's change in a year, by the days between. */
	readonly date: number;
	/**
	 * The official figure rests on a newer census than the series began with: by how much its years lie further from the
	 * register than those of the first census do on average; the register knows no census. Null: all years rest on one.
	 */
	readonly census: number | null;
	readonly rest: number;
	/** Whether the official value lies in the early one's 95 % interval; null without an interval. */
	readonly isWithin: boolean | null;
};

const DAYS_IN_YEAR = 365.25;

/** All pairs of one indicator and area, oldest year first; empty where only one of the two exists. */
export function compareEarlyValues(edition: Edition, indicator: Indicator, area: Area): EarlyValue[] {
	const register = edition.series(indicator, area, 'register');
	const official = edition.series(indicator, area, 'official');
	const pairs = official.flatMap((late) => {
		const early = register.find(({ year }) => year === late.year);
		if (!early || !isNumber(early.value) || !isNumber(late.value)) return [];
		const difference = late.value.value - early.value.value;
		return [{ early, official: late, difference, date: dateEffect(early, late, register) }];
	});
	const byCensus = Map.groupBy(pairs, ({ official: late }) => censusOf(late.year));
	const first = Math.min(...byCensus.keys());
	const meanOf = (census: number): number | null => {
		const settled = byCensus.get(census)?.map(({ difference, date }) => difference - date) ?? [];
		return settled.length > 0 ? settled.reduce((sum, one) => sum + one, 0) / settled.length : null;
	};
	return pairs.map(({ early, official: late, difference, date }) => {
		const own = meanOf(censusOf(late.year));
		const reference = byCensus.size > 1 ? meanOf(first) : null;
		const census = own === null || reference === null ? null : own - reference;
		const rest = difference - date - (census ?? 0);
		return {
			area,
			year: late.year,
			early,
			official: late,
			difference,
			residence: 0,
			date,
			census,
			rest,
			isWithin: within(early, late)
		};
	});
}

function within({ interval }: ReleasedFigure, { value }: ReleasedFigure): boolean | null {
	return interval && isNumber(value) ? value.value >= interval.lower && value.value <= interval.upper : null;
}

/** By how much the register moved between the two days, taken from its change since the year before. */
function dateEffect(early: ReleasedFigure, late: ReleasedFigure, register: readonly ReleasedFigure[]): number {
	const days = daysBetween(early.period, late.period);
	const before = register.find(({ year }) => year === early.year - 1);
	if (!days || !before || !isNumber(before.value) || !isNumber(early.value)) return 0;
	return ((early.value.value - before.value.value) * days) / DAYS_IN_YEAR;
}
