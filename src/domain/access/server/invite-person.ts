import { z } from 'zod';
import { faultsOfFirst, firstAssignment, insertFirst } from './first-assignments.ts';
import { findOrganisations } from './find-organisations.ts';
import { lockAccounts } from './lock-accounts.ts';
import { typedName } from './typed-name.ts';
import { writeInvitation } from './write-invitation.ts';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';

/**
 * Creates a person without a password and an invitation with which they set one. The token is answered once and kept only as
 * a hash: it goes into the link `/einladung/<token>`. Dates are `YYYY-MM-DD`. Refuses a known address, an unknown
 * organisation, and what `findAssignmentFaults` says about the roles.
 */
export const invitePerson = command({
	name: 'access.invite-person',
	permission: 'access:manage',
	input: z.object({
		email: z.email().max(254),
		name: typedName({ max: 200 }),
		assignments: z.array(firstAssignment).min(1).max(50)
	}),
	run: async ({ tx, actor }, { email, name, assignments }) => {
		const faults = faultsOfFirst(assignments, await findOrganisations(tx));
		if (faults.length > 0) return refused(...faults);

		await lockAccounts(tx);
		const { rows } = await sql<{ id: number }>`insert into access.people (email, name)
			select ${email}, ${name} where not exists (select from access.people where lower(email) = ${email.toLowerCase()})
			returning id`.execute(tx);
		const person = rows[0];
		if (!person) return refused({ rule: 'person-exists', level: 'error', detail: { email } });
		await insertFirst(tx, person.id, assignments, actor.name);
		const invitation = await writeInvitation(tx, { personId: person.id, purpose: 'invitation', by: actor.name });
		return done({ personId: person.id, ...invitation });
	},
	object: (_, { personId }) => `person:${personId}`,
	record: ({ assignments }, { personId, invitationId }) => ({ personId, invitationId, assignments })
});
