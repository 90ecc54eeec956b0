import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { readAs } from '#domain/audit/server';
import { findOwnVersions, saveOwnIndicator } from '#domain/monitor/server';
import { formText } from '../../../../form-text.server.ts';
import { requirePermission } from '../../../require-permission.server.ts';
import { arrange, readDefinition } from '../../definition-form.server.ts';
import { measureChoices } from '../../form-choices.server.ts';

export const load = async ({ locals: { actor }, params }) => {
	requirePermission(actor, 'monitor:define-indicators');
	const [newest] = await readAs(actor, (tx) => findOwnVersions(tx, params.id));
	if (!newest) error(404, 'Diesen eigenen Indikator gibt es nicht.');
	const { definition, version } = newest;
	return { id: params.id, definition, version, measures: await measureChoices(actor) };
};

export const actions: Actions = {
	arrange: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'monitor:define-indicators');
		const form = await request.formData();
		const version = Number(formText(form, 'version'));
		return { definition: arrange(readDefinition(form), form), version, issues: null, isPast: false };
	},
	save: async ({ locals: { actor }, params, request }) => {
		requirePermission(actor, 'monitor:define-indicators');
		const form = await request.formData();
		const [definition, version] = [readDefinition(form), Number(formText(form, 'version'))];
		const indicator = params['id'] ?? '';
		const outcome = await saveOwnIndicator(actor, { indicator, version, definition });
		if (outcome.ok) redirect(303, `/intern/indikatoren/${indicator}?getan=save`);
		const { issues, present } = outcome;
		// Both stay: what is stored on its page, what was typed in the form, which is about the stored version now.
		return fail(present ? 409 : 422, {
			definition,
			version: present?.version ?? version,
			issues,
			isPast: Boolean(present)
		});
	}
};
