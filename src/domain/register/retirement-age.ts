import { ageCompletedOn } from './age-completed-on.ts';
import { dateOfDay, dayOf } from './calendar.ts';

export type RetirementAge = {
	readonly years: number;
	readonly months: number;
	/** At the end of this day the age is completed. */
	readonly completedOn: string;
	/** At the end of this day, the last of its month, the limit is reached. */
	readonly reachedOn: string;
};

/**
 * Regelaltersgrenze (§ 7a SGB II, § 235 SGB VI): 65 years up to birth year 1946, one month more for each birth year to
 * 1958, two more for each to 1963, 67 from 1964. Reached at the end of the month in which the age is completed. ISO
 * dates; refuses a text that is no date.
 */
export function retirementAge(birthDate: string): RetirementAge {
	const birthYear = Number(birthDate.slice(0, 4));
	const monthsBeyond65 = Math.min(Math.max(birthYear - 1946, 0), 12) + 2 * Math.min(Math.max(birthYear - 1958, 0), 6);
	const [years, months] = [65 + Math.floor(monthsBeyond65 / 12), monthsBeyond65 % 12];
	const completedOn = ageCompletedOn(birthDate, years, months);
	const [year, month] = completedOn.split('-').map(Number) as [number, number];
	return { years, months, completedOn, reachedOn: dateOfDay(dayOf(year, month + 1, 0)) };
}
