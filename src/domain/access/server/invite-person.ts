import { z } from 'zod';
import { findAssignmentFaults } from '../find-assignment-faults.ts';
import type { Organisation } from '../organisation.ts';
import { ROLES, type Role } from '../roles.ts';
import { findOrganisations } from './find-organisations.ts';
import { lockAccounts } from './lock-accounts.ts';
import { writeInvitation } from './write-invitation.ts';
import { done, refused, type Issue } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';

const assignment = z.object({
	role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
	organisationId: z.int().positive(),
	validFrom: z.iso.date(),
	/** The last day; without one the role has no end. */
	validTo: z.iso.date().nullable().default(null)
});

/**
 * Creates a person without a password and an invitation with which they set one. The token is answered once and kept only as
 * a hash: it goes into the link `/einladung/<token>`. Dates are `YYYY-MM-DD`. Refuses a known address, an unknown
 * organisation, and what `findAssignmentFaults` says about the roles.
 */
export const invitePerson = command({
	name: 'access.invite-person',
	permission: 'access:manage',
	input: z.object({
		email: z.email().max(254),
		name: z.string().trim().min(1).max(200),
		assignments: z.array(assignment).min(1).max(50)
	}),
	run: async ({ tx, actor }, { email, name, assignments }) => {
		const organisations = await findOrganisations(tx);
		const faults = assignments.flatMap((wanted, index) => faultsOf(wanted, assignments.slice(0, index), organisations));
		if (faults.length > 0) return refused(...faults);

		await lockAccounts(tx);
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name)
			select ${email}, ${name} where not exists (select from access.people where lower(email) = ${email.toLowerCase()})
			returning id`.execute(tx);
		const person = rows[0];
		if (!person) return refused({ rule: 'person-exists', level: 'error', detail: { email } });
		for (const { role, organisationId, validFrom, validTo } of assignments) {
			await sql`insert into access.assignments (person_id, role, organisation_id, valid_from, valid_to, granted_by)
				values (${person.id}, ${role}, ${organisationId}, ${validFrom}, ${validTo}, ${actor.name})`.execute(tx);
		}
		const invitation = await writeInvitation(tx, { personId: person.id, purpose: 'invitation', by: actor.name });
		return done({ personId: person.id, ...invitation });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: ({ assignments }, { personId, invitationId }) => ({ personId, invitationId, assignments })
});

type Assignment = z.output<typeof assignment>;

function faultsOf(wanted: Assignment, before: readonly Assignment[], organisations: readonly Organisation[]): Issue[] {
	const organisation = organisations.find(({ id }) => id === wanted.organisationId);
	if (organisation) return findAssignmentFaults(wanted, before, organisation);
	return [{ rule: 'organisation-unknown', level: 'error', detail: { organisation: wanted.organisationId } }];
}
