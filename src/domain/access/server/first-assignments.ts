/** The roles with which a person begins, for all ways in which an account is made. */
import { z } from 'zod';
import type { Issue } from '#domain/audit';
import { sql, type DatabaseTransaction } from '#platform/database';
import { findAssignmentFaults } from '../find-assignment-faults.ts';
import type { Organisation } from '../organisation.ts';
import { ROLES, type Role } from '../roles.ts';
import { calendarDay } from './calendar-day.ts';

export const firstAssignment = z.object({
	role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
	organisationId: z.int().positive(),
	validFrom: calendarDay,
	/** The last day; without one the role has no end. */
	validTo: calendarDay.nullable().default(null)
});
type FirstAssignment = z.output<typeof firstAssignment>;

/** Why these roles may not be held together, or not there: `findAssignmentFaults` of each beside those before it. */
export function faultsOfFirst(
	assignments: readonly FirstAssignment[],
	organisations: readonly Organisation[]
): Issue[] {
	return assignments.flatMap((wanted, index) => {
		const organisation = organisations.find(({ id }) => id === wanted.organisationId);
		if (organisation) return findAssignmentFaults(wanted, assignments.slice(0, index), organisation);
		return [{ rule: 'organisation-unknown', level: 'error', detail: { organisation: wanted.organisationId } }];
	});
}

export async function insertFirst(
	tx: DatabaseTransaction,
	personId: number,
	assignments: readonly FirstAssignment[],
	grantedBy: string
): Promise<void> {
	if (assignments.length === 0) return;
	const rows = assignments.map(
		({ role, organisationId, validFrom, validTo }) =>
			sql`(${personId}::bigint, ${role}, ${organisationId}::bigint, ${validFrom}::date, ${validTo}::date, ${grantedBy})`
	);
	await sql`insert into access.assignments (person_id, role, organisation_id, valid_from, valid_to, granted_by)
		values ${sql.join(rows)}`.execute(tx);
}
