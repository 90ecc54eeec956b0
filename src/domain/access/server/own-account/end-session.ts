import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { sql } from '#platform/database';
import { ownCommand } from './own-command.ts';

/** Ends one of the own sessions, for example on a computer that was left behind. Refuses one that is not there or not own. */
export const endSession = ownCommand({
	name: 'access.end-session',
	needsFreshProof: false,
	input: z.object({ sessionId: z.int(), ended: z.int() }),
	run: async (tx, { personId }, { ended }) => {
		const { rows } = await sql`delete from access.sessions
			where id = ${ended} and person_id = ${personId} returning id`.execute(tx);
		return rows.length > 0 ? done({}) : refused({ rule: 'session-unknown', level: 'error' });
	}
});
