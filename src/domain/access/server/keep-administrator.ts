import { done, refused, type Outcome } from '#domain/audit';
import { sql, type DatabaseTransaction } from '#platform/database';
import { personState } from './person-state.ts';

/**
 * Makes a change after which somebody must still be able to manage the accounts: refuses it if it takes away the last
 * active administrator from the day `from` on (`YYYY-MM-DD`). Call it with the accounts locked (`lockAccounts`).
 */
export async function keepAdministrator(
	tx: DatabaseTransaction,
	from: string,
	change: () => Promise<void>
): Promise<Outcome<null>> {
	const before = await hasAdministrator(tx, from);
	await change();
	if (before && !(await hasAdministrator(tx, from))) {
		return refused({ rule: 'last-administrator', level: 'error', detail: { from } });
	}
	return done(null);
}

async function hasAdministrator(tx: DatabaseTransaction, day: string): Promise<boolean> {
	const { rows } = await sql`select 1 from access.people person
		join access.assignments assignment on assignment.person_id = person.id
		join access.organisations organisation on organisation.id = assignment.organisation_id
		where assignment.role = 'administrator' and ${personState} = 'active'
			and ${day}::date between assignment.valid_from and coalesce(assignment.valid_to, ${day}::date)
			and ${day}::date <= coalesce(organisation.valid_to, ${day}::date)
		limit 1`.execute(tx);
	return rows.length > 0;
}
