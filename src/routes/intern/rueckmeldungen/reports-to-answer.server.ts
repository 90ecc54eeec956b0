import type { Actor } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { daysLeft, urgencyOf } from '#domain/feedback';
import { findReports } from '#domain/feedback/server';
import { daysLeftText } from '#ui/texts/feedback.ts';
import { formatDate } from '#ui/texts/format-date.ts';

const MOST = 5;

type Item = { readonly href: string; readonly title: string; readonly note: string };

/** Reported barriers for the start page of whoever answers them; the oldest first, for their six weeks end first. */
export async function reportsToAnswer(actor: Actor): Promise<Item[]> {
	const now = new Date();
	const { open } = await readAs(actor, findReports);
	const shown = open.slice(0, MOST).map(({ reference, dueOn }) => {
		const days = daysLeft(dueOn, now);
		return {
			href: `/intern/rueckmeldungen/${reference}`,
			title: `${urgencyOf(days) === 'overdue' ? 'Überfällig: ' : ''}Gemeldete Barriere ${reference} beantworten`,
			note: `Antwort bis zum ${formatDate(dueOn)}, ${daysLeftText(days)}`
		};
	});
	const more = open.length - shown.length;
	if (more <= 0) return shown;
	const title = more === 1 ? 'Eine weitere gemeldete Barriere' : `${more} weitere gemeldete Barrieren`;
	return [...shown, { href: '/intern/rueckmeldungen', title, note: 'Beantworten' }];
}
