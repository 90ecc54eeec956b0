import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { sql } from '#platform/database';
import { sealSecret, stepOfCode } from '../sign-in/one-time-codes.ts';
import { openOffer } from './offer-authenticator.ts';
import { ownCommand } from './own-command.ts';

/**
 * One-time codes from an app: count from the first correct code on, which is spent with it. `offer` is what
 * `offerAuthenticator` sealed. Refuses a wrong code, an offer that is too old or somebody else's, and a second app beside
 * the first: the first has to be removed, which needs a proof with it.
 */
export const addAuthenticator = ownCommand({
	name: 'access.add-authenticator',
	needsFreshProof: true,
	input: z.object({ sessionId: z.int(), offer: z.string(), code: z.string() }),
	run: async (tx, { personId }, { offer, code }) => {
		const secret = openOffer(offer, personId);
		if (secret === null) return refused({ rule: 'offer-too-old', level: 'error' });
		const step = stepOfCode(secret, code.replace(/\s/g, ''));
		if (step === null) return refused({ rule: 'code-wrong', level: 'error' });
		const { rows } = await sql`insert into access.authenticators (person_id, secret, last_step)
			values (${personId}, ${sealSecret(secret, personId)}, ${step})
			on conflict (person_id) do nothing returning person_id`.execute(tx);
		if (rows.length === 0) return refused({ rule: 'authenticator-there-already', level: 'error' });
		return done({});
	}
});
