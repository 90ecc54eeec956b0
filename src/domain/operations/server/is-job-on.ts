import type { JobName } from '../jobs.ts';
import { scheduledFolder } from './backups-in-folder.ts';

/** Whether what the job needs has been set up. */
export function isJobOn(job: JobName): boolean {
	return job !== 'backup' || scheduledFolder() !== null;
}
