import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';
import { openSession, type SessionToken } from '../sessions.ts';
import type { SignInMethod } from '../../sign-in-method.ts';

/**
 * After the second factor was shown: ends the pending sign-in and opens the session, with a new token. Null when there is
 * no such pending sign-in any more; of two at the same time one wins.
 */
export function passSecondStep(database: Queryable, token: string): Promise<SessionToken | null> {
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<Row>`delete from access.pending_sign_ins
				where token_hash = ${hashOfToken(token)} and expires_at > now()
				returning person_id as "personId", method, device`.execute(tx);
			const [row] = rows;
			if (!row) return null;
			const { personId, method, device } = row;
			return openSession(tx, { personId, method, hasSecondFactor: true, ...(device && { device }) });
		},
		database
	);
}

type Row = { readonly personId: number; readonly method: SignInMethod; readonly device: string | null };
