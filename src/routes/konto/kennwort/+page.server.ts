import { fail, redirect, type Actions } from '@sveltejs/kit';
import { changePassword, findOwnAccount } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { getDatabase } from '#platform/database';
import { browserCookie } from '../../sign-in-cookies.server.ts';
import { ownAccount } from '../own-account.server.ts';
import { prove } from '../prove.server.ts';

export const load = async ({ locals }) => {
	const { actor, personId } = ownAccount(locals);
	const account = await readAs(actor, (tx) => findOwnAccount(tx, personId));
	return { email: account?.email ?? '', hasPassword: account?.hasPassword ?? false };
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, sessionId } = ownAccount(event.locals);
		const form = await event.request.formData();
		const newPassword = String(form.get('password') ?? '');
		if (newPassword !== String(form.get('repeated') ?? ''))
			return fail(422, { issues: [{ rule: 'password-not-repeated', level: 'error' as const }] });
		const outcome = await changePassword(getDatabase(), actor, {
			sessionId,
			oldPassword: String(form.get('old') ?? ''),
			newPassword,
			address: event.getClientAddress(),
			mark: browserCookie.read(event)
		});
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		// A password is no second factor: what rests goes on resting.
		await prove(event, false);
		redirect(303, '/konto?getan=kennwort');
	}
};
