import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { Figure } from '#domain/disclosure';
import { sql } from '#platform/database';
import { readFigures } from './figure-rows.ts';

const key = z.string().min(1).max(100);

/**
 * Figures of the working state before disclosure control, of one indicator or one area (or both) in a year. Whoever sees
 * them, on a page or as a file, is put down in the trail with what they chose and how many figures there were, never a
 * figure. Refuses a choice that is neither.
 */
export const readWorkingFigures = command({
	name: 'monitor.read-working-figures',
	permission: 'monitor:read-working',
	isReading: true,
	input: z.object({
		indicator: key.optional(),
		/** Area id, `06433001`. */
		area: key.optional(),
		year: z.number().int().min(1950).max(2200),
		as: z.enum(['page', 'file'])
	}),
	run: async ({ tx }, { indicator, area, year }) => {
		if (!indicator && !area)
			return refused({ rule: 'invalid-input', level: 'error', detail: { fields: 'indicator, area' } });
		const figures: readonly Figure[] = await readFigures(
			tx,
			'working_figures',
			undefined,
			sql`year = ${year} and ${indicator ? sql`indicator = ${indicator}` : sql`true`}
				and ${area ? sql`area_id = ${area}` : sql`true`}`
		);
		return done(figures);
	},
	object: ({ indicator, area }) => `working-figures:${indicator ?? area}`,
	record: ({ indicator, area, year, as }, { length }) => ({
		...(indicator && { indicator }),
		...(area && { area }),
		year,
		as,
		figures: length
	})
});
