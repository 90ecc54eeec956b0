/** How well words that somebody typed fit a name. */
export type Match<T> = {
	readonly item: T;
	readonly used: ReadonlySet<string>;
	readonly score: number;
	/** Place of the name that fits, among the item's names: the nearer ones come first. */
	readonly field: number;
};

const FILLERS = new Set('in im der die das von und am an fuer fur stadt gemeinde bei den des je pro'.split(' '));
// A map, for a word may be `constructor`.
const ROMAN: ReadonlyMap<string, string> = new Map(
	Object.entries({ ii: '2', iii: '3', iv: '4', viii: '8', ix: '9', xi: '11', xii: '12' })
);

/** Score of one word that is the same; beginnings, parts and slips count less. */
export const WHOLE_WORD = 4;
/** Another form of the word, or another word for the same share. */
const ALIKE = 3;
const EXACT_NAME = 3;

/** `keyOf`: words with the same key are alike. The best field counts: an exact name most, then whole words, then beginnings of words. Null without a match. */
export function matchWords<T>(
	item: T,
	fields: readonly string[],
	words: readonly string[],
	keyOf: (word: string) => string = (word) => word
): Match<T>[] | null {
	let found: Match<T> | null = null;
	for (const [index, field] of fields.entries()) {
		const fieldWords = tellingWords(field);
		const used = new Set<string>();
		let score = 0;
		for (const word of words) {
			const points = Math.max(0, ...fieldWords.map((one) => pointsFor(word, one, keyOf)));
			if (points === 0) continue;
			score += points;
			used.add(word);
		}
		if (used.size === 0) continue;
		if (fieldWords.join(' ') === words.filter((word) => used.has(word)).join(' ')) score += EXACT_NAME;
		if (!found || score > found.score) found = { item, used, score, field: index };
	}
	return found ? [found] : null;
}

function pointsFor(word: string, known: string, keyOf: (word: string) => string): number {
	if (word === known) return WHOLE_WORD;
	if (keyOf(word) === keyOf(known)) return ALIKE;
	if (word.length > 2 && known.startsWith(word)) return 2;
	if (word.length > 4 && known.includes(word)) return 1;
	return isSlip(word, known) ? 1 : 0;
}

/** One wrong, missing, doubled or swapped letter in a word of five or more that begins right; digits are never slips. */
function isSlip(word: string, known: string): boolean {
	if (word.length < 5 || known.length < 5 || word[0] !== known[0] || /\d/.test(word + known)) return false;
	if (Math.abs(word.length - known.length) > 1) return false;
	let start = 0;
	while (start < word.length && word[start] === known[start]) start++;
	let end = 0;
	const shorter = Math.min(word.length, known.length);
	while (end < shorter - start && word.at(-1 - end) === known.at(-1 - end)) end++;
	const [mine, theirs] = [word.slice(start, word.length - end), known.slice(start, known.length - end)];
	if (mine.length <= 1 && theirs.length <= 1) return true;
	return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0];
}

export function best<T>(matches: readonly Match<T>[]): Match<T>[] {
	return matches.toSorted((a, b) => b.score - a.score || a.field - b.field);
}

/** Without words that fit everything. */
export function tellingWords(text: string): string[] {
	return wordsOf(text).filter((word) => !FILLERS.has(word));
}

/** `Groß-Gerau` → `gross`, `gerau`; `Gross Gerau` gives the same, and `Hartz IV` the same as `Hartz 4`. */
export function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.map((word) => ROMAN.get(word) ?? word);
}
