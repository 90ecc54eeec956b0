import {
	anonymisePeople,
	forgetAttempts,
	forgetInvitations,
	forgetSessions,
	forgetUnfinishedSignIns
} from '#domain/access/server';
import { forgetNames, forgetReaders } from '#domain/audit/server';
import { forgetDrafts } from '#domain/drafts/server';
import { forgetReports } from '#domain/feedback/server';
import { forgetRejectedFiles, forgetUnfinishedUploads } from '#domain/intake/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { AppliedRuleId } from '../retention-rules.ts';

/** Forgets what ended before the moment, and answers how much. In a dry run the transaction is undone; files must stay. */
export type Forget = (tx: DatabaseTransaction, before: Date, mode: { readonly isDryRun: boolean }) => Promise<number>;

/** How each rule is applied: every module forgets its own. */
export const FORGET: Readonly<Record<AppliedRuleId, Forget>> = {
	'expired-sessions': forgetSessions,
	'sign-in-attempts': forgetAttempts,
	'unfinished-sign-ins': forgetUnfinishedSignIns,
	invitations: forgetInvitations,
	'people-in-bin': anonymisePeople,
	'names-in-trail': forgetNames,
	'readings-in-trail': forgetReaders,
	'unfinished-uploads': forgetUnfinishedUploads,
	'rejected-files': forgetRejectedFiles,
	drafts: forgetDrafts,
	feedback: forgetReports,
	'job-runs': forgetJobRuns
};

/** The newest run of each job stays, however old: it tells how the job stands. */
async function forgetJobRuns(tx: DatabaseTransaction, before: Date): Promise<number> {
	const { numAffectedRows } = await sql`delete from operations.job_runs
		where finished_at < ${before} and id not in (select max(id) from operations.job_runs group by job)`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
