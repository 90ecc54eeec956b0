import { fail, redirect, type Actions } from '@sveltejs/kit';
import {
	addPasskey,
	allowsPasskeys,
	findFreshProof,
	findOwnPasskeys,
	findSecondFactors,
	removePasskey
} from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { getDatabase } from '#platform/database';
import { formText } from '../../form-text.server.ts';
import { relyingParty } from '../../relying-party.server.ts';
import { ownAccount } from '../own-account.server.ts';
import { prove } from '../prove.server.ts';

export const load = (event) => {
	const { actor, personId, sessionId } = ownAccount(event.locals);
	return readAs(actor, async (tx) => ({
		passkeys: await findOwnPasskeys(tx, personId),
		factors: await findSecondFactors(tx, personId),
		isProved: await findFreshProof(tx, personId, sessionId),
		takesPasskeys: allowsPasskeys(relyingParty(event)),
		done: event.url.searchParams.get('getan')
	}));
};

export const actions: Actions = {
	add: async (event) => {
		const { actor, sessionId } = ownAccount(event.locals);
		const form = await event.request.formData();
		const name = formText(form, 'name');
		if (!name) return fail(422, { issues: [{ rule: 'passkey-name-missing', level: 'error' as const }], name });
		const outcome = await addPasskey(getDatabase(), actor, {
			sessionId,
			party: relyingParty(event),
			name: name.slice(0, 60),
			answer: formText(form, 'answer')
		});
		if (!outcome.ok) return fail(422, { issues: outcome.issues, name });
		await prove(event, true);
		redirect(303, '/konto/passkeys?getan=angelegt');
	},
	remove: async ({ locals, request }) => {
		const { actor, sessionId } = ownAccount(locals);
		const passkeyId = Number(formText(await request.formData(), 'passkey'));
		const outcome = await removePasskey(actor, { sessionId, passkeyId });
		if (!outcome.ok) return fail(422, { issues: outcome.issues, name: '' });
		redirect(303, '/konto/passkeys?getan=entfernt');
	}
};
