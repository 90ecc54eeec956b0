import { fail, type Actions } from '@sveltejs/kit';
import { may } from '#domain/access';
import { findHistory, readAs } from '#domain/audit/server';
import { findRuleSetVersions } from '#domain/disclosure/server';
import { computeMonitor, findReleases, findWorkingState, releaseMonitor } from '#domain/monitor/server';
import { formText } from '../../form-text.server.ts';
import { requirePermission } from '../require-permission.server.ts';

export const load = async ({ locals }) => {
	requirePermission(locals.actor, 'monitor:read-working');
	const { working, releases, ruleSets } = await readAs(locals.actor, async (tx) => ({
		working: await findWorkingState(tx),
		releases: await findReleases(tx),
		ruleSets: await findRuleSetVersions(tx)
	}));
	return {
		working,
		releases,
		history: await findHistory(locals.actor, [
			...(working ? [`computation:${working.id}`] : []),
			// Those that have ended too: that they did belongs to what happened.
			...new Set(ruleSets.map(({ id }) => `rule-set:${id}`)),
			...releases.map(({ id }) => `release:${id}`)
		]),
		mayCompute: may(locals.actor, 'monitor:compute'),
		mayRelease: may(locals.actor, 'monitor:release')
	};
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
