/** Early (register) and official values of one series side by side, and where their difference comes from. Pure. */
import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { censusOf } from '../compute/population-bases.ts';
import { daysBetween } from './days-between.ts';

type Dated = Pick<Figure, 'year' | 'period' | 'value' | 'interval'>;

/** Both kinds of value count who lives mainly here, by definition; so the home is no part of the difference. */
export type ValuePair<T extends Dated = Figure> = {
	readonly year: number;
	readonly early: T;
	readonly official: T;
	/** Official minus early, in the indicator's unit; the three parts below add up to it. */
	readonly difference: number;
	/** The official figure counts another day: the register's change in a year, by the days between. */
	readonly date: number;
	/**
	 * The official figure rests on a newer census than the series began with: by how much its years lie further from the
	 * register than those of the first census do on average; the register knows no census. Null: all years rest on one.
	 */
	readonly census: number | null;
	/** What neither explains, also people whom one of the two counts elsewhere. */
	readonly rest: number;
	/** Whether the official value lies in the early one's 95 % interval; null without an interval. */
	readonly isWithin: boolean | null;
};

const DAYS_IN_YEAR = 365.25;

/** Years that have both as numbers, oldest first. Both series of one indicator and area, oldest year first. */
export function pairValues<T extends Dated>(register: readonly T[], official: readonly T[]): ValuePair<T>[] {
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
		const isWithin = within(early, late);
		return { year: late.year, early, official: late, difference, date, census, rest, isWithin };
	});
}

function within({ interval }: Dated, { value }: Dated): boolean | null {
	return interval && isNumber(value) ? value.value >= interval.lower && value.value <= interval.upper : null;
}

/** By how much the register moved between the two days, taken from its change since the year before. */
function dateEffect(early: Dated, late: Dated, register: readonly Dated[]): number {
	const days = daysBetween(early.period, late.period);
	const before = register.find(({ year }) => year === early.year - 1);
	if (!days || !before || !isNumber(before.value) || !isNumber(early.value)) return 0;
	return ((early.value.value - before.value.value) * days) / DAYS_IN_YEAR;
}
