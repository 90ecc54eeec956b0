import { z } from 'zod';
import type { EntryFilter } from '../trail-entry.ts';

const day = z.iso.date().refine((text) => text >= '1950' && text < '2200');
const words = z.string().trim().min(1).max(200);
const name = z.string().regex(/^[a-z][a-z0-9.:-]{0,199}$/i);

/** A filter from outside: days there are in a calendar, names as the trail writes them. */
export const entryFilterSchema = z.object({
	from: day.optional(),
	until: day.optional(),
	command: name.optional(),
	actor: words.optional(),
	objects: z.array(name).max(5).readonly().optional(),
	kind: z.enum(['change', 'reading']).optional(),
	text: words.optional()
}) satisfies z.ZodType<unknown, EntryFilter>;
