import { sql, type Queryable } from '#platform/database';
import { BIN_PERIOD_IN_DAYS } from '../bin-period.ts';
import type { Assignment, PersonState } from '../person.ts';
import { findAssignments } from './find-assignments.ts';
import { personState } from './person-state.ts';

export type PersonDetails = {
	readonly id: number;
	readonly name: string;
	readonly email: string | null;
	readonly state: PersonState;
	readonly version: number;
	/** ISO times. */
	readonly createdAt: string;
	readonly deletedAt: string | null;
	/** Until when a deleted account can be taken back; null: not deleted, or forgotten already. */
	readonly restorableUntil: string | null;
	readonly hasPassword: boolean;
	/** Addresses of the identity providers that know the person. */
	readonly issuers: readonly string[];
	readonly hasSecondFactor: boolean;
	readonly openSessions: number;
	readonly lastSeenAt: string | null;
	/** The newest link with which a password is set, unless it was used. */
	readonly invitation: Invitation | null;
	readonly assignments: readonly Assignment[];
};

export type Invitation = {
	readonly state: 'open' | 'expired' | 'withdrawn';
	readonly createdAt: string;
	readonly createdBy: string;
	readonly expiresAt: string;
};

type Row = Omit<
	PersonDetails,
	'createdAt' | 'deletedAt' | 'restorableUntil' | 'lastSeenAt' | 'invitation' | 'assignments'
> & {
	readonly createdAt: Date;
	readonly deletedAt: Date | null;
	readonly lastSeenAt: Date | null;
	readonly isForgotten: boolean;
};

/** Everything an administrator may know about an account: never the password's hash, never a second factor. */
export async function getPerson(database: Queryable, id: number): Promise<PersonDetails | null> {
	const { rows } = await sql<Row>`select person.id, person.name, person.email, ${personState} as state, person.version,
			person.created_at as "createdAt", person.deleted_at as "deletedAt",
			person.anonymised_at is not null as "isForgotten", person.password_hash is not null as "hasPassword",
			array(select identity.issuer from access.identities identity where identity.person_id = person.id
				order by identity.id) as issuers,
			exists (select from access.second_factors() factor where factor.person_id = person.id
				and (factor.has_authenticator or factor.passkeys > 0)) as "hasSecondFactor",
			(select count(*) from access.sessions session where session.person_id = person.id
				and session.expires_at > now()) as "openSessions",
			(select max(session.last_seen_at) from access.sessions session
				where session.person_id = person.id) as "lastSeenAt"
		from access.people person where person.id = ${id}`.execute(database);
	const row = rows[0];
	if (!row) return null;
	const { createdAt, deletedAt, lastSeenAt, isForgotten, ...rest } = row;
	return {
		...rest,
		createdAt: createdAt.toISOString(),
		deletedAt: deletedAt?.toISOString() ?? null,
		restorableUntil: deletedAt && !isForgotten ? endOfBin(deletedAt) : null,
		lastSeenAt: lastSeenAt?.toISOString() ?? null,
		invitation: await findInvitation(database, id),
		assignments: await findAssignments(database, { people: [id] })
	};
}

function endOfBin(deletedAt: Date): string {
	return new Date(deletedAt.getTime() + BIN_PERIOD_IN_DAYS * 86_400_000).toISOString();
}

async function findInvitation(database: Queryable, personId: number): Promise<Invitation | null> {
	const { rows } = await sql<{
		state: Invitation['state'] | 'used';
		createdAt: Date;
		createdBy: string;
		expiresAt: Date;
	}>`select case when used_at is not null then 'used' when withdrawn_at is not null then 'withdrawn'
				when expires_at <= now() then 'expired' else 'open' end as state,
			created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt"
		from access.invitations where person_id = ${personId} and purpose <> 'forgotten-password'
		order by id desc limit 1`.execute(database);
	const row = rows[0];
	if (!row || row.state === 'used') return null;
	return {
		state: row.state,
		createdBy: row.createdBy,
		createdAt: row.createdAt.toISOString(),
		expiresAt: row.expiresAt.toISOString()
	};
}
