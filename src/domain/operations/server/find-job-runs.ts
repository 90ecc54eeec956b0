import { sql, type DatabaseTransaction } from '#platform/database';
import type { JobRun } from '../job-run.ts';

type Row = Omit<JobRun, 'startedAt' | 'finishedAt'> & { readonly startedAt: Date; readonly finishedAt: Date | null };

const COLUMNS = sql`id, job, started_at as "startedAt", finished_at as "finishedAt", outcome, protocol,
	error_number as "errorNumber"`;

/** Newest first; of all jobs, or of one. */
export async function findJobRuns(
	tx: DatabaseTransaction,
	{ job, limit }: { readonly job?: string; readonly limit: number }
): Promise<JobRun[]> {
	const { rows } = await sql<Row>`select ${COLUMNS} from operations.job_runs
		where ${job === undefined ? sql`true` : sql`job = ${job}`} order by id desc limit ${limit}`.execute(tx);
	return rows.map(toRun);
}

/** The newest run of each job, with the number of runs that did not go through since the last one that did. */
export async function findLastRuns(
	tx: DatabaseTransaction
): Promise<{ readonly run: JobRun; readonly failures: number }[]> {
	const { rows } = await sql<Row & { failures: number }>`
		select ${COLUMNS}, (
			select count(*) from operations.job_runs run
			where run.job = last.job and run.outcome in ('failed', 'interrupted') and run.id > coalesce((
				select max(id) from operations.job_runs good where good.job = last.job and good.outcome in ('done', 'found')
			), 0)
		) as failures
		from (select distinct on (job) * from operations.job_runs order by job, id desc) last`.execute(tx);
	return rows.map(({ failures, ...row }) => ({ run: toRun(row), failures }));
}

function toRun({ startedAt, finishedAt, ...rest }: Row): JobRun {
	return { ...rest, startedAt: startedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}
