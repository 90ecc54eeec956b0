/** The six weeks within which a report has to be answered (HVBIT, BITV 2.0), by the days of the county's calendar. */
const DAYS_TO_ANSWER = 42;
/** From so many days on the clock is told where nobody looks for it. */
const CLOSE_IN_DAYS = 7;

const DAY_IN_MILLISECONDS = 86_400_000;
const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The last day for the answer to what was reported at that moment, `YYYY-MM-DD`. */
export function answerDueOn(reportedAt: Date): string {
	return new Date(dayNumber(reportedAt) + DAYS_TO_ANSWER * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** Days until the last day for the answer: 0 on that day itself, below 0 once it has passed. */
export function daysLeft(dueOn: string, now: Date): number {
	return Math.round((Date.parse(dueOn) - dayNumber(now)) / DAY_IN_MILLISECONDS);
}

export type Urgency = 'calm' | 'close' | 'overdue';

export function urgencyOf(days: number): Urgency {
	if (days < 0) return 'overdue';
	return days <= CLOSE_IN_DAYS ? 'close' : 'calm';
}

const dayNumber = (moment: Date): number => Date.parse(calendarDay.format(moment));
