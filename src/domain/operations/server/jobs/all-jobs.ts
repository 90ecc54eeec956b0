import type { JobName } from '../../jobs.ts';
import type { Job } from '../job.ts';
import { backup } from './backup.ts';
import { retention } from './retention.ts';
import { verifyTrail } from './verify-trail.ts';
import { watch } from './watch.ts';

export const jobs: Readonly<Record<JobName, Job>> = { backup, 'verify-trail': verifyTrail, retention, watch };
