import { ROLES, type Role } from '../../roles.ts';
import { timeOf, type Period, type TimeOfPeriod } from '../../period.ts';
import { isRole } from '../sessions.ts';
import { sql, type Queryable } from '#platform/database';

export type OwnAssignment = Period & {
	readonly role: Role;
	readonly organisation: string;
	readonly time: TimeOfPeriod;
	/** Rests until a second factor is shown. */
	readonly needsSecondFactor: boolean;
};

export type OwnAccount = {
	/** Null for whoever comes only with the account of their own house. */
	readonly email: string | null;
	readonly name: string;
	readonly hasPassword: boolean;
	readonly passwordChangedAt: string | null;
	/** In force first, then those to come, then those that ended. */
	readonly assignments: readonly OwnAssignment[];
};

/** What the program keeps of a person, for that person. */
export async function findOwnAccount(tx: Queryable, personId: number): Promise<OwnAccount | null> {
	const people = await sql<Person>`select email, name, password_hash is not null as "hasPassword",
			password_changed_at as "passwordChangedAt", current_date as today
		from access.people where id = ${personId}`.execute(tx);
	const [person] = people.rows;
	if (!person) return null;
	const { rows } = await sql<Row>`select assignment.role, organisation.name as organisation,
			assignment.valid_from as "validFrom", least(assignment.valid_to, organisation.valid_to) as "validTo"
		from access.assignments assignment join access.organisations organisation on organisation.id = assignment.organisation_id
		where assignment.person_id = ${personId} order by assignment.valid_from, assignment.id`.execute(tx);
	const { today, passwordChangedAt, ...told } = person;
	const assignments = rows.flatMap(({ role, ...row }): OwnAssignment[] => {
		const time = timeOf(row, today);
		if (!isRole(role) || time === 'withdrawn') return [];
		return [{ role, ...row, time, needsSecondFactor: ROLES[role].needsSecondFactor }];
	});
	return {
		...told,
		passwordChangedAt: passwordChangedAt?.toISOString() ?? null,
		assignments: ORDER.flatMap((time) => assignments.filter((one) => one.time === time))
	};
}

const ORDER: readonly TimeOfPeriod[] = ['present', 'future', 'past'];

type Person = Pick<OwnAccount, 'email' | 'name' | 'hasPassword'> & {
	readonly passwordChangedAt: Date | null;
	readonly today: string;
};
type Row = Period & { readonly role: string; readonly organisation: string };
