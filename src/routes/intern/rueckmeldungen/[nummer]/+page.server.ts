import { error, redirect, type Actions } from '@sveltejs/kit';
import { findHistory, readAs } from '#domain/audit/server';
import { daysLeft, LONGEST_REPORT } from '#domain/feedback';
import { answerReport, findReport } from '#domain/feedback/server';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';

export const load = async ({ locals: { actor }, params, url }) => {
	requirePermission(actor, 'feedback:answer');
	const report = await readAs(actor, (tx) => findReport(tx, params.nummer));
	if (!report) error(404, 'Diese Meldung gibt es nicht.');
	return {
		report,
		/** An address of this application, which may be opened from here; anything else is shown as it was typed. */
		isOwnPage: /^\/(?![/\\])/.test(report.page),
		daysLeft: daysLeft(report.dueOn, report.answer ? new Date(report.answer.at) : new Date()),
		history: await findHistory(actor, `feedback:${report.reference}`),
		longest: LONGEST_REPORT,
		isDone: url.searchParams.has('beantwortet')
	};
};

export const actions: Actions = {
	default: async ({ locals: { actor }, params, request }) => {
		requirePermission(actor, 'feedback:answer');
		const typed = typedFields(await request.formData(), ['version', 'answer']);
		const reference = params['nummer'] ?? '';
		const answer = typed.answer.replaceAll('\r\n', '\n');
		const outcome = await answerReport(actor, { reference, version: Number(typed.version), answer });
		if (!outcome.ok) return refuseForm(actor, 'answer', outcome, typed);
		redirect(303, `/intern/rueckmeldungen/${reference}?beantwortet`);
	}
};
