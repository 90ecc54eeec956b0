import { may } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findDeliveries } from '#domain/intake/server';
import { workAreas } from './work-areas.server.ts';

/** "Was heute ansteht": what waits for somebody with this person's roles. */
export const load = async ({ locals }) => {
	const { actor } = locals;
	const readsIntake = may(actor, 'intake:read');
	const waiting = readsIntake ? await readAs(actor, (tx) => findDeliveries(tx, { status: 'waiting' })) : [];
	return {
		name: actor.name,
		roles: actor.roles,
		readsIntake,
		workAreas: workAreas(actor),
		waiting: waiting.map(({ id, title, fileName, receivedAt, receivedBy }) => ({
			id,
			title,
			fileName,
			receivedAt,
			receivedBy
		}))
	};
};
