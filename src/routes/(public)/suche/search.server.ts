/**
 * The search of the page head: understands an area, an indicator or both ("Altenquotient Raunheim"). Umlauts may be
 * written out, capital letters and hyphens do not matter, the beginning of a word is enough.
 */
import type { Area } from '#domain/areas';
import { THEMES, type Edition, type Indicator } from '#domain/monitor';
import { areasWithPage } from '#ui/monitor-areas.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';

export type Hit = { readonly label: string; readonly note: string; readonly href: string };
export type SearchResults = {
	/** Where the question leads if it means one thing only. */
	readonly direct: string | null;
	readonly areas: readonly Hit[];
	readonly indicators: readonly Hit[];
	readonly themes: readonly Hit[];
};

type Match<T> = { readonly item: T; readonly used: ReadonlySet<string>; readonly score: number };

const FILLERS = new Set([
	'in',
	'im',
	'der',
	'die',
	'das',
	'von',
	'und',
	'am',
	'an',
	'fur',
	'fuer',
	'stadt',
	'gemeinde',
	'bei',
	'den',
	'des'
]);
const SHOWN = 30;

export function search(edition: Edition, query: string): SearchResults {
	const words = wordsOf(query).filter((word) => !FILLERS.has(word));
	const areas = best(areasWithPage(edition).flatMap((area) => matchWords(area, [area.name], words) ?? []));
	const bestArea = areas[0];
	const isOneArea = bestArea !== undefined && areas[1]?.score !== bestArea.score;
	// What names the area does not have to name the indicator too.
	const rest = isOneArea ? words.filter((word) => !bestArea.used.has(word)) : words;
	const fieldsOf = ({ name, shortName, synonyms, id }: Indicator): string[] => [name, shortName, id, ...synonyms];
	const matchAll = (wanted: readonly string[]): Match<Indicator>[] =>
		best(edition.indicators.flatMap((indicator) => matchWords(indicator, fieldsOf(indicator), wanted) ?? []));
	const indicators = matchAll(rest.length > 0 ? rest : words);
	const themes = best(THEMES.flatMap((theme) => matchWords(theme, [THEME_TEXTS[theme].name], words) ?? []));
	const year = edition.release.year;
	const area = isOneArea ? bestArea.item : null;
	const indicatorAddress = (id: string): string =>
		`/monitor/${year}/${id}${area && area.level !== 'county' ? `?gebiet=${area.slug}` : ''}`;
	return {
		direct: directAddress({ words, rest, area, indicators, indicatorAddress }),
		areas: areas.slice(0, SHOWN).map(({ item }) => ({
			label: item.name,
			note: 'Auswertung mit allen Indikatoren',
			href: `/gebiete/${item.slug}`
		})),
		indicators: indicators.slice(0, SHOWN).map(({ item }) => ({
			label: area ? `${item.name} ${inArea(area)}` : item.name,
			note: item.meaning,
			href: indicatorAddress(item.id)
		})),
		themes: themes.map(({ item }) => ({
			label: THEME_TEXTS[item].name,
			note: THEME_TEXTS[item].question,
			href: `/monitor/${year}/${item}`
		}))
	};
}

function directAddress({
	words,
	rest,
	area,
	indicators,
	indicatorAddress
}: {
	words: readonly string[];
	rest: readonly string[];
	area: Area | null;
	indicators: readonly Match<Indicator>[];
	indicatorAddress: (id: string) => string;
}): string | null {
	if (area && rest.length === 0 && words.length > 0) return `/gebiete/${area.slug}`;
	const [first, second] = indicators;
	const explainsAll = first && rest.length > 0 && rest.every((word) => first.used.has(word));
	return explainsAll && first.score !== second?.score ? indicatorAddress(first.item.id) : null;
}

/** The best field counts: an exact name most, then whole words, then beginnings of words. Null without a match. */
function matchWords<T>(item: T, fields: readonly string[], words: readonly string[]): Match<T>[] | null {
	let found: Match<T> | null = null;
	for (const field of fields) {
		const fieldWords = wordsOf(field).filter((word) => !FILLERS.has(word));
		const used = new Set<string>();
		let score = 0;
		for (const word of words) {
			if (fieldWords.includes(word)) score += 4;
			else if (word.length > 2 && fieldWords.some((one) => one.startsWith(word))) score += 2;
			else if (word.length > 4 && fieldWords.some((one) => one.includes(word))) score += 1;
			else continue;
			used.add(word);
		}
		if (used.size === 0) continue;
		if (fieldWords.join(' ') === words.filter((word) => used.has(word)).join(' ')) score += 3;
		if (!found || score > found.score) found = { item, used, score };
	}
	return found ? [found] : null;
}

function best<T>(matches: readonly Match<T>[]): Match<T>[] {
	return matches.toSorted((a, b) => b.score - a.score);
}

/** `Groß-Gerau` → `gross`, `gerau`; `Gross Gerau` gives the same. */
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
		.filter((word) => word !== '');
}
