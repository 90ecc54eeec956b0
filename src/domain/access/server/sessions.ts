/**
 * Sessions: a random token in the cookie, its hash in the database, an idle and an absolute limit.
 */
import { createHash, randomBytes } from 'node:crypto';
import { sql, type Queryable } from '#platform/database';
import type { Actor } from '../actor.ts';
import { ROLES, type Role } from '../roles.ts';

const ABSOLUTE_LIMIT_IN_HOURS = 12;
const IDLE_LIMIT_IN_MINUTES = 60;

export type SessionToken = { readonly token: string; readonly expiresAt: Date };

export async function openSession(
	database: Queryable,
	who: { personId: number } | { demoRole: Role }
): Promise<SessionToken> {
	const token = randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + ABSOLUTE_LIMIT_IN_HOURS * 3_600_000);
	const personId = 'personId' in who ? who.personId : null;
	const demoRole = 'demoRole' in who ? who.demoRole : null;
	await sql`insert into access.sessions (token_hash, person_id, demo_role, expires_at)
		values (${hashOf(token)}, ${personId}, ${demoRole}, ${expiresAt})`.execute(database);
	return { token, expiresAt };
}

/** Who the token stands for, or null when it is unknown, too old or was idle too long. */
export async function findActor(database: Queryable, token: string): Promise<Actor | null> {
	const { rows } = await sql<{
		id: number | null;
		name: string | null;
		roles: string[] | null;
		demoRole: string | null;
	}>`
		update access.sessions as session set last_seen_at = now()
		from (select token_hash from access.sessions where token_hash = ${hashOf(token)}
			and expires_at > now() and last_seen_at > now() - make_interval(mins => ${IDLE_LIMIT_IN_MINUTES})) as valid
		left join access.people as person on person.id =
			(select person_id from access.sessions where token_hash = valid.token_hash) and person.is_active
		where session.token_hash = valid.token_hash
		returning person.id, person.name, person.roles, session.demo_role as "demoRole"`.execute(database);
	const session = rows[0];
	if (!session) return null;
	if (session.demoRole && isRole(session.demoRole)) {
		return { id: `demo:${session.demoRole}`, name: 'Vorführrolle', roles: [session.demoRole] };
	}
	if (session.id === null || session.name === null) return null;
	return { id: `person:${session.id}`, name: session.name, roles: (session.roles ?? []).filter(isRole) };
}

export async function closeSession(database: Queryable, token: string): Promise<void> {
	await sql`delete from access.sessions where token_hash = ${hashOf(token)}`.execute(database);
}

export function isRole(text: string): text is Role {
	return text in ROLES;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
