import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { findAssignmentFaults } from '../find-assignment-faults.ts';
import { ROLES, type Role } from '../roles.ts';
import { calendarDay } from './calendar-day.ts';
import { findAssignments } from './find-assignments.ts';
import { findOrganisations } from './find-organisations.ts';
import { holdPersonInUse } from './hold-person.ts';

/**
 * Gives a person a role in an organisation from one day to another (`YYYY-MM-DD`, both included; no end: until further
 * notice). Refuses whoever would give it to themself – two people take part in every right –, an unknown organisation, and
 * what `findAssignmentFaults` says.
 */
export const grantRole = command({
	name: 'access.grant-role',
	permission: 'access:manage',
	input: z.object({
		person: z.int().positive(),
		version: z.int(),
		role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
		organisation: z.int().positive(),
		validFrom: calendarDay,
		validTo: calendarDay.nullable().default(null)
	}),
	run: async ({ tx, actor }, { person, version, role, organisation: organisationId, validFrom, validTo }) => {
		if (actor.id === `person:${person}`) return refused({ rule: 'own-roles', level: 'error' });
		const held = await holdPersonInUse(tx, { person, version });
		if (!held.ok) return held;
		const organisation = (await findOrganisations(tx)).find(({ id }) => id === organisationId);
		if (!organisation)
			return refused({ rule: 'organisation-unknown', level: 'error', detail: { organisation: organisationId } });
		const before = await findAssignments(tx, { people: [person] });
		const faults = findAssignmentFaults({ role, validFrom, validTo }, before, organisation);
		if (faults.length > 0) return refused(...faults);
		const { rows } = await sql<{ id: number }>`insert into access.assignments
				(person_id, role, organisation_id, valid_from, valid_to, granted_by)
			values (${person}, ${role}, ${organisationId}, ${validFrom}, ${validTo}, ${actor.name})
			returning id`.execute(tx);
		return done({ assignmentId: rows[0]?.id ?? 0 });
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person, role, organisation, validFrom, validTo }, { assignmentId }) => ({
		personId: person,
		assignmentId,
		role,
		organisationId: organisation,
		validFrom,
		validTo
	})
});
