import { formatDate } from './format-date.ts';

/** `ab 1.3.2026` has no end; `from` and `to` are days as `YYYY-MM-DD`, `to` may be empty. */
export function periodInWords({ from = '', to = '' }: Readonly<Record<string, string | number>>): string {
	return to === '' ? `ab ${formatDate(String(from))}` : `${formatDate(String(from))} bis ${formatDate(String(to))}`;
}
