import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { Figure } from '#domain/disclosure';
import { readFigures } from './figure-rows.ts';

/**
 * What the county has computed for one's own town or municipality and not released yet: its own people, its own numbers.
 * Refuses other areas; the database would answer no row of them either. Leaves an entry in the trail.
 */
export const readOwnFigures = command({
	name: 'monitor.read-own-figures',
	permission: 'monitor:read-own-area',
	isReading: true,
	input: z.object({ area: z.string(), as: z.enum(['page', 'file']) }),
	run: async ({ tx, actor }, { area }): Promise<Outcome<readonly Figure[]>> => {
		if (!(actor.areas ?? []).includes(area)) return refused({ rule: 'area-not-own', level: 'error' });
		return done((await readFigures(tx, 'working_figures')).filter((figure) => figure.area === area));
	},
	object: ({ area }) => `own-figures:${area}`,
	record: ({ area, as }, figures) => ({ area, as, figures: figures.length })
});
