/** Days of the Gregorian calendar, counted from 1 January 1970, and ISO dates. No time zone takes part. */

const dayInMilliseconds = 86_400_000;

/** The day number of `YYYY-MM-DD`, or null where the text is no date of the calendar (30 February, 2015-1-5). */
export function dayOfDate(isoDate: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return null;
	const milliseconds = Date.parse(`${isoDate}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return null;
	const day = milliseconds / dayInMilliseconds;
	return dateOfDay(day) === isoDate ? day : null;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOfDay(day: number): string {
	return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

export function dayOf(year: number, month: number, dayOfMonth: number): number {
	return Date.UTC(year, month - 1, dayOfMonth) / dayInMilliseconds;
}
