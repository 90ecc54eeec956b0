import { redirect, type Actions } from '@sveltejs/kit';
import type { ADDABLE_KINDS } from '#domain/access';
import { addOrganisation, countRoleHolders, findOrganisations, today } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { typedFields } from '../../typed-fields.server.ts';
import { refuseForm } from '../refuse-form.server.ts';
import { requirePermission } from '../require-permission.server.ts';

export const load = async ({ locals }) => {
	requirePermission(locals.actor, 'access:manage');
	return readAs(locals.actor, async (tx) => {
		const holders = await countRoleHolders(tx);
		const organisations = await findOrganisations(tx);
		return {
			organisations: organisations.map((one) => ({ ...one, people: holders.get(one.id) ?? 0 })),
			today: await today(tx)
		};
	});
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		requirePermission(locals.actor, 'access:manage');
		const typed = typedFields(await request.formData(), ['kind', 'name', 'shortName', 'partOf', 'validFrom']);
		const outcome = await addOrganisation(locals.actor, {
			kind: typed.kind as (typeof ADDABLE_KINDS)[number],
			name: typed.name,
			shortName: typed.shortName || null,
			partOf: typed.partOf ? Number(typed.partOf) : null,
			validFrom: typed.validFrom
		});
		if (!outcome.ok) return refuseForm(locals.actor, 'add', outcome, typed);
		redirect(303, `/intern/organisationen/${outcome.value.organisationId}?getan=add`);
	}
};
