/** Roles that come from an identity provider follow what it says at each sign-in; those granted by hand stay as they are. */
import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import { findAssignmentFaults } from '../../find-assignment-faults.ts';
import type { Organisation } from '../../organisation.ts';
import { ROLES, type Role } from '../../roles.ts';
import { findOrganisations } from '../find-organisations.ts';
import { today } from '../today.ts';
import type { MappedRole } from './provider.ts';

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

type Held = {
	readonly id: number;
	readonly role: string;
	readonly organisationId: number;
	readonly organisation: string;
	readonly validFrom: string;
	readonly validTo: string | null;
	readonly isOfIdentity: boolean;
};
/** A role that the provider names and the person does not get, and why. */
type LeftOut = MappedRole & { readonly reason: string };

/**
 * Begins and ends the roles that follow this identity's claims, so that they are the `wanted` ones. What may not be held –
 * kept apart from another role, no sense in that organisation, an unknown organisation – is left out and stands in the
 * trail. Refuses when there is nothing to do, so that an ordinary sign-in leaves no entry.
 */
export const followClaims = command({
	name: 'access.follow-claims',
	permission: 'access:sign-in',
	input: z.object({
		personId: z.int().positive(),
		identityId: z.int().positive(),
		provider: z.string(),
		/** For the column "granted by". */
		providerName: z.string(),
		wanted: z.array(z.object({ role, organisation: z.string() }))
	}),
	run: async ({ tx }, { personId, identityId, providerName, wanted }) => {
		const { rows } = await sql`select 1 from access.people where id = ${personId} for update`.execute(tx);
		if (rows.length === 0) return refused({ rule: 'person-unknown', level: 'error' });
		const by = `Anmeldung: ${providerName}`;
		const held = await findHeld(tx, personId, identityId);
		const isWanted = (one: Held): boolean =>
			wanted.some((other) => other.role === one.role && other.organisation === one.organisation);
		const ended = held.filter((one) => one.isOfIdentity && !isWanted(one));
		await end(tx, ended, by);
		const kept = held.filter((one) => !ended.includes(one));
		const { begun, leftOut } = plan(wanted, kept, await findOrganisations(tx), await today(tx));
		for (const one of begun) {
			await sql`insert into access.assignments
					(person_id, role, organisation_id, valid_to, granted_by, origin, identity_id)
				values (${personId}, ${one.role}, ${one.organisationId}, ${one.validTo}, ${by}, 'single-sign-on',
					${identityId})`.execute(tx);
		}
		if (ended.length + begun.length + leftOut.length === 0)
			return refused({ rule: 'nothing-to-change', level: 'note' });
		if (ended.length + begun.length > 0)
			await sql`update access.people set version = version + 1 where id = ${personId}`.execute(tx);
		return done({
			begun: begun.map(named),
			ended: ended.map(named),
			leftOut: leftOut.map((one) => `${named(one)}: ${one.reason}`)
		});
	},
	object: ({ personId }) => `person:${personId}`,
	record: ({ personId, provider }, { begun, ended, leftOut }) => ({ personId, provider, begun, ended, leftOut })
});

/** What the person holds today or later. */
async function findHeld(tx: DatabaseTransaction, personId: number, identityId: number): Promise<Held[]> {
	const { rows } =
		await sql<Held>`select assignment.id, assignment.role, assignment.organisation_id as "organisationId",
			organisation.key as organisation, assignment.valid_from as "validFrom", assignment.valid_to as "validTo",
			assignment.identity_id is not distinct from ${identityId} as "isOfIdentity"
		from access.assignments assignment join access.organisations organisation on organisation.id = assignment.organisation_id
		where assignment.person_id = ${personId} and coalesce(assignment.valid_to, current_date) >= current_date
		order by assignment.id`.execute(tx);
	return rows;
}

/** From now on: yesterday was the last day, and a role that began today has none. */
async function end(tx: DatabaseTransaction, assignments: readonly Held[], by: string): Promise<void> {
	for (const { id } of assignments) {
		await sql`update access.assignments set valid_to = current_date - 1, ended_at = now(), ended_by = ${by}
			where id = ${id}`.execute(tx);
	}
}

type Begun = Omit<Held, 'id' | 'isOfIdentity'>;

function plan(
	wanted: readonly MappedRole[],
	kept: readonly Held[],
	organisations: readonly Organisation[],
	day: string
): { begun: Begun[]; leftOut: LeftOut[] } {
	const begun: Begun[] = [];
	const leftOut: LeftOut[] = [];
	for (const one of wanted) {
		const organisation = organisations.find(({ key }) => key === one.organisation);
		if (!organisation) {
			leftOut.push({ ...one, reason: 'organisation-unknown' });
			continue;
		}
		const { id: organisationId, validTo } = organisation;
		const period = { validFrom: day, validTo };
		const faults = findAssignmentFaults({ role: one.role, ...period }, [...kept, ...begun], organisation);
		const [fault] = faults;
		// Whoever holds it already, by hand or through these claims, needs it no second time.
		if (faults.some(({ rule }) => rule === 'role-held-already')) continue;
		if (fault) leftOut.push({ ...one, reason: fault.rule });
		else begun.push({ ...one, organisationId, ...period });
	}
	return { begun, leftOut };
}

/** For the trail: `monitor-editor in county-administration`. */
const named = ({ role, organisation }: Pick<Held, 'role' | 'organisation'>): string => `${role} in ${organisation}`;
