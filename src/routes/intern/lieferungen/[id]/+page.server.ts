import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { may, type Actor } from '#domain/access';
import { findHistory } from '#domain/audit/server';
import { findMeasure } from '#domain/intake';
import { reconcileDelivery } from '#domain/monitor/server';
import { acceptDelivery, readDelivery, rejectDelivery, type DeliveryDetails } from '#domain/intake/server';
import { formText } from '../../../form-text.server.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { reconciliationView } from './reconciliation-table.server.ts';

export const load = async ({ locals, params }) => {
	requirePermission(locals.actor, 'intake:read');
	const id = /^\d{1,15}$/.test(params.id) ? Number(params.id) : 0;
	const outcome = await readDelivery(locals.actor, { delivery: id });
	if (!outcome.ok) error(404, 'Diese Lieferung gibt es nicht.');
	const delivery = outcome.value;
	return {
		delivery,
		reconciliation: await compareWithRegister(locals.actor, delivery),
		history: await findHistory(locals.actor, `delivery:${id}`),
		measureNames: Object.fromEntries(
			delivery.changes.changes.flatMap(({ measure }) =>
				measure ? [[measure, findMeasure(measure)?.name ?? measure] as const] : []
			)
		),
		mayDecide: delivery.status === 'waiting' && may(locals.actor, 'intake:write')
	};
};

/** Null where the delivery brings nothing that the register counts too, and for whoever may not see working figures. */
async function compareWithRegister(actor: Actor, { id, changes, status }: DeliveryDetails) {
	const isOfRegister = changes.legalType === 'register-count';
	if (isOfRegister || status === 'rejected' || !may(actor, 'monitor:read-working')) return null;
	const outcome = await reconcileDelivery(actor, { delivery: id });
	return outcome.ok && outcome.value.figures.length > 0 ? reconciliationView(outcome.value) : null;
}

export const actions: Actions = {
	accept: async ({ locals, params, request }) => {
		requirePermission(locals.actor, 'intake:write');
		const note = formText(await request.formData(), 'note');
		const outcome = await acceptDelivery(locals.actor, { delivery: Number(params.id), ...(note ? { note } : {}) });
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		redirect(303, `/intern/lieferungen/${params.id}`);
	},
	reject: async ({ locals, params, request }) => {
		requirePermission(locals.actor, 'intake:write');
		const reason = formText(await request.formData(), 'reason');
		const outcome = await rejectDelivery(locals.actor, { delivery: Number(params.id), reason });
		if (!outcome.ok) return fail(422, { issues: outcome.issues, reason });
		redirect(303, `/intern/lieferungen/${params.id}`);
	}
};
