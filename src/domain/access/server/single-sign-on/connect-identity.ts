import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { addIdentity } from './add-identity.ts';

/**
 * Lets an account that exists also be used through an identity provider. The provider has verified that the account's
 * address reaches the person, and the operator believes it in that. Refuses an identity that somebody has.
 */
export const connectIdentity = command({
	name: 'access.connect-identity',
	permission: 'access:sign-in',
	input: z.object({
		provider: z.string(),
		issuer: z.string().min(1),
		subject: z.string().min(1).max(1000),
		personId: z.int().positive()
	}),
	run: async ({ tx }, { issuer, subject, personId }) => {
		const identityId = await addIdentity(tx, { personId, issuer, subject });
		return identityId === null ? refused({ rule: 'identity-known', level: 'error' }) : done({ identityId });
	},
	object: ({ personId }) => `person:${personId}`,
	record: ({ provider, personId }) => ({ personId, provider })
});
