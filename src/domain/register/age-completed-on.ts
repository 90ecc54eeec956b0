import { dateOfDay, dayOf, dayOfDate } from './calendar.ts';

/**
 * The day at whose end an age of so many years and months is completed: the day before the birthday (§ 187 Abs. 2,
 * § 188 Abs. 2 BGB), or the last day of the month where that day is missing (§ 188 Abs. 3 BGB). ISO dates; refuses a
 * text that is no date.
 */
export function ageCompletedOn(birthDate: string, years: number, months = 0): string {
	if (dayOfDate(birthDate) === null) throw new RangeError(`Not a date: ${birthDate}`);
	const [year, month, dayOfMonth] = birthDate.split('-').map(Number) as [number, number, number];
	const lastDay = dayOf(year + years, month + months + 1, 0);
	return dateOfDay(Math.min(dayOf(year + years, month + months, 1) + dayOfMonth - 2, lastDay));
}
