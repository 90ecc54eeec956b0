import { randomUUID } from 'node:crypto';
import { readAs } from '#domain/audit/server';
import { getDatabase, type Database } from '#platform/database';
import { describeError } from '#platform/describe-error';
import { holdAlone } from '#platform/hold-alone';
import { log } from '#platform/log';
import { noProgress, type Progress } from '#platform/progress';
import { rememberError } from '#platform/recent-errors';
import type { JobRun } from '../job-run.ts';
import type { JobName } from '../jobs.ts';
import { findJobRuns } from './find-job-runs.ts';
import { findJobStates } from './find-job-states.ts';
import { JobFailed, type Job } from './job.ts';
import { noteEnd, noteInterrupted, noteStart, upkeep, type RunEnd } from './job-notes.ts';
import { jobs } from './jobs/all-jobs.ts';

export type RunJob = {
	readonly database?: Database;
	/** Leaves the job alone when its time has not come, also when another process has just run it. */
	readonly onlyIfDue?: boolean;
	readonly signal?: AbortSignal;
	readonly progress?: Progress;
	/** In place of what the job does; for tests of the runner. */
	readonly work?: Job;
};

/**
 * Runs a job, in one process at a time, and writes down what became of it: an error is kept under a number that also stands
 * in the log. A run that a dead process left behind is closed first. `elsewhere`: it is running already.
 */
export async function runJob(job: JobName, options: RunJob = {}): Promise<JobRun | 'elsewhere' | 'not-due'> {
	const { database = getDatabase(), onlyIfDue = false, work = jobs[job] } = options;
	const { signal = new AbortController().signal, progress = noProgress } = options;
	const ran = await holdAlone(`job ${job}`, database, async () => {
		await noteInterrupted(database, job);
		if (onlyIfDue && !(await isDue(database, job))) return 'not-due';
		const run = await noteStart(database, job);
		const context = { database, now: new Date(), signal, progress };
		await noteEnd(database, run, await attempt(job, () => work.run(context), signal));
		const [finished] = await readAs(upkeep, (tx) => findJobRuns(tx, { job, limit: 1 }), database);
		return finished as JobRun;
	});
	return ran ?? 'elsewhere';
}

async function attempt(job: JobName, run: () => ReturnType<Job['run']>, signal: AbortSignal): Promise<RunEnd> {
	try {
		const protocol = await run();
		const isFinding = protocol.some(({ level }) => level === 'error');
		return { outcome: isFinding ? 'found' : 'done', protocol, errorNumber: null };
	} catch (error) {
		if (signal.aborted) return { outcome: 'interrupted', protocol: [], errorNumber: null };
		const errorNumber = randomUUID().slice(0, 8);
		const isExplained = error instanceof JobFailed;
		log('error', 'job-failed', { id: errorNumber, job, ...describeError(isExplained ? error.cause : error) });
		rememberError(errorNumber, job);
		return { outcome: 'failed', protocol: isExplained ? error.protocol : [], errorNumber };
	}
}

async function isDue(database: Database, job: JobName): Promise<boolean> {
	const now = new Date();
	const states = await readAs(upkeep, (tx) => findJobStates(tx, now), database);
	const nextRunAt = states.find((state) => state.job === job)?.nextRunAt;
	return nextRunAt ? Date.parse(nextRunAt) <= now.getTime() : false;
}
