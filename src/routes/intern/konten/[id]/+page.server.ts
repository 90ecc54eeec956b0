import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { Actor, Role } from '#domain/access';
import {
	changePerson,
	deletePerson,
	endRole,
	findOrganisations,
	getPerson,
	grantRole,
	lockPerson,
	renewInvitation,
	resetAccess,
	restorePerson,
	today,
	unlockPerson,
	withdrawInvitation
} from '#domain/access/server';
import type { Outcome } from '#domain/audit';
import { findHistory, readAs } from '#domain/audit/server';
import { handOverLink } from '../../../hand-over-link.server.ts';
import { BEFORE } from '#ui/components/conflict.ts';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';

export const load = async ({ locals, params }) => {
	const { actor } = locals;
	requirePermission(actor, 'access:manage');
	const id = idOf(params);
	return readAs(actor, async (tx) => {
		const person = await getPerson(tx, id);
		if (!person) error(404, 'Dieses Konto gibt es nicht.');
		return {
			person,
			isOwn: actor.id === `person:${id}`,
			organisations: await findOrganisations(tx),
			today: await today(tx),
			history: await findHistory(actor, `person:${id}`, tx)
		};
	});
};

export const actions: Actions = {
	change: (event) =>
		decide(
			event,
			'change',
			['name', 'email', `${BEFORE}name`, `${BEFORE}email`],
			(actor, shown, { name = '', email = '' }) => changePerson(actor, { ...shown, name, email: email || null })
		),
	grant: (event) =>
		decide(event, 'grant', ['role', 'organisation', 'validFrom', 'validTo'], (actor, shown, typed) =>
			grantRole(actor, {
				...shown,
				role: typed['role'] as Role,
				organisation: Number(typed['organisation']),
				validFrom: typed['validFrom'] ?? '',
				validTo: typed['validTo'] || null
			})
		),
	end: (event) =>
		decide(event, 'end', ['assignment', 'lastDay'], (actor, shown, typed) =>
			endRole(actor, { ...shown, assignment: Number(typed['assignment']), lastDay: typed['lastDay'] ?? '' })
		),
	lock: (event) => decide(event, 'lock', [], lockPerson),
	unlock: (event) => decide(event, 'unlock', [], unlockPerson),
	delete: (event) => decide(event, 'delete', [], deletePerson),
	restore: (event) => decide(event, 'restore', [], restorePerson),
	withdraw: (event) =>
		decide(event, 'withdraw', [], (actor, { person }) => withdrawInvitation(actor, { personId: person })),
	renew: (event) => showLink(event, 'renew', (actor, personId) => renewInvitation(actor, { personId })),
	reset: (event) => showLink(event, 'reset', (actor, personId) => resetAccess(actor, { personId }))
};

type Shown = { readonly person: number; readonly version: number };

/** One form of the page: what was typed goes into a command, then the page is shown anew and says what happened. */
async function decide(
	{ locals: { actor }, params, request }: RequestEvent,
	form: string,
	fields: readonly string[],
	act: (actor: Actor, shown: Shown, typed: Readonly<Record<string, string>>) => Promise<Outcome<unknown>>
): Promise<ReturnType<typeof refuseForm>> {
	requirePermission(actor, 'access:manage');
	const typed: Record<string, string> = typedFields(await request.formData(), [...fields, 'version']);
	const person = idOf(params);
	const outcome = await act(actor, { person, version: Number(typed['version']) }, typed);
	if (!outcome.ok) return refuseForm(actor, form, outcome, typed);
	redirect(303, `/intern/konten/${person}?getan=${form}`);
}

/** The answer to the form is the only page on which the link stands. */
async function showLink(
	{ locals: { actor }, params, url }: RequestEvent,
	form: 'renew' | 'reset',
	act: (actor: Actor, personId: number) => Promise<Outcome<Omit<Parameters<typeof handOverLink>[1], 'purpose'>>>
) {
	requirePermission(actor, 'access:manage');
	const outcome = await act(actor, idOf(params));
	if (!outcome.ok) return refuseForm(actor, form, outcome, {});
	const purpose = form === 'renew' ? 'invitation' : 'fresh-start';
	return { form, ...(await handOverLink({ url }, { purpose, ...outcome.value })) };
}

function idOf({ id = '' }: Partial<Record<string, string>>): number {
	if (!/^\d{1,15}$/.test(id)) error(404, 'Dieses Konto gibt es nicht.');
	return Number(id);
}
