import { sql, type DatabaseTransaction } from '#platform/database';

/**
 * Roles in an organisation end with it: those that go on longer get its last day, those that would begin later are taken
 * back. Answers how many; the people concerned get a new version.
 */
export async function endRolesIn(
	tx: DatabaseTransaction,
	{ organisation, lastDay, by }: { readonly organisation: number; readonly lastDay: string; readonly by: string }
): Promise<number> {
	const { rows } = await sql<{ personId: number }>`update access.assignments
		set valid_to = greatest(${lastDay}::date, valid_from - 1), ended_at = now(), ended_by = ${by}
		where organisation_id = ${organisation} and coalesce(valid_to, ${lastDay}::date + 1) > ${lastDay}::date
			and coalesce(valid_to, valid_from) >= valid_from
		returning person_id as "personId"`.execute(tx);
	const people = [...new Set(rows.map(({ personId }) => String(personId)))];
	await sql`update access.people set version = version + 1
		where id = any (${people}::text[]::bigint[])`.execute(tx);
	return rows.length;
}
