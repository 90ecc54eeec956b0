import { formatDate } from '../format-date.ts';
import type { EntryDetail } from './entry-detail.ts';

/** A day that was recorded as `YYYY-MM-DD`, as the pages show it; null where there is none. */
export function dayOf(detail: EntryDetail, name: string): string | null {
	const day = detail.text(name) ?? '';
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? formatDate(day) : null;
}
