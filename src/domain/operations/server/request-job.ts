import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { isJobName, type JobName } from '../jobs.ts';
import { isJobOn } from './is-job-on.ts';

/**
 * Somebody wants a job run now: the trail keeps who. It is run afterwards, by `runJob`, in the program's own name. Refuses
 * an unknown job, and one for which something has yet to be set up.
 */
export const requestJob = command({
	name: 'operations.request-job',
	permission: 'operations:manage',
	input: z.object({ job: z.string() }),
	run: async (_context, { job }): Promise<Outcome<{ readonly job: JobName }>> => {
		if (!isJobName(job)) return refused({ rule: 'job-unknown', level: 'error', detail: { job } });
		if (!isJobOn(job)) return refused({ rule: 'job-is-off', level: 'error', detail: { job } });
		return done({ job });
	},
	record: (_input, { job }) => ({ job })
});
