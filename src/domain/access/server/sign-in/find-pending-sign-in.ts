import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';
import { findSecondFactors, type SecondFactors } from './find-second-factors.ts';

export type PendingSignIn = SecondFactors & { readonly personId: number };

/** Who has done the first step and which second ones they can do, or null: unknown, too old, or the account was locked. */
export function findPendingSignIn(database: Queryable, token: string): Promise<PendingSignIn | null> {
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<{ personId: number }>`select person.id as "personId"
				from access.pending_sign_ins pending join access.people person on person.id = pending.person_id
					and person.is_active and person.deleted_at is null
				where pending.token_hash = ${hashOfToken(token)} and pending.expires_at > now()`.execute(tx);
			const [row] = rows;
			return row ? { ...row, ...(await findSecondFactors(tx, row.personId)) } : null;
		},
		database
	);
}
