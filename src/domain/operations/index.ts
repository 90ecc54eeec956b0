export { judgeStatus } from './judge-status.ts';
export type { JobOutcome, JobRun, JobState } from './job-run.ts';
export { isJobName, JOBS, type JobName, type Schedule } from './jobs.ts';
export type { OverdueMeasure } from './overdue-measure.ts';
export {
	APPLIED_RULES,
	RETENTION_RULES,
	type AppliedRuleId,
	type RetentionRule,
	type RetentionRuleId
} from './retention-rules.ts';
export type { Span } from './span.ts';
export {
	STATUS_AREAS,
	type OperationFacts,
	type OperationStatus,
	type ReportedError,
	type StatusArea,
	type StatusLevel,
	type StatusPart,
	type StatusReason
} from './status.ts';
