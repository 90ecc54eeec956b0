import { fail, type Actions } from '@sveltejs/kit';
import { may } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { computeMonitor, findReleases, findWorkingState, releaseMonitor } from '#domain/monitor/server';
import { formText } from '../../form-text.server.ts';
import { requirePermission } from '../require-permission.server.ts';

export const load = async ({ locals }) => {
	requirePermission(locals.actor, 'monitor:read-working');
	return readAs(locals.actor, async (tx) => ({
		working: await findWorkingState(tx),
		releases: await findReleases(tx),
		mayCompute: may(locals.actor, 'monitor:compute'),
		mayRelease: may(locals.actor, 'monitor:release')
	}));
};

export const actions: Actions = {
	compute: async ({ locals }) => {
		requirePermission(locals.actor, 'monitor:compute');
		const outcome = await computeMonitor(locals.actor, {});
		return outcome.ok ? { computed: outcome.value } : fail(422, { issues: outcome.issues });
	},
	release: async ({ locals, request }) => {
		requirePermission(locals.actor, 'monitor:release');
		const form = await request.formData();
		const year = Number(form.get('year'));
		const note = formText(form, 'note');
		const outcome = await releaseMonitor(locals.actor, { year, ...(note ? { note } : {}) });
		return outcome.ok ? { released: outcome.value } : fail(422, { issues: outcome.issues, year, note });
	}
};
