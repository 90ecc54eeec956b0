import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { serviceActor } from '#domain/access';
import { admitFromNetwork } from '#domain/access/server';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { getDatabase, sql, type Queryable } from '#platform/database';
import { answerDueOn } from '../clock.ts';
import { findReportFaults } from '../find-report-faults.ts';
import type { NewReport } from '../report.ts';

/** Within a quarter of an hour; enough for a training course behind one address, too few to fill a disk. */
const PER_NETWORK = 10;
/** Without what is read or heard as something else: 0 and O, 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What whoever reported is told. */
export type Received = { readonly reference: string; readonly dueOn: string };

/**
 * Takes what somebody has typed into the public form. Refuses what is incomplete, and more than a few from one network in
 * a quarter of an hour; a mistake in the form counts for nothing.
 */
export async function receiveReport(
	report: NewReport,
	{ address, database = getDatabase() }: { readonly address: string; readonly database?: Queryable }
): Promise<Outcome<Received>> {
	const faults = findReportFaults(report);
	if (faults.length > 0) return refused(...faults);
	if (!(await admitFromNetwork(database, { purpose: 'feedback', address, allowed: PER_NETWORK })))
		return refused({ rule: 'feedback-too-many', level: 'error' });
	return reportBarrier(serviceActor('public-feedback'), report, { database });
}

/** Keeps a report and starts its clock. The trail learns the reference and the day, nothing of what was typed. */
export const reportBarrier = command({
	name: 'feedback.report',
	permission: 'feedback:report',
	input: z.object({ page: z.string(), text: z.string(), email: z.string() }),
	run: async ({ tx }, report): Promise<Outcome<Received>> => {
		const faults = findReportFaults(report);
		if (faults.length > 0) return refused(...faults);
		const reportedAt = new Date();
		const reference = newReference();
		await sql`insert into feedback.reports (reference, reported_at, page, text, email)
			values (${reference}, ${reportedAt}, ${report.page}, ${report.text}, ${report.email || null})`.execute(tx);
		return done({ reference, dueOn: answerDueOn(reportedAt) });
	},
	object: (_, { reference }) => `feedback:${reference}`,
	record: (_, { dueOn }) => ({ dueOn })
});

/** Not counted up: a number would tell how many reports there are. */
function newReference(): string {
	const four = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
	return `B-${four()}-${four()}`;
}
