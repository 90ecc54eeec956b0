import { error, fail, type Actions } from '@sveltejs/kit';
import { findInvitation, redeemInvitation } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { enter } from '../../anmelden/enter.server.ts';

export const load = async ({ params, locals }) => {
	const invitation = await findInvitation(getDatabase(), params.token);
	if (!invitation) refuse();
	const { email, name, purpose } = invitation;
	const isOther = locals.actor.id !== 'anonymous' && locals.actor.id !== `person:${invitation.personId}`;
	return { email, name, purpose, signedInAs: isOther ? locals.actor.name : null };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const password = String(form.get('password') ?? '');
		if (password !== String(form.get('repeated') ?? ''))
			return fail(422, { issues: [{ rule: 'password-not-repeated', level: 'error' as const }] });
		const outcome = await redeemInvitation(getDatabase(), { token: event.params.token ?? '', password });
		if (!outcome.ok) {
			if (outcome.issues.some(({ rule }) => rule === 'invitation-void')) refuse();
			return fail(422, { issues: outcome.issues });
		}
		const { personId } = outcome.value;
		return enter(event, { personId, method: 'invitation', next: '/konto', setUp: '/konto/zweiter-faktor' });
	}
};

/** The same for a link that never was, was used, withdrawn, replaced, or is too old. */
function refuse(): never {
	error(404, {
		message: 'Dieser Link gilt nicht mehr',
		hint: 'Ein Link gilt einmal und nur für kurze Zeit. Bitte lassen Sie sich von der Verwaltung Ihres Kreises einen neuen geben.',
		way: { href: '/anmelden', label: 'Anmelden, wenn Sie Ihr Kennwort schon gewählt haben' }
	});
}
