import { verifyTrail as verify } from '#domain/audit/server';
import type { Job } from '../job.ts';
import { upkeep } from '../job-notes.ts';

/** Computes every hash of the trail again. */
export const verifyTrail: Job = {
	run: async ({ database, progress }) => {
		const { entries, last, damage } = await verify(upkeep, {}, { database, progress });
		return damage
			? [{ rule: 'trail-damaged', level: 'error', detail: { entries, entry: damage.id, kind: damage.kind } }]
			: [{ rule: 'trail-sound', level: 'note', detail: { entries, head: last?.hash ?? '' } }];
	}
};
