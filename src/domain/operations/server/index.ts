export { findJobRuns } from './find-job-runs.ts';
export { getStatus } from './get-status.ts';
export { tryRetention } from './jobs/retention.ts';
export { noteBackup } from './noted-backup.ts';
export { requestJob } from './request-job.ts';
export { runDueJobs } from './run-due-jobs.ts';
export { runJob } from './run-job.ts';
export { startJobs } from './start-jobs.ts';
