/** Reference dates and periods as offices print them, and areas' keys: what tells data from headings. */

const YEAR = '(?:1[89]|20|21)\\d\\d';
const DATE = `\\d{1,2}\\.\\d{1,2}\\.${YEAR}`;
const TIME = [
	YEAR,
	DATE,
	`${YEAR}-\\d{2}(?:-\\d{2})?`,
	`${YEAR}[/-](?:\\d{2}|${YEAR})`,
	`\\d{1,2}/${YEAR}`,
	`(?:WS|SS|WiSe|SoSe|Schuljahr|SJ) ?${YEAR}(?:/\\d{2,4})?`,
	`[1-4]\\. ?Quartal ${YEAR}`,
	`${YEAR}-?Q[1-4]`,
	`(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) ${YEAR}`
].join('|');

const WHOLE = new RegExp(`^(?:${TIME})$`);
const NAMED = new RegExp(
	`^(?:Stichtag|Jahr|Berichtsjahr|Zeit|Zeitraum|Zeitbezug|Schuljahr|Quartal|Monat)\\s*:?\\s*(${TIME})$`
);
const WITHIN = new RegExp(`Stichtage?:?\\s+(?:am\\s+)?(${DATE})`);

export function isPrintedTime(text: string): boolean {
	return WHOLE.test(text);
}

/** The period a title line fixes for the whole table: `2015`, `Jahr: 2016`, `Stichtag 31.12.2015`; else null. */
export function fixedTimeOf(line: string): string | null {
	const text = line.trim();
	if (WHOLE.test(text)) return text;
	return NAMED.exec(text)?.[1] ?? null;
}

/** `… - Stichtag 09.05.2011 -` inside a title; weaker than a line of its own. */
export function timeWithin(line: string): string | null {
	return WITHIN.exec(line)?.[1] ?? null;
}

/** `DG`, `06`, `06433001`, `064330013013`. Codes of other classifications are longer or mixed. */
export function isAreaKey(text: string): boolean {
	// The last: a quarter below its municipality, `06433012-03`.
	return /^(?:\d{1,12}|[A-Z]{2,6}|\d{8}-[\p{L}\d][\p{L}\d._-]{0,40})$/u.test(text);
}

/** `10.10.2017` → `2017-10-10`; null if it is no such date. */
export function isoDate(german: string): string | null {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(german.trim()) ?? [];
	return year === '' ? null : checkedIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The text itself if it is a day that exists, written `2025-12-31`; else null. */
export function checkedIsoDate(text: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? null : text;
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** `30. Juni 2016` → `30.06.2016` anywhere in a line; dates in figures as they are; else a year alone; else null. */
export function timeInSentence(line: string): string | null {
	const [, day = '', month = '', year = ''] = /(\d{1,2})\.\s+([A-Z][a-zä]+)\s+(\d{4})/.exec(line) ?? [];
	const index = MONTHS.indexOf(month);
	if (index >= 0) return `${day.padStart(2, '0')}.${String(index + 1).padStart(2, '0')}.${year}`;
	const date = new RegExp(`(?<!\\d)${DATE}(?!\\d)`).exec(line);
	if (date) return date[0];
	const years = [...line.matchAll(new RegExp(`(?<![\\d.])${YEAR}(?![\\d.])`, 'g'))].map((match) => match[0]);
	return years.length === 1 ? (years[0] ?? null) : null;
}
