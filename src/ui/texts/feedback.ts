/** The clock of a reported barrier in words; the words alone say when the six weeks are over. */
import type { Urgency } from '#domain/feedback';

/** 3 → „noch 3 Tage“, 0 → „Frist endet heute“, −2 → „Frist seit 2 Tagen vorbei“. */
export function daysLeftText(days: number): string {
	if (days === 0) return 'Frist endet heute';
	if (days === 1) return 'noch 1 Tag';
	if (days > 1) return `noch ${days} Tage`;
	return days === -1 ? 'Frist seit gestern vorbei' : `Frist seit ${-days} Tagen vorbei`;
}

/** The shape beside the words. */
export const urgencyKinds: Readonly<Record<Urgency, 'info' | 'warning' | 'danger'>> = {
	calm: 'info',
	close: 'warning',
	overdue: 'danger'
};
