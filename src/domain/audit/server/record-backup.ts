import { z } from 'zod';
import { done } from '../issue.ts';
import { command } from './command.ts';

/** A backup holds everything confidential: the trail tells that one was taken. */
export const recordBackup = command({
	name: 'audit.record-backup',
	permission: 'operations:manage',
	isReading: true,
	input: z.object({ createdAt: z.string(), head: z.string().nullable(), rows: z.number(), files: z.number() }),
	run: async () => done(null),
	record: (input) => input
});
