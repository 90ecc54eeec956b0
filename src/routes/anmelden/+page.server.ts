import { fail, redirect, type Actions } from '@sveltejs/kit';
import { isAnonymous } from '#domain/access';
import { allowsPasskeys, checkPasskey, checkPassword, isRole, openSession } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readMailSettings } from '#platform/mail/mail-settings';
import { readSettings } from '#platform/settings';
import { formText } from '../form-text.server.ts';
import { relyingParty } from '../relying-party.server.ts';
import { browserCookie } from '../sign-in-cookies.server.ts';
import { takeSession } from '../take-session.server.ts';
import { enter } from './enter.server.ts';
import { internalPath } from './internal-path.server.ts';

export const load = ({ url, locals }) => {
	if (!isAnonymous(locals.actor)) redirect(303, '/intern');
	return {
		next: internalPath(url.searchParams.get('weiter')),
		isDemo: readSettings().isDemo,
		takesPasskeys: allowsPasskeys(relyingParty({ url })),
		mailsLinks: readMailSettings() !== null,
		/** The second step was left undone for too long. */
		isTooLate: url.searchParams.has('abgelaufen')
	};
};

export const actions: Actions = {
	password: async (event) => {
		const form = await event.request.formData();
		const email = formText(form, 'email');
		const result = await checkPassword(getDatabase(), {
			email,
			password: String(form.get('password') ?? ''),
			address: event.getClientAddress(),
			mark: browserCookie.read(event)
		});
		if (result === 'wrong' || result === 'locked') return fail(422, { email, problem: result });
		return enter(event, { ...result, method: 'password', next: internalPath(form.get('next')) });
	},
	passkey: async (event) => {
		const form = await event.request.formData();
		const shown = await checkPasskey(getDatabase(), {
			party: relyingParty(event),
			purpose: 'sign-in',
			personId: null,
			answer: formText(form, 'answer')
		});
		if (!shown) return fail(422, { email: '', problem: 'passkey' as const });
		const next = internalPath(form.get('next'));
		return enter(event, { ...shown, method: 'passkey', hasSecondFactor: true, next });
	},
	demo: async (event) => {
		const form = await event.request.formData();
		const role = formText(form, 'role');
		if (!readSettings().isDemo || !isRole(role)) return fail(403, { email: '', problem: 'not-allowed' as const });
		await takeSession(event, null, await openSession(getDatabase(), { demoRole: role, method: 'demo' }));
		redirect(303, internalPath(form.get('next')));
	}
};
