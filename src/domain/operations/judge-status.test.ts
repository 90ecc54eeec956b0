import { describe, expect, test } from 'vitest';
import { judgeStatus } from './judge-status.ts';
import type { JobRun, JobState } from './job-run.ts';
import type { OperationFacts, StatusArea } from './status.ts';

const AT = '2026-11-22T12:00:00.000Z';
const run = (job: string, outcome: JobRun['outcome'] = 'done'): JobRun => ({
	id: 1,
	job,
	startedAt: '2026-11-22T03:00:00.000Z',
	finishedAt: outcome && '2026-11-22T03:00:05.000Z',
	outcome,
	protocol: [],
	errorNumber: null
});
const state = (job: JobState['job'], change: Partial<JobState> = {}): JobState => ({
	job,
	schedule: { atHour: 3 },
	isOn: true,
	isRunning: false,
	lastRun: run(job),
	failures: 0,
	nextRunAt: '2026-11-23T02:00:00.000Z',
	...change
});
const GOOD: OperationFacts = {
	at: AT,
	isDemo: false,
	program: { version: '1.0.0', node: '24.0.0' },
	servingSince: '2026-11-20T12:00:00.000Z',
	database: {
		kind: 'PGlite',
		version: '18.0',
		sizeInBytes: 1,
		migrations: 11,
		newestMigration: '0011-operations.sql',
		differingMigrations: 0
	},
	disk: { freeInBytes: 50e9, totalInBytes: 100e9 },
	deliveries: { waiting: 0, oldestWaiting: null, overdue: [] },
	feedback: { open: 0, close: 0, overdue: 0, nextDueOn: null },
	jobs: [state('verify-trail'), state('retention')],
	backups: { isScheduled: true, count: 1, newest: { createdAt: '2026-11-22T00:00:00.000Z', sizeInBytes: 1 } },
	legalTexts: { open: [] },
	mail: { isSet: true },
	singleSignOn: { providers: 1 },
	errors: []
};
const backups = (createdAt: string): Partial<OperationFacts> => ({
	backups: { ...GOOD.backups, newest: { createdAt, sizeInBytes: 1 } }
});
const overdue = {
	name: 'Geburten',
	basis: 'official',
	newestYear: 2020,
	expectedYear: 2021,
	expectedBy: '2023-03-31',
	tables: []
};
const seen = { number: 'ab12cd34', at: AT, place: '/suche' };

test('a program that is well looked after is fine in every area', () => {
	const status = judgeStatus(GOOD);
	expect(status.level).toBe('fine');
	expect(status.parts.filter(({ level }) => level !== 'fine')).toEqual([]);
});

test('the whole is as bad as its worst part', () => {
	expect(judgeStatus({ ...GOOD, errors: [seen] }).level).toBe('look');
	expect(judgeStatus({ ...GOOD, errors: [seen], disk: { freeInBytes: 1, totalInBytes: 2 } }).level).toBe('act');
});

describe.each<[StatusArea, string, string, Partial<OperationFacts>]>([
	['database', 'act', 'database-differs', { database: { ...GOOD.database, differingMigrations: 1 } }],
	['disk', 'look', 'disk-short', { disk: { freeInBytes: 4e9, totalInBytes: 100e9 } }],
	['disk', 'act', 'disk-almost-full', { disk: { freeInBytes: 0.9e9, totalInBytes: 100e9 } }],
	['backups', 'act', 'backups-none', { backups: { ...GOOD.backups, newest: null } }],
	['backups', 'look', 'backups-none', { isDemo: true, backups: { ...GOOD.backups, newest: null } }],
	['backups', 'look', 'backups-old', backups('2026-11-18T00:00:00.000Z')],
	['backups', 'act', 'backups-too-old', backups('2026-11-13T00:00:00.000Z')],
	['trail', 'act', 'trail-damaged', { jobs: [state('verify-trail', { lastRun: run('verify-trail', 'found') })] }],
	['trail', 'look', 'trail-not-verified', { jobs: [state('verify-trail', { lastRun: null })] }],
	['trail', 'look', 'trail-not-verified', { at: '2026-11-25T12:00:00.000Z' }],
	['jobs', 'look', 'jobs-failed', { jobs: [state('retention', { failures: 1 })] }],
	['jobs', 'act', 'jobs-keep-failing', { jobs: [state('retention', { failures: 3 })] }],
	['jobs', 'act', 'jobs-stand-still', { jobs: [state('retention', { nextRunAt: '2026-11-22T03:00:00.000Z' })] }],
	['jobs', 'act', 'jobs-stand-still', { jobs: [state('retention', { lastRun: null, nextRunAt: AT })] }],
	['jobs', 'fine', 'jobs-done', { jobs: [state('backup', { isOn: false, lastRun: null, nextRunAt: null })] }],
	['errors', 'look', 'errors-some', { errors: [seen] }],
	['errors', 'fine', 'errors-unknown', { servingSince: null }],
	['waiting-deliveries', 'fine', 'waiting-some', { deliveries: { waiting: 2, oldestWaiting: AT, overdue: [] } }],
	[
		'waiting-deliveries',
		'look',
		'waiting-long',
		{ deliveries: { waiting: 2, oldestWaiting: '2026-11-01T00:00:00.000Z', overdue: [] } }
	],
	[
		'overdue-deliveries',
		'look',
		'overdue-some',
		{ deliveries: { waiting: 0, oldestWaiting: null, overdue: [overdue] } }
	],
	['legal-texts', 'look', 'legal-texts-open', { legalTexts: { open: ['impressum'] } }],
	['feedback', 'fine', 'feedback-open', { feedback: { open: 1, close: 0, overdue: 0, nextDueOn: '2027-01-03' } }],
	['feedback', 'look', 'feedback-close', { feedback: { open: 2, close: 1, overdue: 0, nextDueOn: '2026-11-28' } }],
	['feedback', 'act', 'feedback-overdue', { feedback: { open: 2, close: 1, overdue: 1, nextDueOn: '2026-11-21' } }],
	['mail', 'fine', 'mail-not-set', { mail: { isSet: false } }],
	['single-sign-on', 'fine', 'single-sign-on-not-set', { singleSignOn: { providers: 0 } }]
])('%s', (area, level, reason, change) => {
	test(`${reason} is judged as „${level}“`, () => {
		const part = judgeStatus({ ...GOOD, ...change }).parts.find((one) => one.area === area);
		expect(part).toEqual({ area, level, reason });
	});
});
