import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#domain/access';
import { changeOrganisation, endOrganisation, findAssignments, findOrganisations, today } from '#domain/access/server';
import type { Outcome } from '#domain/audit';
import { findHistory, readAs } from '#domain/audit/server';
import { BEFORE } from '#ui/components/conflict.ts';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';

export const load = async ({ locals, params }) => {
	const { actor } = locals;
	requirePermission(actor, 'access:manage');
	const id = idOf(params);
	return readAs(actor, async (tx) => {
		const organisations = await findOrganisations(tx);
		const organisation = organisations.find((one) => one.id === id);
		if (!organisation) error(404, 'Diese Organisation gibt es nicht.');
		return {
			organisation,
			/** What it may belong to. */
			others: organisations.filter((one) => one.id !== id),
			parts: organisations.filter((one) => one.partOf === id).map(({ id: part, name }) => ({ id: part, name })),
			assignments: await findAssignments(tx, { organisation: id }),
			today: await today(tx),
			history: await findHistory(actor, `organisation:${id}`, tx)
		};
	});
};

const FIELDS = ['name', 'shortName', 'partOf', 'validFrom', 'validTo'];

export const actions: Actions = {
	change: (event) =>
		decide(event, 'change', [...FIELDS, ...FIELDS.map((name) => `${BEFORE}${name}`)], (actor, shown, typed) =>
			changeOrganisation(actor, {
				...shown,
				name: typed['name'] ?? '',
				shortName: typed['shortName'] || null,
				partOf: typed['partOf'] ? Number(typed['partOf']) : null,
				validFrom: typed['validFrom'] ?? '',
				validTo: typed['validTo'] || null
			})
		),
	end: (event) =>
		decide(event, 'end', ['lastDay'], (actor, shown, typed) =>
			endOrganisation(actor, { ...shown, lastDay: typed['lastDay'] ?? '' })
		)
};

type Shown = { readonly organisation: number; readonly version: number };

async function decide(
	{ locals: { actor }, params, request }: RequestEvent,
	form: string,
	fields: readonly string[],
	act: (actor: Actor, shown: Shown, typed: Readonly<Record<string, string>>) => Promise<Outcome<unknown>>
): Promise<ReturnType<typeof refuseForm>> {
	requirePermission(actor, 'access:manage');
	const typed: Record<string, string> = typedFields(await request.formData(), [...fields, 'version']);
	const organisation = idOf(params);
	const outcome = await act(actor, { organisation, version: Number(typed['version']) }, typed);
	if (!outcome.ok) return refuseForm(actor, form, outcome, typed);
	redirect(303, `/intern/organisationen/${organisation}?getan=${form}`);
}

function idOf({ id = '' }: Partial<Record<string, string>>): number {
	if (!/^\d{1,15}$/.test(id)) error(404, 'Diese Organisation gibt es nicht.');
	return Number(id);
}
