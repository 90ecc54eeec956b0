import { sql, type Queryable } from '#platform/database';
import type { PersonState } from '../person.ts';
import type { Role } from '../roles.ts';
import { findAssignments, type AssignmentOfPerson } from './find-assignments.ts';
import { personState } from './person-state.ts';

export type PeopleFilter = {
	/** Words of the name or the address, in any order. */
	readonly text?: string;
	/** Holds this role, or one in this organisation, today or later. */
	readonly role?: Role;
	readonly organisation?: number;
	/** Without it: everybody who is not in the bin. */
	readonly state?: PersonState;
	/** Counted from 1. */
	readonly page?: number;
	readonly pageLength?: number;
};

export type PersonInList = {
	readonly id: number;
	readonly name: string;
	readonly email: string | null;
	readonly state: PersonState;
	/** In force today or later. */
	readonly assignments: readonly AssignmentOfPerson[];
};

export type PeoplePage = {
	readonly total: number;
	/** The one asked for, or the last one there is; both counted from 1. */
	readonly page: number;
	readonly pages: number;
	readonly people: readonly PersonInList[];
};

/** People by family name, page by page. Whoever does not manage accounts finds only themself. */
export async function findPeople(database: Queryable, filter: PeopleFilter = {}): Promise<PeoplePage> {
	const { pageLength = 50 } = filter;
	const { rows } = await sql<Omit<PersonInList, 'assignments'>>`select * from (
			select person.id, person.name, person.email, ${personState} as state from access.people person
			where person.anonymised_at is null and ${hasWords(filter.text ?? '')} and ${holds(filter)}
		) listed where ${filter.state ? sql`state = ${filter.state}` : sql`state <> 'bin'`}`.execute(database);
	const sorted = rows.sort(byFamilyName);
	const pages = Math.max(1, Math.ceil(sorted.length / pageLength));
	const page = Math.min(filter.page ?? 1, pages);
	const shown = sorted.slice((page - 1) * pageLength, page * pageLength);
	const assignments = await findAssignments(database, { people: shown.map(({ id }) => id) });
	return {
		total: sorted.length,
		page,
		pages,
		people: shown.map((person) => ({
			...person,
			assignments: assignments.filter(
				({ personId, time }) => personId === person.id && (time === 'present' || time === 'future')
			)
		}))
	};
}

function hasWords(text: string): ReturnType<typeof sql> {
	// No database takes a NUL, and nobody's name has one.
	const words = text.replaceAll('\0', '').trim().split(/\s+/).filter(Boolean);
	const conditions = words.map((word) => {
		const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
		return sql`(person.name ilike ${pattern} or coalesce(person.email, '') ilike ${pattern})`;
	});
	return conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`true`;
}

function holds({ role, organisation }: PeopleFilter): ReturnType<typeof sql> {
	if (role === undefined && organisation === undefined) return sql`true`;
	return sql`exists (select from access.assignments held where held.person_id = person.id
		and coalesce(held.valid_to, current_date) >= current_date and coalesce(held.valid_to, held.valid_from) >= held.valid_from
		and ${role === undefined ? sql`true` : sql`held.role = ${role}`}
		and ${organisation === undefined ? sql`true` : sql`held.organisation_id = ${organisation}`})`;
}

const collator = new Intl.Collator('de');
const familyName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function byFamilyName(one: { name: string; id: number }, other: { name: string; id: number }): number {
	return (
		collator.compare(familyName(one.name), familyName(other.name)) ||
		collator.compare(one.name, other.name) ||
		one.id - other.id
	);
}
