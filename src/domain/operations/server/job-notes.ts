/** What is written down about the runs of jobs. The program writes it in its own name; it is no change of the field. */
import { serviceActor } from '#domain/access';
import type { Issue } from '#domain/audit';
import { transactionAs } from '#domain/audit/server';
import { sql, type Database } from '#platform/database';
import type { JobOutcome } from '../job-run.ts';

export const upkeep = serviceActor('upkeep');

/** Returns the run's id. */
export function noteStart(database: Database, job: string): Promise<number> {
	return transactionAs(
		upkeep,
		async (tx) => {
			const { rows } = await sql<{ id: number }>`
				insert into operations.job_runs (job) values (${job}) returning id`.execute(tx);
			return (rows[0] as { id: number }).id;
		},
		database
	);
}

export type RunEnd = {
	readonly outcome: JobOutcome;
	readonly protocol: readonly Issue[];
	readonly errorNumber: string | null;
};

export async function noteEnd(database: Database, run: number, end: RunEnd): Promise<void> {
	await transactionAs(
		upkeep,
		(tx) =>
			sql`update operations.job_runs set finished_at = clock_timestamp(), outcome = ${end.outcome},
				protocol = ${JSON.stringify(end.protocol)}::jsonb, error_number = ${end.errorNumber}
				where id = ${run}`.execute(tx),
		database
	);
}

/** Only whoever holds the job alone may call it: then nobody else can still be at it. */
export async function noteInterrupted(database: Database, job: string): Promise<void> {
	await transactionAs(
		upkeep,
		(tx) =>
			sql`update operations.job_runs set finished_at = clock_timestamp(), outcome = 'interrupted'
				where job = ${job} and finished_at is null`.execute(tx),
		database
	);
}
