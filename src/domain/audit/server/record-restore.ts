import { z } from 'zod';
import { done } from '../issue.ts';
import { command } from './command.ts';

/** Whatever happened after the backup is gone; the trail tells where it was continued. */
export const recordRestore = command({
	name: 'audit.record-restore',
	permission: 'operations:manage',
	input: z.object({ createdAt: z.string(), program: z.string(), head: z.string().nullable() }),
	run: async () => done(null),
	record: (input) => input
});
