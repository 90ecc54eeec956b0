import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { addIdentity } from './add-identity.ts';

/**
 * An account for somebody who comes through an identity provider for the first time: without a password, with the address
 * only if the provider has verified it. Refuses an identity or an address that somebody has.
 */
export const joinBySingleSignOn = command({
	name: 'access.join-by-single-sign-on',
	permission: 'access:sign-in',
	input: z.object({
		provider: z.string(),
		issuer: z.string().min(1),
		subject: z.string().min(1).max(1000),
		name: z.string().min(1).max(200),
		email: z.string().nullable()
	}),
	run: async ({ tx }, { issuer, subject, name, email }) => {
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name) values (${email}, ${name})
			on conflict (email) do nothing returning id`.execute(tx);
		const personId = rows[0]?.id;
		if (personId === undefined)
			return refused({ rule: 'person-exists', level: 'error', detail: { email: email ?? '' } });
		const identityId = await addIdentity(tx, { personId, issuer, subject });
		if (identityId === null) return refused({ rule: 'identity-known', level: 'error' });
		return done({ personId, identityId });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: ({ provider }, { personId }) => ({ personId, provider })
});
