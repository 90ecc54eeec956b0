import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { isAnonymous } from '#domain/access';
import { allowsPasskeys, checkCode, checkPasskey, passSecondStep } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { formText } from '../../form-text.server.ts';
import { relyingParty } from '../../relying-party.server.ts';
import { browserCookie } from '../../sign-in-cookies.server.ts';
import { takeSession } from '../../take-session.server.ts';
import { internalPath } from '../internal-path.server.ts';
import { findPending } from './find-pending.server.ts';

const TOO_LATE = '/anmelden?abgelaufen';

export const load = async (event) => {
	if (!isAnonymous(event.locals.actor)) redirect(303, '/intern');
	const pending = await findPending(event);
	if (!pending) redirect(303, TOO_LATE);
	return {
		next: internalPath(event.url.searchParams.get('weiter')),
		takesCodes: pending.hasAuthenticator,
		takesRecoveryCodes: pending.recoveryCodes > 0,
		takesPasskeys: pending.passkeys > 0 && allowsPasskeys(relyingParty(event)),
		hasPasskeys: pending.passkeys > 0
	};
};

export const actions: Actions = {
	code: async (event) => {
		const pending = await findPending(event);
		if (!pending) redirect(303, TOO_LATE);
		const form = await event.request.formData();
		const { personId, token } = pending;
		const result = await checkCode(getDatabase(), {
			personId,
			code: formText(form, 'code'),
			address: event.getClientAddress(),
			mark: browserCookie.read(event)
		});
		if (result === 'wrong' || result === 'locked') return fail(422, { problem: result });
		return finish(event, personId, token, form);
	},
	passkey: async (event) => {
		const pending = await findPending(event);
		if (!pending) redirect(303, TOO_LATE);
		const form = await event.request.formData();
		const { personId, token } = pending;
		const shown = await checkPasskey(getDatabase(), {
			party: relyingParty(event),
			purpose: 'sign-in',
			personId,
			answer: formText(form, 'answer')
		});
		if (!shown) return fail(422, { problem: 'passkey' as const });
		return finish(event, personId, token, form);
	}
};

async function finish(event: RequestEvent, personId: number, token: string, form: FormData): Promise<never> {
	const session = await passSecondStep(getDatabase(), token);
	if (!session) redirect(303, TOO_LATE);
	await takeSession(event, personId, session);
	redirect(303, internalPath(form.get('next')));
}
