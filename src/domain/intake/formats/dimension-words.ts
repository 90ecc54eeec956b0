/**
 * Words people write for a breakdown, and the codes of the base data structure. Age is `from-to` in completed years,
 * both included; `85-` is open. Dimensions without words of their own keep their codes as written.
 */

/** German heading of a column ↔ code of the dimension. */
const HEADINGS: readonly (readonly [code: string, heading: string, ...others: string[]])[] = [
	['age', 'Alter', 'Altersgruppe', 'Lebensalter'],
	['sex', 'Geschlecht'],
	['citizenship', 'Staatsangehoerigkeit', 'Staatsangehörigkeit', 'Nationalität', 'Nationalitaet'],
	['size', 'Haushaltsgröße', 'Haushaltsgroesse'],
	['type', 'Haushaltstyp'],
	['minors', 'Minderjährige im Haushalt', 'Minderjaehrige im Haushalt'],
	['migration', 'Migrationshintergrund']
];

/** The municipal statistics' standard data sets know two sexes; `divers` is assigned there before it is counted. */
const VALUES: Readonly<Record<string, readonly (readonly [code: string, word: string, ...others: string[]])[]>> = {
	sex: [
		['female', 'weiblich', 'w', 'Frauen'],
		['male', 'männlich', 'maennlich', 'm', 'Männer']
	],
	citizenship: [
		['german', 'deutsch', 'Deutsche'],
		[
			'foreign',
			'ausländisch',
			'auslaendisch',
			'nicht deutsch',
			'nichtdeutsch',
			'Ausländer',
			'Ausländerinnen und Ausländer'
		]
	],
	size: [
		['1', '1 Person'],
		['2', '2 Personen'],
		['3', '3 Personen'],
		['4', '4 Personen'],
		['5+', '5 und mehr Personen', '5 Personen und mehr', '5 u. m.']
	],
	type: [
		['single', 'Einpersonenhaushalt'],
		['lone-parent', 'Alleinerziehend', 'Alleinerziehende'],
		['couple-with-children', 'Paar mit Kindern'],
		['couple', 'Paar ohne Kinder'],
		['other', 'sonstiger Haushalt', 'sonstige']
	],
	minors: [
		['with', 'mit', 'ja'],
		['without', 'ohne', 'nein']
	],
	migration: [
		['with', 'mit', 'ja'],
		['without', 'ohne', 'nein']
	]
};

const ALL_TOGETHER = new Set(['', 'insgesamt', 'zusammen', 'gesamt', 'alle', 'total']);

export function dimensionOfHeading(heading: string): string {
	const text = heading.trim().toLowerCase();
	const known = HEADINGS.find((names) => names.some((name) => name.toLowerCase() === text));
	return known ? known[0] : heading.trim();
}

export function headingOfDimension(code: string): string {
	return HEADINGS.find(([known]) => known === code)?.[1] ?? code;
}

export function wordOfValue(dimension: string, code: string): string {
	return VALUES[dimension]?.find(([known]) => known === code)?.[1] ?? code;
}

/** The code of a printed value; '' means all together; null if a known dimension has no such value. */
export function harmonisedValue(dimension: string, printed: string): string | null {
	const text = printed.trim();
	if (ALL_TOGETHER.has(text.toLowerCase())) return '';
	if (dimension === 'age') return harmonisedAge(text);
	const values = VALUES[dimension];
	if (!values) return text;
	return values.find((words) => words.some((word) => word.toLowerCase() === text.toLowerCase()))?.[0] ?? null;
}

function harmonisedAge(printed: string): string | null {
	const text = printed
		.replace(/\s*(?:Jahre?n?|J\.)\s*/gi, ' ')
		.replace(/[–—]/g, '-')
		.trim();
	const [, single] = /^(\d{1,3})$/.exec(text) ?? [];
	if (single !== undefined) return `${Number(single)}-${Number(single)}`;
	const [, open] = /^(\d{1,3}) ?(?:-|\+|u\.? ?m\.?|und (?:mehr|älter)|u\.? ?ä\.?)$/.exec(text) ?? [];
	if (open !== undefined) return `${Number(open)}-`;
	const [, below] = /^unter (\d{1,3})$/.exec(text) ?? [];
	if (below !== undefined) return Number(below) > 0 ? `0-${Number(below) - 1}` : null;
	const [, from, to] = /^(\d{1,3}) ?- ?(\d{1,3})$/.exec(text) ?? [];
	if (from !== undefined && to !== undefined)
		return Number(from) <= Number(to) ? `${Number(from)}-${Number(to)}` : null;
	const [, start, end] = /^(\d{1,3}) bis unter (\d{1,3})$/.exec(text) ?? [];
	if (start !== undefined && end !== undefined) {
		return Number(start) < Number(end) ? `${Number(start)}-${Number(end) - 1}` : null;
	}
	return null;
}
