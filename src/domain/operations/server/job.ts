import type { Issue } from '#domain/audit';
import type { Database } from '#platform/database';
import type { Progress } from '#platform/progress';

export type JobContext = {
	readonly database: Database;
	readonly now: Date;
	/** The process is about to end: a job of several steps stops before the next one. */
	readonly signal: AbortSignal;
	readonly progress: Progress;
};

/** Something the program does on its own. It may be interrupted at any moment and is then simply run again. */
export type Job = {
	/** What it did, as rules and counts; an error among them says that somebody must look. Throws when it cannot. */
	readonly run: (context: JobContext) => Promise<readonly Issue[]>;
};

/** Thrown by a job that knows why it could not, or that did a part; the run has failed and is tried again. */
export class JobFailed extends Error {
	readonly protocol: readonly Issue[];

	constructor(protocol: readonly Issue[], cause: unknown) {
		super('The job failed.', { cause });
		this.protocol = protocol;
	}
}
