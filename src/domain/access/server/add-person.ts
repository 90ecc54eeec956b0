import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { ROLES, type Role } from '../roles.ts';
import { hashPassword } from './passwords.ts';

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

/** Creates a local account. The password is stored as argon2id only; the trail keeps neither it nor the name. */
export const addPerson = command({
	name: 'access.add-person',
	permission: 'access:manage',
	input: z.object({
		email: z.email(),
		name: z.string().min(1).max(200),
		roles: z.array(role).min(1),
		password: z.string().min(12).max(200)
	}),
	run: async ({ tx }, { email, name, roles, password }) => {
		const passwordHash = await hashPassword(password);
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name, roles, password_hash)
			values (${email}, ${name}, ${roles}::text[], ${passwordHash}) on conflict (email) do nothing
			returning id`.execute(tx);
		const person = rows[0];
		return person
			? done({ personId: person.id })
			: refused({ rule: 'person-exists', level: 'error', detail: { email } });
	},
	record: ({ roles }, { personId }) => ({ personId, roles })
});
