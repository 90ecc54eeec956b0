import { z } from 'zod';
import { sql } from '#platform/database';
import { done } from '../issue.ts';
import { command } from './command.ts';
import { entryCondition } from './entry-condition.ts';
import { entryFilterSchema } from './entry-filter-schema.ts';

/** What an export holds: so many of the entries up to a number, and the hash at which the whole trail stood. */
export type EntryExport = {
	readonly entries: number;
	readonly through: number;
	readonly head: string;
};

/**
 * Puts down that somebody takes entries out of the program, and which; they are then read with `readEntries`. The entry keeps
 * no name that was searched for, and no text.
 */
export const exportEntries = command({
	name: 'audit.export-entries',
	permission: 'audit:read',
	isReading: true,
	input: z.object({ filter: entryFilterSchema, format: z.enum(['csv', 'json']) }),
	run: async ({ tx }, { filter }) => {
		const newest = await sql<{ id: number; hash: string }>`select id, hash from audit.entries
			order by audit.entries.id desc limit 1`.execute(tx);
		const { id: through, hash: head } = newest.rows[0] ?? { id: 0, hash: '' };
		const { rows } = await sql<{ entries: number }>`select count(*) as entries from audit.entries
			where id <= ${through} and ${entryCondition(filter)}`.execute(tx);
		return done<EntryExport>({ entries: rows[0]?.entries ?? 0, through, head });
	},
	record: ({ filter: { actor, text, ...filter }, format }, { entries, through }) => ({
		format,
		entries,
		through,
		filter: { ...filter, ...(actor && { actor: true }), ...(text && { text: true }) }
	})
});
