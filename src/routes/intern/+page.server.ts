import { personIdOf, type Actor } from '#domain/access';
import { findAssignments, isRole } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { assignmentPeriod } from '#ui/texts/assignment-text.ts';
import { roleTexts } from '#ui/texts/roles.ts';
import { whatWaits } from './what-waits.server.ts';
import { workAreas } from './work-areas.server.ts';

/** "Was heute ansteht": who one is here, what waits, and where one works. */
export const load = async ({ locals: { actor } }) => ({
	name: actor.name,
	roles: await rolesOf(actor),
	hasRestingRoles: (actor.restingRoles ?? []).length > 0,
	waiting: await whatWaits(actor),
	workAreas: workAreas(actor)
});

type OwnRole = {
	readonly name: string;
	/** What one may do with it. */
	readonly description: string;
	/** Where and since when; null for roles that hang on no account. */
	readonly place: string | null;
	readonly isResting: boolean;
};

async function rolesOf(actor: Actor): Promise<OwnRole[]> {
	const personId = personIdOf(actor);
	if (personId === null) return actor.roles.map((role) => ({ ...roleTexts[role], place: null, isResting: false }));
	const held = await readAs(actor, (tx) => findAssignments(tx, { people: [personId] }));
	return held.flatMap((one) => {
		if (one.time !== 'present' || !isRole(one.role)) return [];
		const isResting = actor.restingRoles?.includes(one.role) ?? false;
		return [{ ...roleTexts[one.role], place: `${one.organisation}, ${assignmentPeriod(one)}`, isResting }];
	});
}
