import type { Actions } from '@sveltejs/kit';
import type { Role } from '#domain/access';
import { findOrganisations, invitePerson, today } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { handOverLink } from '../../../hand-over-link.server.ts';
import { typedFields } from '../../../typed-fields.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';

export const load = async ({ locals, url }) => {
	requirePermission(locals.actor, 'access:manage');
	return readAs(locals.actor, async (tx) => ({
		organisations: await findOrganisations(tx),
		today: await today(tx),
		/** From the page of an organisation one comes with it chosen. */
		organisation: url.searchParams.get('organisation') ?? ''
	}));
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		requirePermission(locals.actor, 'access:manage');
		const typed = typedFields(await request.formData(), [
			'name',
			'email',
			'role',
			'organisation',
			'validFrom',
			'validTo'
		]);
		const outcome = await invitePerson(locals.actor, {
			name: typed.name,
			email: typed.email,
			assignments: [
				{
					role: typed.role as Role,
					organisationId: Number(typed.organisation),
					validFrom: typed.validFrom,
					validTo: typed.validTo || null
				}
			]
		});
		if (!outcome.ok) return refuseForm(locals.actor, 'invite', outcome, typed);
		const { personId, token, expiresAt } = outcome.value;
		const { name, email } = typed;
		const handedOver = await handOverLink({ url }, { purpose: 'invitation', email, name, token, expiresAt });
		return { invited: { personId, name, ...handedOver } };
	}
};
