import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { dayAfter, dayBefore, laterOf } from '../day.ts';
import { calendarDay } from './calendar-day.ts';
import { findAssignments } from './find-assignments.ts';
import { holdPersonInUse } from './hold-person.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { today } from './today.ts';

/**
 * Sets the last day of a role (`YYYY-MM-DD`): yesterday ends it at once, and a role that has not begun is taken back. Nothing
 * is deleted, and no past day on which it held is taken away. Refuses a role that ended or ends earlier, and to leave nobody
 * who manages accounts.
 */
export const endRole = command({
	name: 'access.end-role',
	permission: 'access:manage',
	input: z.object({
		person: z.int().positive(),
		version: z.int(),
		assignment: z.int().positive(),
		lastDay: calendarDay
	}),
	run: async ({ tx, actor }, { person, version, assignment: id, lastDay }) => {
		const held = await holdPersonInUse(tx, { person, version });
		if (!held.ok) return held;
		const assignment = (await findAssignments(tx, { people: [person] })).find((one) => one.id === id);
		if (!assignment) return refused({ rule: 'assignment-unknown', level: 'error' });
		const { role, validFrom, validTo, time } = assignment;
		const day = await today(tx);
		if (time === 'past' || time === 'withdrawn' || (validTo !== null && lastDay > validTo)) {
			return refused({ rule: 'role-ends-earlier', level: 'error', detail: { role, to: validTo ?? '' } });
		}
		if (lastDay < dayBefore(day)) return refused({ rule: 'role-end-in-the-past', level: 'error' });
		const end = lastDay < validFrom ? dayBefore(validFrom) : lastDay;
		const kept = await keepAdministrator(tx, laterOf(day, dayAfter(end)), async () => {
			await sql`update access.assignments set valid_to = ${end}, ended_at = now(), ended_by = ${actor.name}
				where id = ${id}`.execute(tx);
		});
		if (!kept.ok) return kept;
		return done({ role, organisationId: assignment.organisationId, lastDay: end, isWithdrawn: end < validFrom });
	},
	object: ({ person }) => `person:${person}`,
	record: ({ person, assignment }, { isWithdrawn, ...rest }) => ({
		personId: person,
		assignmentId: assignment,
		...rest,
		how: isWithdrawn ? 'withdrawn' : 'ended'
	})
});
