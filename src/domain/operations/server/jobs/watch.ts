import { log } from '#platform/log';
import { getStatus } from '../get-status.ts';
import type { Job } from '../job.ts';
import { upkeep } from '../job-notes.ts';

/** Looks at the state of the operation and tells the log what needs somebody's hand, so that a monitoring system can call. */
export const watch: Job = {
	run: async ({ database, now }) => {
		const { parts } = await getStatus(upkeep, { database, now });
		for (const { area, level, reason } of parts)
			if (level === 'act') log('warning', 'needs-attention', { area, reason });
		const count = (wanted: string): number => parts.filter(({ level }) => level === wanted).length;
		return [{ rule: 'state-looked-at', level: 'note', detail: { act: count('act'), look: count('look') } }];
	}
};
