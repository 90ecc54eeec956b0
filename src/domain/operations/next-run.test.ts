import { expect, test } from 'vitest';
import { nextRun } from './next-run.ts';

const at = (text: string): Date => new Date(text);
const next = (schedule: Parameters<typeof nextRun>[0], lastStartedAt: string, failures = 0): string =>
	nextRun(
		schedule,
		{ lastStartedAt: at(lastStartedAt), lastFinishedAt: at(lastStartedAt), failures },
		at('2030-01-01T00:00:00Z')
	).toISOString();

test('a job that never ran is due at once', () => {
	const now = at('2026-11-22T10:00:00Z');
	expect(nextRun({ atHour: 4 }, { lastStartedAt: null, lastFinishedAt: null, failures: 0 }, now)).toEqual(now);
});

test('a daily job runs at its hour by the clock of the county, in winter and in summer', () => {
	expect(next({ atHour: 4 }, '2026-11-22T03:00:30Z')).toBe('2026-11-23T03:00:00.000Z');
	expect(next({ atHour: 4 }, '2026-07-01T02:00:30Z')).toBe('2026-07-02T02:00:00.000Z');
	expect(next({ atHour: 4 }, '2026-11-22T01:00:00Z')).toBe('2026-11-22T03:00:00.000Z');
});

test('it runs once on the days on which the clock is put forward or back', () => {
	expect(next({ atHour: 4 }, '2027-03-27T03:00:00Z')).toBe('2027-03-28T02:00:00.000Z');
	expect(next({ atHour: 4 }, '2027-10-30T02:00:00Z')).toBe('2027-10-31T03:00:00.000Z');
	expect(next({ atHour: 3 }, '2027-03-27T02:00:00Z')).toBe('2027-03-28T01:00:00.000Z');
});

test('a job every hour runs an hour after it began', () => {
	expect(next({ everyMinutes: 60 }, '2026-11-22T10:17:00Z')).toBe('2026-11-22T11:17:00.000Z');
});

test('after a failure it is tried again ever more rarely, and never later than its regular time', () => {
	const tried = [1, 2, 3, 8, 40].map((failures) => next({ atHour: 4 }, '2026-11-22T03:00:00Z', failures).slice(11, 16));
	expect(tried).toEqual(['03:05', '03:10', '03:20', '09:00', '09:00']);
	expect(next({ everyMinutes: 60 }, '2026-11-22T03:00:00Z', 8)).toBe('2026-11-22T04:00:00.000Z');
});

test('a job that takes long to fail is given its pause after it has ended', () => {
	const past = { lastStartedAt: at('2026-11-22T03:00:00Z'), lastFinishedAt: at('2026-11-22T03:30:00Z'), failures: 1 };
	expect(nextRun({ atHour: 4 }, past, at('2026-11-22T04:00:00Z'))).toEqual(at('2026-11-22T03:35:00Z'));
});
