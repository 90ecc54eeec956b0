import { fail, redirect, type Actions } from '@sveltejs/kit';
import { EMPTY_DEFINITION } from '#domain/monitor';
import { saveOwnIndicator } from '#domain/monitor/server';
import { requirePermission } from '../../require-permission.server.ts';
import { arrange, readDefinition } from '../definition-form.server.ts';
import { measureChoices } from '../form-choices.server.ts';

export const load = async ({ locals: { actor } }) => {
	requirePermission(actor, 'monitor:define-indicators');
	return { measures: await measureChoices(actor), definition: EMPTY_DEFINITION };
};

export const actions: Actions = {
	arrange: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'monitor:define-indicators');
		const form = await request.formData();
		return { definition: arrange(readDefinition(form), form), issues: null };
	},
	save: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'monitor:define-indicators');
		const definition = readDefinition(await request.formData());
		const outcome = await saveOwnIndicator(actor, { version: 0, definition });
		if (!outcome.ok) return fail(422, { definition, issues: outcome.issues });
		redirect(303, `/intern/indikatoren/${outcome.value.indicator}?getan=save`);
	}
};
