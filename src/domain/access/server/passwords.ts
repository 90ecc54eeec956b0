import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { transactionAs } from '#domain/audit/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { serviceActor } from '../actor.ts';

/** argon2id with the parameters OWASP recommends (19 MiB, two passes). */
export function hashPassword(password: string): Promise<string> {
	return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

const ATTEMPTS_ALLOWED = 5;
const WINDOW_IN_MINUTES = 15;
/** Verified when the account is unknown, so that the answer takes as long and does not tell whether it exists. */
const DECOY = hashPassword('niemand');

/** The person's id when name and password fit; `locked` after too many failures for this account and address. */
export async function checkPassword(
	database: Queryable,
	{ email, password, address }: { readonly email: string; readonly password: string; readonly address: string }
): Promise<{ personId: number } | 'wrong' | 'locked'> {
	const key = createHash('sha256').update(`${email.toLowerCase()} ${address}`).digest('hex');
	const account = await asSignIn(database, (tx) => findAccount(tx, key, email));
	if (account === 'locked') return 'locked';
	// Outside of a transaction: the computation is slow on purpose, and nobody should wait for it but the asker.
	const fits = await verify(account?.passwordHash ?? (await DECOY), password);
	if (!account || !fits) {
		await asSignIn(database, (tx) => sql`insert into access.attempts (key) values (${key})`.execute(tx));
		return 'wrong';
	}
	await asSignIn(database, (tx) => sql`delete from access.attempts where key = ${key}`.execute(tx));
	return { personId: account.id };
}

type Account = { readonly id: number; readonly passwordHash: string };

async function findAccount(tx: DatabaseTransaction, key: string, email: string): Promise<Account | null | 'locked'> {
	const failures = await sql<{ count: number }>`select count(*) as count from access.attempts
		where key = ${key} and attempted_at > now() - make_interval(mins => ${WINDOW_IN_MINUTES})`.execute(tx);
	if ((failures.rows[0]?.count ?? 0) >= ATTEMPTS_ALLOWED) return 'locked';
	const { rows } = await sql<Account>`select id, password_hash as "passwordHash"
		from access.people where lower(email) = ${email.toLowerCase()} and is_active and deleted_at is null
		and password_hash is not null`.execute(tx);
	return rows[0] ?? null;
}

function asSignIn<T>(database: Queryable, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
	return transactionAs(serviceActor('sign-in'), work, database);
}
