import { sql, type DatabaseTransaction } from '#platform/database';
import { findSecondFactors } from '../sign-in/find-second-factors.ts';

/** Recovery codes stand in for a second factor; without one they would open a door that nobody sees any more. */
export async function dropRecoveryCodesIfAlone(tx: DatabaseTransaction, personId: number): Promise<void> {
	const { hasAuthenticator, passkeys } = await findSecondFactors(tx, personId);
	if (hasAuthenticator || passkeys > 0) return;
	await sql`delete from access.recovery_codes where person_id = ${personId}`.execute(tx);
}
