import type { Schedule } from './jobs.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_RETRY_IN_MINUTES = 5;
const LONGEST_RETRY_IN_MINUTES = 6 * 60;

export type PastRuns = {
	/** Null: never. */
	readonly lastStartedAt: Date | null;
	/** Null: never, or still running. */
	readonly lastFinishedAt: Date | null;
	/** In a row, up to the last run. */
	readonly failures: number;
};

/**
 * When a job is due. One that never ran, or whose time passed while nobody was there, is due at once. A failed one is tried
 * again after 5, 10, 20 … minutes, at the latest at its regular time or after six hours.
 */
export function nextRun(schedule: Schedule, { lastStartedAt, lastFinishedAt, failures }: PastRuns, now: Date): Date {
	if (!lastStartedAt) return now;
	const regular =
		'atHour' in schedule
			? nextHour(schedule.atHour, lastStartedAt)
			: new Date(lastStartedAt.getTime() + schedule.everyMinutes * MINUTE);
	if (failures === 0) return regular;
	const wait = Math.min(FIRST_RETRY_IN_MINUTES * 2 ** (failures - 1), LONGEST_RETRY_IN_MINUTES);
	return new Date(Math.min(regular.getTime(), (lastFinishedAt ?? lastStartedAt).getTime() + wait * MINUTE));
}

const localHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

/** The zone is whole hours away from UTC, so its hours begin when those of UTC do. */
function nextHour(hour: number, after: Date): Date {
	let moment = Math.floor(after.getTime() / HOUR) * HOUR;
	do moment += HOUR;
	while (Number(localHour.format(moment)) !== hour);
	return new Date(moment);
}
