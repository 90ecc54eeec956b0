import { sql, type Queryable } from '#platform/database';

export type SecondFactors = {
	readonly hasAuthenticator: boolean;
	readonly passkeys: number;
	/** Recovery codes that are still good. */
	readonly recoveryCodes: number;
};

/** What a person has set up; for the sign-in and for the person. */
export async function findSecondFactors(tx: Queryable, personId: number): Promise<SecondFactors> {
	const { rows } = await sql<SecondFactors>`select
		exists (select from access.authenticators where person_id = ${personId}) as "hasAuthenticator",
		(select count(*) from access.passkeys where person_id = ${personId}) as passkeys,
		(select count(*) from access.recovery_codes where person_id = ${personId} and used_at is null) as "recoveryCodes"
	`.execute(tx);
	return rows[0] ?? { hasAuthenticator: false, passkeys: 0, recoveryCodes: 0 };
}
