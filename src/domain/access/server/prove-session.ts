import { randomBytes } from 'node:crypto';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../actor.ts';
import { hashOfToken } from './hash-of-token.ts';
import { resealIdToken } from './single-sign-on/reseal-id-token.ts';
import type { SessionToken } from './sessions.ts';

/**
 * Whoever sits there has proved again who they are: the session gets a new token, so that one overheard before is worth
 * nothing, and with a second factor its resting roles wake up. Null when the session has ended meanwhile.
 */
export function proveSession(
	database: Queryable,
	token: string,
	{ hasSecondFactor }: { readonly hasSecondFactor: boolean }
): Promise<SessionToken | null> {
	const renewed = randomBytes(32).toString('base64url');
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<{ id: number; expiresAt: Date }>`update access.sessions
				set token_hash = ${hashOfToken(renewed)}, proved_at = now(), last_seen_at = now(),
					second_factor_at = case when ${hasSecondFactor}::boolean then now() else second_factor_at end
				where token_hash = ${hashOfToken(token)} and expires_at > now()
				returning id, expires_at as "expiresAt"`.execute(tx);
			const [session] = rows;
			if (!session) return null;
			await resealIdToken(tx, session.id, { before: token, after: renewed });
			return { token: renewed, expiresAt: session.expiresAt };
		},
		database
	);
}
