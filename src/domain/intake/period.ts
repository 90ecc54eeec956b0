/** When a figure counts for: a reference date (start and end are the same day) or a calendar year. */
export type Period = {
	/** As people write it: `31.12.2015`, `2015`. */
	readonly text: string;
	/** ISO dates, both included. */
	readonly start: string;
	readonly end: string;
	readonly year: number;
};

/** Reads `31.12.2015`, `2015-12-31` and `2015`; null for everything else, also for a day that does not exist. */
export function parsePeriod(printed: string): Period | null {
	const text = printed.trim();
	if (/^(19|20)\d\d$/.test(text)) {
		return { text, start: `${text}-01-01`, end: `${text}-12-31`, year: Number(text) };
	}
	const german = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text);
	const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
	const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? iso.slice(1) : [];
	if (year === undefined || month === undefined || day === undefined) return null;
	const start = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${start}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== start) return null;
	const [, monthText = '', dayText = ''] = start.split('-');
	return { text: `${dayText}.${monthText}.${year}`, start, end: start, year: Number(year) };
}
