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

/**
 * Sets the last day of an organisation (`YYYY-MM-DD`, not before yesterday); the roles in it end with it, and its row stays.
 * Refuses the county's own administration, one that ends already, one whose parts go on, and to leave nobody who manages
 * accounts.
 */
export const endOrganisation = command({
	name: 'access.end-organisation',
	permission: 'access:manage',
	input: z.object({ organisation: z.int().positive(), version: z.int(), lastDay: calendarDay }),
	run: async ({ tx, actor }, { organisation, version, lastDay }) => {
		const held = await holdOrganisation(tx, { organisation, version });
		if (!held.ok) return held;
		const { one, all } = held.value;
		const day = await today(tx);
		if (one.validTo !== null && one.validTo <= lastDay)
			return refused({ rule: 'organisation-ends-earlier', level: 'error', detail: { to: one.validTo } });
		if (lastDay < dayBefore(day)) return refused({ rule: 'organisation-end-in-the-past', level: 'error' });
		const faults = findOrganisationFaults({ ...one, validTo: lastDay }, all);
		if (faults.length > 0) return refused(...faults);
		let rolesEnded = 0;
		const kept = await keepAdministrator(tx, laterOf(day, dayAfter(lastDay)), async () => {
			await sql`update access.organisations set valid_to = ${lastDay} where id = ${organisation}`.execute(tx);
			rolesEnded = await endRolesIn(tx, { organisation, lastDay, by: actor.name });
		});
		return kept.ok ? done({ rolesEnded }) : kept;
	},
	object: ({ organisation }) => `organisation:${organisation}`,
	record: ({ organisation, lastDay }, { rolesEnded }) => ({ organisationId: organisation, lastDay, rolesEnded })
});
