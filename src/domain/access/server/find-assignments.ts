import { sql, type Queryable } from '#platform/database';
import { timeOf } from '../period.ts';
import type { Assignment } from '../person.ts';
import { today } from './today.ts';

type Row = Omit<Assignment, 'time' | 'grantedAt' | 'endedAt'> & {
	readonly personId: number;
	readonly person: string;
	readonly grantedAt: Date;
	readonly endedAt: Date | null;
};

export type AssignmentOfPerson = Assignment & { readonly personId: number; readonly person: string };

/** Roles of people or in an organisation, past and future ones too: those in force first, then what comes, then the past. */
export async function findAssignments(
	database: Queryable,
	wanted: { readonly people: readonly number[] } | { readonly organisation: number }
): Promise<AssignmentOfPerson[]> {
	const which =
		'people' in wanted
			? sql`assignment.person_id = any (${wanted.people.map(String)}::text[]::bigint[])`
			: sql`assignment.organisation_id = ${wanted.organisation}`;
	const { rows } =
		await sql<Row>`select assignment.id, assignment.person_id as "personId", person.name as person, assignment.role,
			assignment.organisation_id as "organisationId", organisation.name as organisation,
			coalesce(organisation.short_name, organisation.name) as "organisationShort",
			assignment.valid_from as "validFrom", assignment.valid_to as "validTo", assignment.granted_at as "grantedAt",
			assignment.granted_by as "grantedBy", assignment.ended_at as "endedAt", assignment.ended_by as "endedBy",
			assignment.origin
		from access.assignments assignment
		join access.people person on person.id = assignment.person_id
		join access.organisations organisation on organisation.id = assignment.organisation_id
		where ${which} order by assignment.valid_from desc, assignment.id`.execute(database);
	const day = await today(database);
	const assignments = rows.map((row): AssignmentOfPerson => ({
		...row,
		grantedAt: row.grantedAt.toISOString(),
		endedAt: row.endedAt?.toISOString() ?? null,
		time: timeOf(row, day)
	}));
	return assignments.sort((one, other) => ORDER[one.time] - ORDER[other.time]);
}

const ORDER: Record<Assignment['time'], number> = { present: 0, future: 1, past: 2, withdrawn: 3 };
