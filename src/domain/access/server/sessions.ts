/**
 * Sessions: a random token in the cookie, its hash in the database, an idle and an absolute limit.
 */
import { randomBytes } from 'node:crypto';
import { transactionAs } from '#domain/audit/server';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { serviceActor, type Actor } from '../actor.ts';
import { ROLES, type Role } from '../roles.ts';
import type { SignInMethod } from '../sign-in-method.ts';
import { hashOfToken } from './hash-of-token.ts';
import { SESSION_LIMITS } from './session-limits.ts';

/** The time of the last request is kept to the minute: not every page view is a write. */
const PRECISION_IN_SECONDS = 60;

const signIn = serviceActor('sign-in');

export type SessionToken = { readonly token: string; readonly expiresAt: Date };

export type NewSession = ({ readonly personId: number } | { readonly demoRole: Role }) & {
	readonly method: SignInMethod;
	/** Whether a second factor was shown; roles that release or approve rest without one. */
	readonly hasSecondFactor?: boolean;
	/** Browser and system in two words, for the list of own sessions. */
	readonly device?: string;
};

export async function openSession(database: Queryable, session: NewSession): Promise<SessionToken> {
	const token = randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + SESSION_LIMITS.absoluteInHours * 3_600_000);
	const personId = 'personId' in session ? session.personId : null;
	const demoRole = 'demoRole' in session ? session.demoRole : null;
	const secondFactorAt = session.hasSecondFactor ? new Date() : null;
	await transactionAs(
		signIn,
		(tx) =>
			sql`insert into access.sessions
				(token_hash, person_id, demo_role, expires_at, method, second_factor_at, device)
			values (${hashOfToken(token)}, ${personId}, ${demoRole}, ${expiresAt}, ${session.method}, ${secondFactorAt},
				${session.device ?? null})`.execute(tx),
		database
	);
	return { token, expiresAt };
}

export type OpenSession = { readonly id: number; readonly actor: Actor; readonly hasSecondFactor: boolean };

/** The session and who it stands for, or null when it is unknown, too old or was idle too long. */
export function findSession(database: Queryable, token: string): Promise<OpenSession | null> {
	return transactionAs(
		signIn,
		async (tx) => {
			const { rows } = await sql<Row>`select session.id, session.demo_role as "demoRole", person.id as "personId",
					person.name, session.second_factor_at is not null as "hasSecondFactor",
					session.last_seen_at < now() - make_interval(secs => ${PRECISION_IN_SECONDS}) as "isStale"
				from access.sessions session
				left join access.people person on person.id = session.person_id
					and person.is_active and person.deleted_at is null
				where session.token_hash = ${hashOfToken(token)} and session.expires_at > now()
					and session.last_seen_at > now() - make_interval(mins => ${SESSION_LIMITS.idleInMinutes})`.execute(tx);
			const row = rows[0];
			if (!row) return null;
			if (row.isStale) await sql`update access.sessions set last_seen_at = now() where id = ${row.id}`.execute(tx);
			const actor = row.demoRole ? await demoActor(tx, row.demoRole) : await personActor(tx, row);
			return actor && { id: row.id, actor, hasSecondFactor: row.hasSecondFactor };
		},
		database
	);
}

export async function closeSession(database: Queryable, token: string): Promise<void> {
	await transactionAs(
		signIn,
		(tx) => sql`delete from access.sessions where token_hash = ${hashOfToken(token)}`.execute(tx),
		database
	);
}

export function isRole(text: string): text is Role {
	return Object.hasOwn(ROLES, text);
}

type Row = {
	readonly id: number;
	readonly demoRole: string | null;
	readonly personId: number | null;
	readonly name: string | null;
	readonly hasSecondFactor: boolean;
	readonly isStale: boolean;
};

async function personActor(tx: DatabaseTransaction, { personId, name, hasSecondFactor }: Row): Promise<Actor | null> {
	if (personId === null || name === null) return null;
	const { rows } = await sql<{ role: string; areaId: string | null }>`select assignment.role,
			organisation.area_id as "areaId"
		from access.assignments assignment join access.organisations organisation on organisation.id = assignment.organisation_id
		where assignment.person_id = ${personId} and current_date >= assignment.valid_from
			and current_date <= coalesce(assignment.valid_to, current_date)
			and current_date <= coalesce(organisation.valid_to, current_date)
		order by assignment.id`.execute(tx);
	const rests = (role: Role): boolean => ROLES[role].needsSecondFactor && !hasSecondFactor;
	const held = rows.flatMap(({ role, areaId }) => (isRole(role) ? [{ role, areaId }] : []));
	const inForce = held.filter(({ role }) => !rests(role));
	return {
		id: `person:${personId}`,
		name,
		roles: [...new Set(inForce.map(({ role }) => role))],
		areas: [...new Set(inForce.flatMap(({ areaId }) => areaId ?? []))],
		restingRoles: [...new Set(held.map(({ role }) => role).filter(rests))]
	};
}

/** The demo's municipality is the first one of the county. */
async function demoActor(tx: DatabaseTransaction, role: string): Promise<Actor | null> {
	if (!isRole(role)) return null;
	const { rows } = await sql<{ areaId: string }>`select area_id as "areaId" from access.organisations
		where kind = 'municipality' and area_id is not null order by position, id limit 1`.execute(tx);
	const areas = role === 'municipality-contact' ? rows.map(({ areaId }) => areaId) : [];
	return { id: `demo:${role}`, name: 'Vorführrolle', roles: [role], areas };
}
