/** What a passkey has to sign: made here, answered once, within minutes, by whom and for what it was made. */
import { randomBytes } from 'node:crypto';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';

export type ChallengePurpose = {
	readonly purpose: 'register' | 'sign-in' | 'prove';
	/** Null: whoever has a passkey of ours. */
	readonly personId: number | null;
};

const ANSWER_WITHIN_IN_MINUTES = 5;

export function makeChallenge(database: Queryable, { purpose, personId }: ChallengePurpose): Promise<string> {
	const challenge = randomBytes(32).toString('base64url');
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			await sql`delete from access.challenges where expires_at < now()`.execute(tx);
			await sql`insert into access.challenges (challenge, purpose, person_id, expires_at)
				values (${challenge}, ${purpose}, ${personId}, now() + make_interval(mins => ${ANSWER_WITHIN_IN_MINUTES}))
			`.execute(tx);
			return challenge;
		},
		database
	);
}

/** Whether it was ours, for this, and not answered before; from then on it is. */
export function takeChallenge(
	database: Queryable,
	challenge: string,
	{ purpose, personId }: ChallengePurpose
): Promise<boolean> {
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql`delete from access.challenges where challenge = ${challenge} and purpose = ${purpose}
				and person_id is not distinct from ${personId}::bigint and expires_at > now() returning challenge`.execute(tx);
			return rows.length > 0;
		},
		database
	);
}
