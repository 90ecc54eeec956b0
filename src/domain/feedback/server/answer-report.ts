import { z } from 'zod';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { daysLeft } from '../clock.ts';
import { LONGEST_REPORT } from '../report.ts';
import { findReport } from './find-reports.ts';

/** Notes what was answered or done, and closes the report. The trail learns whether it was in time, not the words. */
export const answerReport = command({
	name: 'feedback.answer',
	permission: 'feedback:answer',
	input: z.object({
		reference: z.string().max(20),
		/** The version the page showed. */
		version: z.number().int(),
		answer: z.string().trim()
	}),
	run: async ({ tx, actor }, { reference, version, answer }): Promise<Outcome<{ isInTime: boolean }>> => {
		await sql`select 1 from feedback.reports where reference = ${reference} for update`.execute(tx);
		const report = await findReport(tx, reference);
		if (!report) return refused({ rule: 'feedback-unknown', level: 'error' });
		const fields = { answer: report.answer?.note ?? '' };
		const clash = requireVersion(version, { object: `feedback:${reference}`, version: report.version, fields });
		if (clash) return clash;
		if (report.answer) return refused({ rule: 'feedback-already-answered', level: 'error' });
		if (answer === '') return refused({ rule: 'feedback-answer-missing', level: 'error' });
		if (answer.length > LONGEST_REPORT)
			return refused({ rule: 'feedback-answer-too-long', level: 'error', detail: { longest: LONGEST_REPORT } });
		const now = new Date();
		await sql`update feedback.reports set answer = ${answer}, answered_at = ${now}, answered_by = ${actor.name},
			version = version + 1 where reference = ${reference}`.execute(tx);
		return done({ isInTime: daysLeft(report.dueOn, now) >= 0 });
	},
	object: ({ reference }) => `feedback:${reference}`,
	record: (_, { isInTime }) => ({ isInTime })
});
