/** Numbers in a German text that somebody wrote freely: digits, and words up to twelve. */
export type WrittenNumber = {
	/** As it stands in the text: `2`, `zwei`, `1.234`, `2,5`. */
	readonly written: string;
	readonly value: number;
	readonly decimals: number;
	/** What follows: a percentage, another measure (years, Euro), or a thing that is counted. */
	readonly unit: 'percent' | 'measure' | 'none';
};

/** Words a figure in a sentence is written with; from thirteen on people write digits. */
const WORDS: readonly (readonly [RegExp, number])[] = [
	[/null/, 0],
	[/eins|ein|eine[mnrs]?|einzige[mnrs]?/, 1],
	[/zwei(?:en|er)?|beide[nrm]?/, 2],
	[/drei(?:en|er)?/, 3],
	[/vier(?:en)?/, 4],
	[/f(?:ü|ue)nf(?:en)?/, 5],
	[/sechs(?:en)?/, 6],
	[/sieben/, 7],
	[/acht(?:en)?/, 8],
	[/neun(?:en)?/, 9],
	[/zehn(?:en)?/, 10],
	[/elf(?:en)?/, 11],
	[/zw(?:ö|oe)lf(?:en)?/, 12]
];

const MONTHS = 'Jan|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';
const REFERENCES =
	'§§?|Art\\.|Artikel|Abs\\.|Absatz|Satz|Nr\\.|Nummer|Ziffer|Kapitel|Seite|S\\.|Tabelle|Tab\\.|Abbildung|Abb\\.|Anlage|Anhang|SGB|Punkt|Band|Stufe|Pflegegrad|Tel\\.|Telefon';
const COUNTED =
	'Personen|Menschen|Einwohner|Kinder|Jugendliche|Frauen|Männer|Mädchen|Jungen|Haushalte|Familien|Fälle|Arbeitslose|Beschäftigte|Leistungs|Senior|Bürger|Geburten|Plätze';
const MEASURES =
	'Jahre?n?|Monate?n?|Wochen?|Tagen?|Stunden?|Minuten?|Uhr|Euro|EUR|€|Cent|Millionen|Mio\\.|Milliarden|Mrd\\.|km|Kilometern?|Metern?|m2|Quadratmetern?|Hektar|ha|Grad|je';

/** Numbers that count nobody, whatever stands after them. */
const COUNT_NOBODY: readonly RegExp[] = [
	// Dates and times.
	/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
	/(?<!\d)\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?!\d)/gu,
	new RegExp(`(?<!\\d)\\d{1,2}\\.\\s?(?=(?:${MONTHS}))`, 'gu'),
	/(?<!\d)\d{1,2}[:.]\d{2}(?=\s*Uhr)/gu,
	// Years, alone or 2023/24, unless people follow at once: "2011 Personen" counts.
	new RegExp(
		`(?<![\\d.,])(?:19|20)\\d{2}(?:\\s?[/–-]\\s?\\d{2,4})?(?![\\d%]|[.,]\\d|\\s*(?:Prozent|%|${COUNTED}))`,
		'gu'
	),
	// Paragraphs, pages, tables, and what is listed with them: "§§ 27, 35 und 35a".
	new RegExp(
		`(?:${REFERENCES})\\s*\\d+[a-z]?(?!\\d)(?:\\s*(?:,|;|/|–|-|und|bis|oder)\\s*\\d+[a-z]?(?!\\d|\\s+(?:${COUNTED})))*`,
		'gu'
	),
	// Bases of rates, numbers of a list, ordinals, postcodes.
	/(?:je|pro)\s+\d+(?:[. ]\d{3})*(?!\d)/giu,
	/^[ \t]*\d{1,2}[.)](?=\s)/gmu,
	/(?<=(?<!\p{L})(?:am|zum|beim|im|vom|der|die|das|den|dem|des|jede[mnrs]?)\s)\d{1,2}\.(?=\s)/giu,
	new RegExp(`(?<!\\d)\\d{5}(?=\\s+\\p{Lu})(?!\\s+(?:${COUNTED}))`, 'gu'),
	// Parts of a name: 2-Personen-Haushalt, 65-Jährige, 14-tägig.
	/(?<!\d)\d+(?:[–/-]\d+)?-(?=\p{L})/gu,
	/(?:außer|in) Acht(?!\p{L})/gu
];

const DIGITS = /(?<![\p{L}\d])(?<!\d[.,])(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?(?![\d\p{L}])/gu;
const WORD = new RegExp(
	`(?<![\\p{L}\\d-])(?:${WORDS.map(([word]) => word.source).join('|')})(?![\\p{L}\\d]|-\\p{L})`,
	'giu'
);
/** Elsewhere "ein" is an article. */
const ONE_BY_EMPHASIS = /(?<!\p{L})(?:nur|genau|lediglich|bloß|gerade mal)\s+$/iu;

/**
 * Every number that may count something. Left out: dates, years, paragraphs and pages, numbers of a list, bases of rates, parts of
 * names ("2-Personen-Haushalt"). "ein" is a number only after "nur" or "genau". Written numbers are normalised (NFKC).
 */
export function findWrittenNumbers(given: string): WrittenNumber[] {
	let text = given.normalize('NFKC');
	for (const pattern of COUNT_NOBODY) text = text.replace(pattern, (found) => found.replaceAll(/[^\n]/gu, '_'));
	const numbers: { readonly at: number; readonly number: WrittenNumber }[] = [];
	for (const { 0: written, 1: whole = '', 2: fraction = '', index: at } of text.matchAll(DIGITS)) {
		const value = Number(`${whole.replaceAll(/[. ]/g, '')}.${fraction || '0'}`);
		const unit = unitAfter(text, at + written.length);
		numbers.push({ at, number: { written, value, decimals: fraction.length, unit } });
	}
	for (const { 0: written, index: at } of text.matchAll(WORD)) {
		const isArticle = /^eine?[mnrs]?$/iu.test(written) && !/^eins$/iu.test(written);
		if (isArticle && !ONE_BY_EMPHASIS.test(text.slice(0, at))) continue;
		const [, value = 0] = WORDS.find(([word]) => new RegExp(`^(?:${word.source})$`, 'iu').test(written)) ?? [];
		numbers.push({ at, number: { written, value, decimals: 0, unit: unitAfter(text, at + written.length) } });
	}
	return numbers.toSorted((a, b) => a.at - b.at).map(({ number }) => number);
}

const WORD_OR_DIGITS = `(?:\\d+(?:,\\d+)?|${WORDS.map(([word]) => word.source).join('|')})`;
/** "2 und 5 %": the 2 may count something. "2 bis 5 %": it does not. */
const PERCENT_AFTER = new RegExp(
	`^(?:\\s*(?:bis|[–/-])\\s*${WORD_OR_DIGITS})?\\s*(?:%|Prozent(?!\\p{L})|v\\.\\s?H\\.)`,
	'iu'
);
const MEASURE_AFTER = new RegExp(
	`^(?:\\s*(?:bis|und|oder|[–/-])\\s*${WORD_OR_DIGITS})?\\s*(?:${MEASURES})(?!\\p{L})`,
	'iu'
);

/** "3 bis 6 Jahre": both are ages. */
function unitAfter(text: string, end: number): WrittenNumber['unit'] {
	const rest = text.slice(end, end + 40);
	if (PERCENT_AFTER.test(rest)) return 'percent';
	return MEASURE_AFTER.test(rest) ? 'measure' : 'none';
}
