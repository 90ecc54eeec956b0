import { dateOfDay, dayOf, dayOfDate } from './calendar.ts';

/**
 * Completed years at the reference date, both as ISO dates: the birthday itself counts. Who was born on 29 February
 * completes a year on 1 March in common years (§ 187 Abs. 2, § 188 Abs. 2 BGB). Negative before the birth; refuses
 * texts that are no date.
 */
export function ageInCompletedYears(birthDate: string, referenceDate: string): number {
	if (dayOfDate(birthDate) === null) throw new RangeError(`Not a date: ${birthDate}`);
	if (dayOfDate(referenceDate) === null) throw new RangeError(`Not a date: ${referenceDate}`);
	const years = Number(referenceDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
	return referenceDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Nobody older is believed: the row is taken for a mistake. */
export const highestBelievableAge = 120;

/**
 * The age for each day of birth, so that millions of rows need one look-up each: `ages[day - firstDay]`, from the first day
 * on which somebody aged 120 may have been born up to the reference day.
 */
export function agesByBirthDay(referenceDay: number): { readonly firstDay: number; readonly ages: Uint8Array } {
	const firstDay = lastBirthDay(referenceDay, highestBelievableAge + 1) + 1;
	const ages = new Uint8Array(referenceDay - firstDay + 1);
	for (let age = 0; age <= highestBelievableAge; age++) {
		const from = lastBirthDay(referenceDay, age + 1) + 1;
		ages.fill(age, from - firstDay, lastBirthDay(referenceDay, age) - firstDay + 1);
	}
	return { firstDay, ages };
}

/** The last day of birth on which somebody has completed so many years at the reference day. */
function lastBirthDay(referenceDay: number, age: number): number {
	const [year, month, dayOfMonth] = dateOfDay(referenceDay).split('-').map(Number) as [number, number, number];
	const isLeapDayMissing =
		month === 2 && dayOfMonth === 29 && dayOfDate(`${String(year - age).padStart(4, '0')}-02-29`) === null;
	// Born on 28 February at the latest: who was born on 1 March of a common year completes the year a day later.
	return dayOf(year - age, month, isLeapDayMissing ? 28 : dayOfMonth);
}
