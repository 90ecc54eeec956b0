import type { Issue } from '#domain/audit';
import type { JobName, Schedule } from './jobs.ts';

/**
 * `done`; `found`: ran to its end and found something that somebody must look at; `failed`: an error, kept under a number;
 * `interrupted`: the process ended before the job did.
 */
export type JobOutcome = 'done' | 'found' | 'failed' | 'interrupted';

export type JobRun = {
	readonly id: number;
	readonly job: string;
	/** ISO times. */
	readonly startedAt: string;
	readonly finishedAt: string | null;
	/** Null: running. */
	readonly outcome: JobOutcome | null;
	/** What it did: rules and counts, never a name or a figure. An error among them makes the run `found`. */
	readonly protocol: readonly Issue[];
	/** Number of the error in the log. */
	readonly errorNumber: string | null;
};

/** How a job stands. */
export type JobState = {
	readonly job: JobName;
	readonly schedule: Schedule;
	/** Off: what it needs has not been set up. */
	readonly isOn: boolean;
	readonly isRunning: boolean;
	readonly lastRun: JobRun | null;
	/** Runs that failed or were interrupted since the last one that went through. */
	readonly failures: number;
	/** ISO time; null while it is off or running. */
	readonly nextRunAt: string | null;
};
