import type { Wish } from '../../wishes/wish.ts';

/** The years a wish asks for, the last first; of two years added up, the last of each pair. */
export function yearsOf({ firstYear, lastYear, areYearsTogether }: Wish): number[] {
	const years: number[] = [];
	for (let last = lastYear; last >= firstYear; last -= areYearsTogether ? 2 : 1) years.push(last);
	return years;
}

/** Every single year it rests on: the year before each belongs to it where two are added up. */
export function yearsBehind(wish: Wish): number[] {
	return wish.areYearsTogether ? yearsOf(wish).flatMap((year) => [year - 1, year]) : yearsOf(wish);
}
