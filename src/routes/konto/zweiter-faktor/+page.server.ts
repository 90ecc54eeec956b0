import { fail, redirect, type Actions } from '@sveltejs/kit';
import {
	addAuthenticator,
	findFreshProof,
	findOwnAccount,
	findSecondFactors,
	offerAuthenticator,
	removeAuthenticator,
	renewRecoveryCodes
} from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { formText } from '../../form-text.server.ts';
import { relyingParty } from '../../relying-party.server.ts';
import { ownAccount } from '../own-account.server.ts';
import { prove } from '../prove.server.ts';
import { drawQrCode } from './draw-qr-code.server.ts';

export const load = async (event) => {
	const { actor, personId, sessionId } = ownAccount(event.locals);
	const { account, factors, isProved } = await readAs(actor, async (tx) => ({
		account: await findOwnAccount(tx, personId),
		factors: await findSecondFactors(tx, personId),
		isProved: await findFreshProof(tx, personId, sessionId)
	}));
	return {
		factors,
		isProved,
		hasSecondFactor: event.locals.session?.hasSecondFactor ?? false,
		offer:
			isProved && !factors.hasAuthenticator ? offerTo(event, personId, account?.email ?? account?.name ?? '') : null,
		isRemoved: event.url.searchParams.has('entfernt')
	};
};

export const actions: Actions = {
	add: async (event) => {
		const { actor, personId, sessionId } = ownAccount(event.locals);
		const form = await event.request.formData();
		const offer = formText(form, 'offer');
		const outcome = await addAuthenticator(actor, { sessionId, offer, code: formText(form, 'code') });
		if (!outcome.ok) {
			const account = await readAs(actor, (tx) => findOwnAccount(tx, personId));
			return fail(422, {
				issues: outcome.issues,
				offer: offerTo(event, personId, account?.email ?? account?.name ?? '', offer)
			});
		}
		await prove(event, true);
		// Whoever had codes beside a passkey keeps them: they lie printed somewhere.
		const { recoveryCodes } = await readAs(actor, (tx) => findSecondFactors(tx, personId));
		const codes = recoveryCodes === 0 ? await renewRecoveryCodes(actor, { sessionId }) : null;
		return { isAdded: true, codes: codes?.ok ? codes.value.codes : [] };
	},
	remove: async ({ locals }) => {
		const { actor, sessionId } = ownAccount(locals);
		const outcome = await removeAuthenticator(actor, { sessionId });
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		redirect(303, '/konto/zweiter-faktor?entfernt');
	}
};

/** The secret in groups of four, as one types it, and as a QR code. */
function offerTo({ url }: { url: URL }, personId: number, account: string, before?: string) {
	const issuer = relyingParty({ url }).name;
	const { secret, address, sealed } = offerAuthenticator(personId, { issuer, account, ...(before && { before }) });
	return { sealed, qrCode: drawQrCode(address), groups: secret.match(/.{4}/g) ?? [] };
}
