import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import {
	allowsPasskeys,
	checkCode,
	checkPasskey,
	checkPassword,
	findOwnAccount,
	findSecondFactors
} from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { getDatabase } from '#platform/database';
import { formText } from '../../form-text.server.ts';
import { relyingParty } from '../../relying-party.server.ts';
import { browserCookie } from '../../sign-in-cookies.server.ts';
import { accountPath } from '../account-path.server.ts';
import { ownAccount } from '../own-account.server.ts';
import { prove } from '../prove.server.ts';

export const load = async (event) => {
	const { account, factors } = await findWays(event);
	const hasFactor = factors.hasAuthenticator || factors.passkeys > 0;
	return {
		next: accountPath(event.url.searchParams.get('weiter')),
		takesCodes: factors.hasAuthenticator,
		takesRecoveryCodes: factors.recoveryCodes > 0,
		takesPasskeys: factors.passkeys > 0 && allowsPasskeys(relyingParty(event)),
		// A second factor cannot be replaced by the first one.
		takesPassword: !hasFactor && (account?.hasPassword ?? false)
	};
};

export const actions: Actions = {
	password: async (event) => {
		const form = await event.request.formData();
		const { personId, account, factors } = await findWays(event);
		const isEnough = !factors.hasAuthenticator && factors.passkeys === 0;
		const result = isEnough
			? await checkPassword(getDatabase(), {
					email: account?.email ?? '',
					password: String(form.get('password') ?? ''),
					address: event.getClientAddress(),
					mark: browserCookie.read(event)
				})
			: 'wrong';
		if (result === 'locked') return fail(422, { problem: 'locked' as const });
		if (result === 'wrong' || result.personId !== personId) return fail(422, { problem: 'password' as const });
		return goOn(event, form, false);
	},
	code: async (event) => {
		const form = await event.request.formData();
		const { personId } = ownAccount(event.locals);
		const result = await checkCode(getDatabase(), {
			personId,
			code: formText(form, 'code'),
			address: event.getClientAddress(),
			mark: browserCookie.read(event)
		});
		if (result === 'wrong' || result === 'locked') return fail(422, { problem: result });
		return goOn(event, form, true);
	},
	passkey: async (event) => {
		const form = await event.request.formData();
		const { personId } = ownAccount(event.locals);
		const party = relyingParty(event);
		const answer = formText(form, 'answer');
		const shown = await checkPasskey(getDatabase(), { party, purpose: 'prove', personId, answer });
		if (!shown) return fail(422, { problem: 'passkey' as const });
		return goOn(event, form, true);
	}
};

async function goOn(event: RequestEvent, form: FormData, hasSecondFactor: boolean): Promise<never> {
	await prove(event, hasSecondFactor);
	redirect(303, accountPath(form.get('next')));
}

async function findWays({ locals }: RequestEvent) {
	const { actor, personId } = ownAccount(locals);
	return readAs(actor, async (tx) => ({
		personId,
		account: await findOwnAccount(tx, personId),
		factors: await findSecondFactors(tx, personId)
	}));
}
