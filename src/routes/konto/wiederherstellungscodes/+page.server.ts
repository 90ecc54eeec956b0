import { fail, type Actions } from '@sveltejs/kit';
import { findFreshProof, findSecondFactors, renewRecoveryCodes } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { ownAccount } from '../own-account.server.ts';

export const load = ({ locals }) => {
	const { actor, personId, sessionId } = ownAccount(locals);
	return readAs(actor, async (tx) => ({
		factors: await findSecondFactors(tx, personId),
		isProved: await findFreshProof(tx, personId, sessionId)
	}));
};

export const actions: Actions = {
	default: async ({ locals }) => {
		const { actor, sessionId } = ownAccount(locals);
		const outcome = await renewRecoveryCodes(actor, { sessionId });
		return outcome.ok ? { codes: outcome.value.codes } : fail(422, { issues: outcome.issues });
	}
};
