import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { may, type Actor } from '#domain/access';
import { findOrganisations, today } from '#domain/access/server';
import type { Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { commentNotice, handleNotice, readNotices } from '#domain/monitor/server';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { NOTICE_KIND_TEXTS, noticeEvidence, noticeSentence, noticeStateText } from '../notice-texts.server.ts';
import { breakTexts, workingAddress } from './notice-context.server.ts';

export const load = async ({ locals: { actor }, params }) => {
	requirePermission(actor, 'monitor:read-working');
	const outcome = await readNotices(actor, { notice: params.key });
	const [item] = outcome.ok ? outcome.value.notices : [];
	if (!item)
		error(
			404,
			'Diese Auffälligkeit gibt es nicht mehr. Vielleicht haben sich die Zahlen mit einer Lieferung geändert.'
		);
	const { organisations, day } = await readAs(actor, async (tx) => ({
		organisations: await findOrganisations(tx),
		day: await today(tx)
	}));
	return {
		kind: NOTICE_KIND_TEXTS[item.notice.kind],
		sentence: noticeSentence(item),
		evidence: noticeEvidence(item),
		breaks: breakTexts(item),
		state: item.state,
		stateText: noticeStateText(item.state),
		steps: item.steps.map(({ version, deed, organisation, comment, savedAt, savedBy }) => ({
			version,
			deed,
			organisation,
			comment,
			savedAt,
			savedBy
		})),
		working: workingAddress(item),
		organisations,
		today: day,
		mayHandle: may(actor, 'monitor:handle-notices'),
		mayComment: may(actor, 'monitor:comment-notices')
	};
};

export const actions: Actions = {
	acknowledge: (event) => handle(event, 'acknowledge'),
	'hand-on': (event) => handle(event, 'hand-on'),
	reopen: (event) => handle(event, 'reopen'),
	comment: (event) =>
		answer(event, 'comment', (actor, step) => {
			requirePermission(actor, 'monitor:comment-notices');
			return commentNotice(actor, step);
		})
};

function handle(event: RequestEvent, deed: 'acknowledge' | 'hand-on' | 'reopen') {
	return answer(event, deed, (actor, step, organisation) => {
		requirePermission(actor, 'monitor:handle-notices');
		return handleNotice(actor, { ...step, deed, organisation });
	});
}

type Step = { readonly notice: string; readonly version: number; readonly comment: string };

async function answer(
	{ locals: { actor }, params, request }: RequestEvent,
	form: string,
	act: (actor: Actor, step: Step, organisation: number | null) => Promise<Outcome<unknown>>
) {
	const typed = typedFields(await request.formData(), ['version', 'comment', 'organisation']);
	const notice = params['key'] ?? '';
	const organisation = /^\d{1,9}$/.test(typed.organisation) ? Number(typed.organisation) : null;
	const step = { notice, version: Number(typed.version), comment: typed.comment };
	const outcome = await act(actor, step, organisation);
	if (!outcome.ok) return refuseForm(actor, form, outcome, typed);
	redirect(303, `/intern/auffaelligkeiten/${encodeURIComponent(notice)}?getan=${form}`);
}
