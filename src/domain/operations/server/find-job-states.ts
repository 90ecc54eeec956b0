import type { DatabaseTransaction } from '#platform/database';
import type { JobRun, JobState } from '../job-run.ts';
import { JOBS, type JobName } from '../jobs.ts';
import { nextRun } from '../next-run.ts';
import { findLastRuns } from './find-job-runs.ts';
import { isJobOn } from './is-job-on.ts';

/** How every job stands, in the order of the table of jobs. */
export async function findJobStates(tx: DatabaseTransaction, now: Date): Promise<JobState[]> {
	const lastRuns = new Map((await findLastRuns(tx)).map((last) => [last.run.job, last]));
	return (Object.keys(JOBS) as JobName[]).map((job) => {
		const { run = null, failures = 0 } = lastRuns.get(job) ?? {};
		return stateOf(job, { run, failures }, now);
	});
}

function stateOf(
	job: JobName,
	{ run, failures }: { readonly run: JobRun | null; readonly failures: number },
	now: Date
): JobState {
	const isOn = isJobOn(job);
	const isRunning = run !== null && run.outcome === null;
	const past = {
		lastStartedAt: run && new Date(run.startedAt),
		lastFinishedAt: run?.finishedAt ? new Date(run.finishedAt) : null,
		failures
	};
	const nextRunAt = isOn && !isRunning ? nextRun(JOBS[job], past, now).toISOString() : null;
	return { job, schedule: JOBS[job], isOn, isRunning, lastRun: run, failures, nextRunAt };
}
