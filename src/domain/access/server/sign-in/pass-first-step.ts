import { randomBytes } from 'node:crypto';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';
import { openSession, type SessionToken } from '../sessions.ts';
import { findSecondFactors } from './find-second-factors.ts';
import type { SignInMethod } from '../../sign-in-method.ts';

export type FirstStep = {
	readonly personId: number;
	readonly method: Exclude<SignInMethod, 'demo'>;
	readonly device: string;
	/** Shown already, for example to the house's own sign-in or with a passkey. */
	readonly hasSecondFactor?: boolean;
};

/** Signed in, or a note that the first step is done: it opens nothing but the second one. */
export type Passed =
	| { readonly kind: 'session'; readonly token: SessionToken }
	| { readonly kind: 'pending'; readonly token: SessionToken };

const PENDING_IN_MINUTES = 10;

/**
 * After a right password (or another first step): whoever has set up a second factor is not signed in before they show
 * it. Whoever has none is, and the roles that need one rest.
 */
export async function passFirstStep(database: Queryable, step: FirstStep): Promise<Passed> {
	const { personId, method, device, hasSecondFactor = false } = step;
	const signIn = serviceActor('sign-in');
	const factors = await transactionAs(signIn, (tx) => findSecondFactors(tx, personId), database);
	if (hasSecondFactor || (!factors.hasAuthenticator && factors.passkeys === 0))
		return { kind: 'session', token: await openSession(database, { personId, method, device, hasSecondFactor }) };

	const token = randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + PENDING_IN_MINUTES * 60_000);
	await transactionAs(
		signIn,
		async (tx) => {
			await sql`delete from access.pending_sign_ins where expires_at < now()`.execute(tx);
			await sql`insert into access.pending_sign_ins (token_hash, person_id, method, device, expires_at)
				values (${hashOfToken(token)}, ${personId}, ${method}, ${device}, ${expiresAt})`.execute(tx);
		},
		database
	);
	return { kind: 'pending', token: { token, expiresAt } };
}
