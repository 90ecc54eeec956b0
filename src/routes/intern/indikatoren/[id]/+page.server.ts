import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { may, type Actor } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import {
	approveOwnIndicator,
	findOwnIndicators,
	findOwnVersions,
	previewOwnIndicator,
	retireOwnIndicator,
	returnOwnIndicator,
	submitOwnIndicator
} from '#domain/monitor/server';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { definitionRows } from './definition-rows.server.ts';
import { previewTable } from './preview-table.server.ts';

export const load = async ({ locals: { actor }, params: { id } }) => {
	const [mayDefine, mayApprove] = [may(actor, 'monitor:define-indicators'), may(actor, 'monitor:approve-indicators')];
	if (!mayDefine && !mayApprove) error(403, 'Dafür hat Ihre Rolle keine Berechtigung.');
	const { versions, own } = await readAs(actor, async (tx) => ({
		versions: await findOwnVersions(tx, id),
		own: (await findOwnIndicators(tx)).find((one) => one.id === id)
	}));
	const [newest] = versions;
	if (!newest || !own) error(404, 'Diesen eigenen Indikator gibt es nicht.');
	const preview = await previewOwnIndicator(actor, { indicator: id });
	return {
		id,
		name: newest.definition.name,
		status: newest.status,
		version: newest.version,
		inForce: own.inForce?.definitionVersion ?? null,
		rows: definitionRows(newest.definition),
		versions: versions.map(({ version, status, definitionVersion, note, savedAt, savedBy }) => ({
			version,
			status,
			definitionVersion,
			note,
			savedAt,
			savedBy
		})),
		faults: preview.ok ? preview.value.issues : preview.issues,
		year: preview.ok ? preview.value.year : 0,
		table: preview.ok && preview.value.figures.length > 0 ? previewTable(preview.value) : null,
		mayDefine,
		mayApprove
	};
};

export const actions: Actions = {
	submit: (event) =>
		decide(event, 'submit', (actor, { indicator, version }) => submitOwnIndicator(actor, { indicator, version })),
	approve: (event) => decide(event, 'approve', approveOwnIndicator),
	return: (event) => decide(event, 'return', returnOwnIndicator),
	retire: (event) => decide(event, 'retire', retireOwnIndicator)
};

type Asked = { readonly indicator: string; readonly version: number; readonly note: string };

async function decide(
	{ locals: { actor }, params, request }: RequestEvent,
	form: string,
	act: (actor: Actor, asked: Asked) => Promise<Outcome<unknown>>
) {
	const needed = form === 'submit' ? 'monitor:define-indicators' : 'monitor:approve-indicators';
	if (!may(actor, needed)) error(403, 'Dafür hat Ihre Rolle keine Berechtigung.');
	const typed = typedFields(await request.formData(), ['version', 'note']);
	const indicator = params['id'] ?? '';
	const outcome = await act(actor, { indicator, version: Number(typed.version), note: typed.note });
	if (!outcome.ok) return refuseForm(actor, form, outcome, typed);
	redirect(303, `/intern/indikatoren/${indicator}?getan=${form}`);
}
