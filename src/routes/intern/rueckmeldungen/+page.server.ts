import { daysLeft } from '#domain/feedback';
import { readAs } from '#domain/audit/server';
import { findReports } from '#domain/feedback/server';
import { requirePermission } from '../require-permission.server.ts';

/** So much of a report stands in the list. */
const BEGINNING = 160;

export const load = async ({ locals: { actor } }) => {
	requirePermission(actor, 'feedback:answer');
	const now = new Date();
	const { open, answered } = await readAs(actor, findReports);
	return {
		open: open.map(({ reference, reportedAt, dueOn, page, text }) => ({
			reference,
			reportedAt,
			dueOn,
			page,
			beginning: text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()} …` : text,
			daysLeft: daysLeft(dueOn, now)
		})),
		answered: answered.flatMap(({ reference, reportedAt, dueOn, answer }) =>
			answer
				? [{ reference, reportedAt, answeredAt: answer.at, isInTime: daysLeft(dueOn, new Date(answer.at)) >= 0 }]
				: []
		)
	};
};
