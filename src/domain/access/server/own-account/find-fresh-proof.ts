import { sql, type Queryable } from '#platform/database';
import { findSecondFactors } from '../sign-in/find-second-factors.ts';

const FRESH_FOR_IN_MINUTES = 10;

/**
 * Whether whoever sits at this session has proved within ten minutes who they are: by signing in, or again since. Whoever
 * has a second factor proves it with that one; a password alone could have been read over a shoulder.
 */
export async function findFreshProof(tx: Queryable, personId: number, sessionId: number): Promise<boolean> {
	const { hasAuthenticator, passkeys } = await findSecondFactors(tx, personId);
	const { rows } = await sql<{ hasSecondFactor: boolean }>`select second_factor_at is not null as "hasSecondFactor"
		from access.sessions where id = ${sessionId} and person_id = ${personId}
			and proved_at > now() - make_interval(mins => ${FRESH_FOR_IN_MINUTES})`.execute(tx);
	const [session] = rows;
	return session !== undefined && (session.hasSecondFactor || (!hasAuthenticator && passkeys === 0));
}
