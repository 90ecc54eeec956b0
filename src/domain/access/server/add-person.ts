import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { ROLES, type Role } from '../roles.ts';
import { findOrganisations } from './find-organisations.ts';
import { faultsOfFirst, firstAssignment, insertFirst } from './first-assignments.ts';
import { hashPassword } from './hash-password.ts';
import { lockAccounts } from './lock-accounts.ts';
import { today } from './today.ts';
import { typedName } from './typed-name.ts';

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

/**
 * Creates a local account: with `roles` from today on, in the county's administration or the organisation named by its key,
 * and with `assignments` that say their own place and days. The password is stored as argon2id only; without one the person
 * comes through the county's identity provider. The trail keeps neither it nor the name. Refuses a known address, an
 * unknown organisation, and what `findAssignmentFaults` says.
 */
export const addPerson = command({
	name: 'access.add-person',
	permission: 'access:manage',
	input: z.object({
		email: z.email().max(254),
		name: typedName({ max: 200 }),
		roles: z.array(role).default([]),
		organisation: z.string().default('county-administration'),
		assignments: z.array(firstAssignment).max(50).default([]),
		password: z.string().min(12).max(200).optional()
	}),
	run: async ({ tx, actor }, { email, name, roles, organisation: key, assignments, password }) => {
		const organisations = await findOrganisations(tx);
		const organisation = organisations.find((one) => one.key === key);
		if (!organisation) return refused({ rule: 'organisation-unknown', level: 'error', detail: { organisation: key } });
		const validFrom = await today(tx);
		const fromToday = roles.map((one) => ({ role: one, organisationId: organisation.id, validFrom, validTo: null }));
		const all = [...fromToday, ...assignments];
		const faults = faultsOfFirst(all, organisations);
		if (faults.length > 0) return refused(...faults);
		const passwordHash = password === undefined ? null : await hashPassword(password);
		await lockAccounts(tx);
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name, password_hash)
			select ${email}, ${name}, ${passwordHash}
			where not exists (select from access.people where lower(email) = ${email.toLowerCase()})
			returning id`.execute(tx);
		const person = rows[0];
		if (!person) return refused({ rule: 'person-exists', level: 'error', detail: { email } });
		await insertFirst(tx, person.id, all, actor.name);
		return done({ personId: person.id });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: ({ roles, organisation, assignments }, { personId }) => ({ personId, roles, organisation, assignments })
});
