/** Early (register) and official values of one series side by side, and where their difference comes from. Pure. */
import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import { censusOf } from '../compute/population-bases.ts';
import { daysBetween } from './days-between.ts';

export type Dated = Pick<Figure, 'year' | 'period' | 'value' | 'interval'>;

export type ValuePair<T extends Dated = Figure> = {
	readonly year: number;
	readonly early: T;
	readonly official: T;
	/** Official minus early, in the indicator's unit; the four parts below (null: nothing) add up to it. */
	readonly difference: number;
	/**
	 * The official figure counts another day: by how much the number changed in between. Null: another day, and nothing
	 * tells what happened until then.
	 */
	readonly date: number | null;
	/** One of the two counts secondary residences as well. Null: those were not counted, or not for this group. */
	readonly residence: number | null;
	/**
	 * The official figure rests on a newer census than the series began with: by how much its years lie further from the
	 * register than the last ones of the first census do on average; the register knows no census. Null: all rest on one.
	 */
	readonly census: number | null;
	/** What none of them explains, also people whom one of the two counts elsewhere. */
	readonly rest: number;
	/** Whether the official value lies in the early one's 95 % interval; null without an interval. */
	readonly isWithin: boolean | null;
};

export type PairContext<T extends Dated> = {
	/** By how much births, deaths and moves changed the number in a calendar year; null where they are not known. */
	readonly movements?: (year: number) => number | null;
	/** The part of secondary residences, from the difference without that of the date. */
	readonly residence?: (early: T, settled: number) => number | null;
};

const DAYS_IN_YEAR = 365.25;
/** So many years of a census tell how far it lies from the register: a delivery and the whole series say the same. */
const YEARS_OF_A_CENSUS = 4;

/** Years that have both as numbers, oldest first. Both series of one indicator and area, oldest year first. */
export function pairValues<T extends Dated>(
	register: readonly T[],
	official: readonly T[],
	{ movements = () => null, residence: residenceOf = () => null }: PairContext<T> = {}
): ValuePair<T>[] {
	const pairs = official.flatMap((late) => {
		const early = register.find(({ year }) => year === late.year);
		if (!early || !isNumber(early.value) || !isNumber(late.value)) return [];
		const difference = late.value.value - early.value.value;
		const date = dateEffect(early, late, register, movements);
		const residence = residenceOf(early, difference - (date ?? 0));
		return [{ early, official: late, difference, date, residence, known: (date ?? 0) + (residence ?? 0) }];
	});
	const byCensus = Map.groupBy(pairs, ({ official: late }) => censusOf(late.year));
	const first = Math.min(...byCensus.keys());
	const meanOf = (census: number): number | null => {
		const newest = byCensus.get(census)?.slice(-YEARS_OF_A_CENSUS) ?? [];
		const settled = newest.map(({ difference, known }) => difference - known);
		return settled.length > 0 ? settled.reduce((sum, one) => sum + one, 0) / settled.length : null;
	};
	return pairs.map(({ known, ...pair }) => {
		const { early, official: late, difference } = pair;
		const own = meanOf(censusOf(late.year));
		const reference = byCensus.size > 1 ? meanOf(first) : null;
		const census = own === null || reference === null ? null : own - reference;
		const rest = difference - known - (census ?? 0);
		return { year: late.year, ...pair, census, rest, isWithin: within(early, late) };
	});
}

function within({ interval }: Dated, { value }: Dated): boolean | null {
	return interval && isNumber(value) ? value.value >= interval.lower && value.value <= interval.upper : null;
}

/**
 * By how much the number changed between the two days: births, deaths and moves of the year they lie in, by the days;
 * where those are not known, the register's own change of that year, else of the year before.
 */
function dateEffect(
	early: Dated,
	late: Dated,
	register: readonly Dated[],
	movements: (year: number) => number | null
): number | null {
	if (early.period === late.period) return 0;
	const days = daysBetween(early.period, late.period);
	if (days === null) return null;
	const stock = (year: number): number | null => {
		const value = register.find((one) => one.year === year)?.value;
		return value && isNumber(value) ? value.value : null;
	};
	const growth = (year: number): number | null => {
		const [before, after] = [stock(year - 1), stock(year)];
		return before === null || after === null ? null : after - before;
	};
	const year = days > 0 && early.period.startsWith('31.12.') ? early.year + 1 : early.year;
	const inYear = movements(year) ?? growth(year) ?? growth(early.year);
	return inYear === null ? null : (inYear * days) / DAYS_IN_YEAR;
}
