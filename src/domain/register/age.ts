import { dateOfDay, dayOfDate } from './calendar.ts';

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
 * The age for each day of birth, so that millions of rows need one look-up each: `ages[day - firstDay]`, from the day on
 * which somebody aged 120 may have been born up to the reference day.
 */
export function agesByBirthDay(referenceDay: number): { readonly firstDay: number; readonly ages: Uint8Array } {
	const referenceDate = dateOfDay(referenceDay);
	let firstDay = referenceDay - 366 * (highestBelievableAge + 1);
	while (ageInCompletedYears(dateOfDay(firstDay), referenceDate) > highestBelievableAge) firstDay += 1;
	const ages = new Uint8Array(referenceDay - firstDay + 1);
	for (let day = firstDay; day <= referenceDay; day++) {
		ages[day - firstDay] = ageInCompletedYears(dateOfDay(day), referenceDate);
	}
	return { firstDay, ages };
}
