import { sql, type Queryable } from '#platform/database';

/** What whoever manages accounts should look at. */
export type AccountDuties = {
	/** Roles that end within 30 days, the first one first; `lastDay` as `YYYY-MM-DD`. */
	readonly ending: readonly {
		readonly personId: number;
		readonly person: string;
		readonly role: string;
		readonly lastDay: string;
	}[];
	/** Links for a first password that nobody has used: still open, and expired. */
	readonly openInvitations: number;
	readonly expiredInvitations: number;
	/** Names of municipalities for which nobody holds the role of a contact today. */
	readonly withoutContact: readonly string[];
};

/** For those who manage accounts; everybody else finds nothing to do. */
export async function findAccountDuties(database: Queryable): Promise<AccountDuties> {
	const ending = await sql<AccountDuties['ending'][number]>`select person.id as "personId", person.name as person,
			assignment.role, assignment.valid_to as "lastDay"
		from access.assignments assignment
		join access.people person on person.id = assignment.person_id and person.deleted_at is null
		where assignment.valid_to between current_date and current_date + 30 and assignment.valid_from <= current_date
		order by assignment.valid_to, person.id`.execute(database);
	const invitations = await sql<{ open: number; expired: number }>`select
			count(*) filter (where newest.expires_at > now()) as open,
			count(*) filter (where newest.expires_at <= now()) as expired
		from (
			select distinct on (invitation.person_id) invitation.expires_at, invitation.used_at, invitation.withdrawn_at
			from access.invitations invitation
			join access.people person on person.id = invitation.person_id
				and person.deleted_at is null and person.is_active and person.password_hash is null
			where invitation.purpose = 'invitation' order by invitation.person_id, invitation.id desc
		) newest where newest.used_at is null and newest.withdrawn_at is null`.execute(database);
	const withoutContact = await sql<{ name: string }>`select organisation.name from access.organisations organisation
		where organisation.kind = 'municipality' and current_date <= coalesce(organisation.valid_to, current_date)
			and not exists (select from access.assignments assignment
				join access.people person on person.id = assignment.person_id and person.deleted_at is null
				where assignment.organisation_id = organisation.id and assignment.role = 'municipality-contact'
					and current_date between assignment.valid_from and coalesce(assignment.valid_to, current_date))
		order by organisation.position, organisation.id`.execute(database);
	return {
		ending: ending.rows,
		openInvitations: invitations.rows[0]?.open ?? 0,
		expiredInvitations: invitations.rows[0]?.expired ?? 0,
		withoutContact: withoutContact.rows.map(({ name }) => name)
	};
}
