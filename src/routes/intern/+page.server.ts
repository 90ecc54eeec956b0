import { may } from '#domain/access';
import { findDeliveries } from '#domain/intake/server';
import { getDatabase } from '#platform/database';

/** "Was heute ansteht": what waits for somebody with this person's roles. */
export const load = async ({ locals }) => {
	const { actor } = locals;
	const readsIntake = may(actor, 'intake:read');
	const waiting = readsIntake ? await findDeliveries(getDatabase(), { status: 'waiting' }) : [];
	return {
		name: actor.name,
		roles: actor.roles,
		readsIntake,
		releases: may(actor, 'monitor:release') || may(actor, 'monitor:compute'),
		waiting: waiting.map(({ id, title, fileName, receivedAt, receivedBy }) => ({
			id,
			title,
			fileName,
			receivedAt,
			receivedBy
		}))
	};
};
