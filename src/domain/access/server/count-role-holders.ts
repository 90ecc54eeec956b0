import { sql, type Queryable } from '#platform/database';

/** How many people hold a role in each organisation today, by the organisation's id; those without anybody are left out. */
export async function countRoleHolders(database: Queryable): Promise<ReadonlyMap<number, number>> {
	const { rows } = await sql<{ organisationId: number; people: number }>`select
			assignment.organisation_id as "organisationId", count(distinct person.id) as people
		from access.assignments assignment
		join access.people person on person.id = assignment.person_id and person.deleted_at is null
		where current_date between assignment.valid_from and coalesce(assignment.valid_to, current_date)
		group by assignment.organisation_id`.execute(database);
	return new Map(rows.map(({ organisationId, people }) => [organisationId, people]));
}
