/** A length of time as rules and laws name it. */
export type Span = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** The moment that lies the span before `now`; the last day of a shorter month stands for a day it does not have. */
export function momentBefore(now: Date, span: Span): Date {
	if ('days' in span) return new Date(now.getTime() - span.days * 86_400_000);
	const months = 'years' in span ? span.years * 12 : span.months;
	const moment = new Date(now);
	moment.setUTCDate(1);
	moment.setUTCMonth(moment.getUTCMonth() - months);
	const lastDay = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
	moment.setUTCDate(Math.min(now.getUTCDate(), lastDay));
	return moment;
}
