import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { sql, type Queryable } from '#platform/database';

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
	{ email, password, address }: { email: string; password: string; address: string }
): Promise<{ personId: number } | 'wrong' | 'locked'> {
	const key = createHash('sha256').update(`${email.toLowerCase()} ${address}`).digest('hex');
	const failures = await sql<{ count: number }>`select count(*) as count from access.attempts
		where key = ${key} and attempted_at > now() - make_interval(mins => ${WINDOW_IN_MINUTES})`.execute(database);
	if ((failures.rows[0]?.count ?? 0) >= ATTEMPTS_ALLOWED) return 'locked';
	const { rows } = await sql<{ id: number; passwordHash: string }>`select id, password_hash as "passwordHash"
		from access.people where lower(email) = ${email.toLowerCase()} and is_active
		and password_hash is not null`.execute(database);
	const person = rows[0];
	const fits = await verify(person?.passwordHash ?? (await DECOY), password);
	if (person && fits) {
		await sql`delete from access.attempts where key = ${key}`.execute(database);
		return { personId: person.id };
	}
	await sql`insert into access.attempts (key) values (${key})`.execute(database);
	return 'wrong';
}
