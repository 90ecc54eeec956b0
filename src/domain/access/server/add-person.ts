import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { ROLES, SEPARATE_ROLES, type Role } from '../roles.ts';
import { hashPassword } from './hash-password.ts';

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

/**
 * Creates a local account with roles from today on, in the county's administration or the organisation named by its key.
 * The password is stored as argon2id only; the trail keeps neither it nor the name. Refuses a known address, an unknown
 * organisation and roles that are to be kept apart.
 */
export const addPerson = command({
	name: 'access.add-person',
	permission: 'access:manage',
	input: z.object({
		email: z.email(),
		name: z.string().trim().min(1).max(200),
		roles: z.array(role).min(1),
		organisation: z.string().default('county-administration'),
		password: z.string().min(12).max(200)
	}),
	run: async ({ tx, actor }, { email, name, roles, organisation, password }) => {
		const clash = SEPARATE_ROLES.find((pair) => pair.every((one) => roles.includes(one)));
		if (clash) return refused({ rule: 'roles-kept-apart', level: 'error', detail: { one: clash[0], other: clash[1] } });
		const passwordHash = await hashPassword(password);
		const organisations = await sql<{ id: number }>`select id from access.organisations
			where key = ${organisation}`.execute(tx);
		const organisationId = organisations.rows[0]?.id;
		if (organisationId === undefined)
			return refused({ rule: 'organisation-unknown', level: 'error', detail: { organisation } });
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name, password_hash)
			values (${email}, ${name}, ${passwordHash}) on conflict (email) do nothing returning id`.execute(tx);
		const person = rows[0];
		if (!person) return refused({ rule: 'person-exists', level: 'error', detail: { email } });
		for (const one of roles) {
			await sql`insert into access.assignments (person_id, role, organisation_id, granted_by)
				values (${person.id}, ${one}, ${organisationId}, ${actor.name})`.execute(tx);
		}
		return done({ personId: person.id });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: ({ roles, organisation }, { personId }) => ({ personId, roles, organisation })
});
