import type { JobState } from './job-run.ts';
import {
	STATUS_AREAS,
	type OperationFacts,
	type OperationStatus,
	type StatusArea,
	type StatusLevel,
	type StatusPart,
	type StatusReason
} from './status.ts';

const GIGABYTE = 1_000_000_000;
const DAY = 86_400_000;
const PATIENCE = 2 * 3_600_000;

type Judgement = readonly [StatusLevel, StatusReason];

/** How each area stands and why: `act` where data, the service or a legal period are in danger, `look` where somebody should know. */
export function judgeStatus(facts: OperationFacts): OperationStatus {
	const parts = STATUS_AREAS.map((area): StatusPart => {
		const [level, reason] = JUDGES[area](facts);
		return { area, level, reason };
	});
	const level = parts.some((part) => part.level === 'act')
		? 'act'
		: parts.some((part) => part.level === 'look')
			? 'look'
			: 'fine';
	return { level, parts, facts };
}

const JUDGES: Readonly<Record<StatusArea, (facts: OperationFacts) => Judgement>> = {
	database: ({ database }) =>
		database.differingMigrations === 0 ? ['fine', 'database-current'] : ['act', 'database-differs'],
	disk: ({ disk }) => {
		if (disk.freeInBytes < GIGABYTE) return ['act', 'disk-almost-full'];
		return disk.freeInBytes < 5 * GIGABYTE ? ['look', 'disk-short'] : ['fine', 'disk-enough'];
	},
	backups: ({ backups: { newest }, isDemo, at }) => {
		// Invented figures need no backup; that there is none should still be seen.
		const worst: StatusLevel = isDemo ? 'look' : 'act';
		if (!newest) return [worst, 'backups-none'];
		const age = ageInDays(newest.createdAt, at);
		if (age > 8) return [worst, 'backups-too-old'];
		return age > 2 ? ['look', 'backups-old'] : ['fine', 'backups-fresh'];
	},
	trail: ({ jobs, at }) => {
		const last = jobs.find(({ job }) => job === 'verify-trail')?.lastRun;
		if (last?.outcome === 'found') return ['act', 'trail-damaged'];
		const isFresh = last?.outcome === 'done' && ageInDays(last.startedAt, at) <= 2;
		return isFresh ? ['fine', 'trail-sound'] : ['look', 'trail-not-verified'];
	},
	jobs: ({ jobs, at, servingSince }) => {
		if (jobs.some(({ failures }) => failures >= 3)) return ['act', 'jobs-keep-failing'];
		if (jobs.some((job) => standsStill(job, { at, servingSince }))) return ['act', 'jobs-stand-still'];
		return jobs.some(({ failures }) => failures > 0) ? ['look', 'jobs-failed'] : ['fine', 'jobs-done'];
	},
	errors: ({ errors, servingSince }) => {
		if (servingSince === null) return ['fine', 'errors-unknown'];
		return errors.length === 0 ? ['fine', 'errors-none'] : ['look', 'errors-some'];
	},
	'waiting-deliveries': ({ deliveries: { waiting, oldestWaiting }, at }) => {
		if (waiting === 0) return ['fine', 'waiting-none'];
		const isLong = oldestWaiting !== null && ageInDays(oldestWaiting, at) > 14;
		return isLong ? ['look', 'waiting-long'] : ['fine', 'waiting-some'];
	},
	'overdue-deliveries': ({ deliveries: { overdue } }) =>
		overdue.length === 0 ? ['fine', 'overdue-none'] : ['look', 'overdue-some'],
	// Samples are what every installation starts with; the program runs well all the same.
	'legal-texts': ({ legalTexts: { open } }) =>
		open.length === 0 ? ['fine', 'legal-texts-current'] : ['look', 'legal-texts-open'],
	feedback: ({ feedback: { open, close, overdue } }) => {
		if (overdue > 0) return ['act', 'feedback-overdue'];
		if (close > 0) return ['look', 'feedback-close'];
		return ['fine', open > 0 ? 'feedback-open' : 'feedback-none'];
	},
	mail: ({ mail }) => ['fine', mail.isSet ? 'mail-set' : 'mail-not-set'],
	'single-sign-on': ({ singleSignOn }) => [
		'fine',
		singleSignOn.providers > 0 ? 'single-sign-on-set' : 'single-sign-on-not-set'
	]
};

/** Due for more than two hours and still not begun: no process runs jobs. */
function standsStill(
	{ isOn, isRunning, lastRun, nextRunAt }: JobState,
	{ at, servingSince }: Pick<OperationFacts, 'at' | 'servingSince'>
): boolean {
	if (!isOn || isRunning) return false;
	const dueSince = lastRun ? nextRunAt : servingSince;
	return dueSince !== null && Date.parse(at) - Date.parse(dueSince) > PATIENCE;
}

const ageInDays = (since: string, at: string): number => (Date.parse(at) - Date.parse(since)) / DAY;
