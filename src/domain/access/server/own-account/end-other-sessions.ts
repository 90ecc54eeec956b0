import { z } from 'zod';
import { done } from '#domain/audit';
import { endSessionsOf } from '../end-sessions-of.ts';
import { ownCommand } from './own-command.ts';

/** Ends all own sessions but the one at hand. */
export const endOtherSessions = ownCommand({
	name: 'access.end-other-sessions',
	needsFreshProof: false,
	input: z.object({ sessionId: z.int() }),
	run: async (tx, { personId, sessionId }) => done({ ended: await endSessionsOf(tx, personId, { except: sessionId }) }),
	record: ({ ended }) => ({ ended })
});
