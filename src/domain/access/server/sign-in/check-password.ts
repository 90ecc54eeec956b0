import { verify } from '@node-rs/argon2';
import { transactionAs } from '#domain/audit/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashPassword } from '../hash-password.ts';
import { attemptLimits } from './attempt-limits.ts';
import { forgiveAttempts } from './forgive-attempts.ts';
import { knownBrowser } from './known-browser.ts';
import { takeAttempt } from './take-attempt.ts';

export type PasswordGuess = {
	readonly email: string;
	readonly password: string;
	/** Network address of whoever asks. */
	readonly address: string;
	/** What the browser brought along from an earlier sign-in (`markBrowser`). */
	readonly mark?: string | undefined;
};

/** Verified when the account is unknown, so that the answer takes as long and does not tell whether it exists. */
const DECOY = hashPassword('niemand');

/**
 * The person's id when address and password fit. `wrong` for everything else: no such account, locked by an administrator,
 * without a password. `locked` after too many attempts for this account or from this network (`attemptLimits`).
 */
export async function checkPassword(
	database: Queryable,
	{ email, password, address, mark }: PasswordGuess
): Promise<{ personId: number } | 'wrong' | 'locked'> {
	const { account, limits, isOpen } = await asSignIn(database, async (tx) => {
		const found = await findAccount(tx, email);
		const browser = found && knownBrowser(mark, found.id);
		const ofGuess = attemptLimits({ kind: 'password', account: email.toLowerCase(), address, browser });
		return { account: found, limits: ofGuess, isOpen: await takeAttempt(tx, ofGuess) };
	});
	if (!isOpen) return 'locked';
	// Outside of a transaction: the computation is slow on purpose, and nobody should wait for it but the asker.
	const fits = await verify(account?.passwordHash ?? (await DECOY), password.normalize('NFC'));
	if (!account || !fits) return 'wrong';
	await asSignIn(database, (tx) => forgiveAttempts(tx, limits));
	return { personId: account.id };
}

type Account = { readonly id: number; readonly passwordHash: string };

async function findAccount(tx: DatabaseTransaction, email: string): Promise<Account | null> {
	const { rows } = await sql<Account>`select id, password_hash as "passwordHash"
		from access.people where lower(email) = ${email.toLowerCase()} and is_active and deleted_at is null
		and password_hash is not null`.execute(tx);
	return rows[0] ?? null;
}

function asSignIn<T>(database: Queryable, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
	return transactionAs(serviceActor('sign-in'), work, database);
}
