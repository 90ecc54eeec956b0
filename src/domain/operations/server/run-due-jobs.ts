import { readAs } from '#domain/audit/server';
import { getDatabase, type Database } from '#platform/database';
import type { JobRun } from '../job-run.ts';
import { findJobStates } from './find-job-states.ts';
import { upkeep } from './job-notes.ts';
import { runJob } from './run-job.ts';

type RunDueJobs = { readonly database?: Database; readonly signal?: AbortSignal };

/** Runs every job whose time has come, one after the other, and closes runs that a dead process left behind. */
export async function runDueJobs({ database = getDatabase(), signal }: RunDueJobs = {}): Promise<JobRun[]> {
	const now = new Date();
	const states = await readAs(upkeep, (tx) => findJobStates(tx, now), database);
	const runs: JobRun[] = [];
	for (const { job, isOn, isRunning, nextRunAt } of states) {
		const isDue = nextRunAt !== null && Date.parse(nextRunAt) <= now.getTime();
		if (!isOn || signal?.aborted || !(isDue || isRunning)) continue;
		const run = await runJob(job, { database, onlyIfDue: true, ...(signal && { signal }) });
		if (typeof run === 'object') runs.push(run);
	}
	return runs;
}
