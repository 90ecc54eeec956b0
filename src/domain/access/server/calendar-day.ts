import { z } from 'zod';

/** `YYYY-MM-DD`, within the years that roles and organisations can have. */
export const calendarDay = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2199-12-31');
