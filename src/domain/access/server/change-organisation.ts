import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { dayAfter, dayBefore, laterOf } from '../day.ts';
import { findOrganisationFaults } from '../find-organisation-faults.ts';
import { calendarDay } from './calendar-day.ts';
import { endRolesIn } from './end-roles-in.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { today } from './today.ts';
import { shortText, typedName } from './typed-name.ts';

/**
 * Another name, place in the house, or other dates (`YYYY-MM-DD`). Roles that would outlast a new last day end with it. The
 * trail tells which fields changed. Refuses what `findOrganisationFaults` says, and to leave nobody who manages accounts.
 */
export const changeOrganisation = command({
	name: 'access.change-organisation',
	permission: 'access:manage',
	input: z.object({
		organisation: z.int().positive(),
		version: z.int(),
		name: typedName({ max: 200 }),
		shortName: shortText({ max: 60 }).nullable().default(null),
		partOf: z.int().positive().nullable().default(null),
		validFrom: calendarDay,
		validTo: calendarDay.nullable().default(null)
	}),
	run: async ({ tx, actor }, { organisation, version, ...wanted }) => {
		const held = await holdOrganisation(tx, { organisation, version });
		if (!held.ok) return held;
		const { one, all } = held.value;
		const shortName = wanted.shortName || null;
		const faults = findOrganisationFaults({ ...wanted, id: one.id, kind: one.kind }, all);
		if (faults.length > 0) return refused(...faults);
		const after = { ...wanted, shortName };
		const fields = FIELDS.filter((field) => after[field] !== one[field]);
		const day = await today(tx);
		const { validTo } = wanted;
		let rolesEnded = 0;
		const from = validTo === null ? day : laterOf(day, dayAfter(validTo));
		const kept = await keepAdministrator(tx, from, async () => {
			await sql`update access.organisations set name = ${wanted.name}, short_name = ${shortName},
				part_of = ${wanted.partOf}, valid_from = ${wanted.validFrom}, valid_to = ${validTo}
				where id = ${organisation}`.execute(tx);
			if (validTo === null) return;
			// Days that have passed are not taken away from a role, even if the organisation turns out to have ended before.
			const lastDay = laterOf(validTo, dayBefore(day));
			rolesEnded = await endRolesIn(tx, { organisation, lastDay, by: actor.name });
		});
		return kept.ok ? done({ fields, rolesEnded }) : kept;
	},
	object: ({ organisation }) => `organisation:${organisation}`,
	record: ({ organisation }, { fields, rolesEnded }) => ({ organisationId: organisation, fields, rolesEnded })
});

const FIELDS = ['name', 'shortName', 'partOf', 'validFrom', 'validTo'] as const;
