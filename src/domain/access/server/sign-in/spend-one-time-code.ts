import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { log } from '#platform/log';
import { serviceActor } from '../../actor.ts';
import { stepOfCode, unsealSecret } from './one-time-codes.ts';

/** Whether the code is right now and was not used before; from then on it and all earlier ones are spent (RFC 6238, 5.2). */
export function spendOneTimeCode(database: Queryable, personId: number, code: string): Promise<boolean> {
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<{ secret: string }>`select secret from access.authenticators
				where person_id = ${personId}`.execute(tx);
			if (!rows[0]) return false;
			const secret = unsealSecret(rows[0].secret, personId);
			if (secret === null) log('error', 'authenticator-unreadable', { hint: 'another KREISLAUF_SECRET or secret.key' });
			const step = secret === null ? null : stepOfCode(secret, code);
			if (step === null) return false;
			const spent = await sql`update access.authenticators set last_step = ${step}
				where person_id = ${personId} and last_step < ${step} returning person_id`.execute(tx);
			return spent.rows.length > 0;
		},
		database
	);
}
