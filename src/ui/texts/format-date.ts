const date = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' });
const dateTime = new Intl.DateTimeFormat('de-DE', {
	dateStyle: 'medium',
	timeStyle: 'short',
	timeZone: 'Europe/Berlin'
});

const moment = new Intl.DateTimeFormat('de-DE', {
	dateStyle: 'medium',
	timeStyle: 'medium',
	timeZone: 'Europe/Berlin'
});

/** ISO time → „31.12.2025“. */
export const formatDate = (iso: string): string => date.format(new Date(iso));

/** ISO time → „31.12.2025, 14:05“, in the county's time zone. */
export const formatDateTime = (iso: string): string => dateTime.format(new Date(iso));

/** ISO time → „31.12.2025, 14:05:09“, where the order of things matters. */
export const formatMoment = (iso: string): string => moment.format(new Date(iso));
