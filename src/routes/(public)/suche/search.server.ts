/**
 * The search of the page head: understands an area, an indicator or both ("Altenquotient Raunheim"). Umlauts may be
 * written out, capital letters and hyphens do not matter, the beginning of a word is enough, a slip of the keys is
 * forgiven.
 */
import type { Area } from '#domain/areas';
import type { AreaName } from '#domain/areas/server';
import { THEMES, type Edition, type Indicator } from '#domain/monitor';
import { areasWithPage, quarters } from '#ui/monitor-areas.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { best, matchWords, tellingWords, WHOLE_WORD, type Match } from './match-words.server.ts';

export type Hit = { readonly label: string; readonly note: string; readonly href: string };
export type SearchResults = {
	/** Where the question leads if it means one thing only. */
	readonly direct: string | null;
	readonly areas: readonly Hit[];
	readonly indicators: readonly Hit[];
	/** Without figures in this edition: their sheets in the catalogue. */
	readonly definitions: readonly Hit[];
	readonly themes: readonly Hit[];
	/** What else there is to say: an area without a page, words that fit nothing. */
	readonly note: string;
};

const SHOWN = 30;
const sheetAddress = (id: string): string => `/indikatoren/${id}`;

type Knowledge = {
	/** What areas are called besides ("Landkreis Groß-Gerau"). */
	readonly names?: readonly AreaName[];
	/** All definitions, also those the edition has no figures for. */
	readonly catalogue?: readonly Indicator[];
	readonly keyOf?: (word: string) => string;
};

/** Official keys of areas are understood too. */
export function search(
	edition: Edition,
	query: string,
	{ names = [], catalogue = [], keyOf }: Knowledge = {}
): SearchResults {
	const namesOf = ({ id, name, level }: Area): string[] => [
		name,
		...names.filter(({ area }) => area === id).map((other) => other.name),
		...(level === 'region' ? [] : [id])
	];
	const asked = tellingWords(query);
	const listed = [...areasWithPage(edition), ...quarters(edition)];
	// Land and country have no page of their own; their figures stand beside the county's on every page.
	const larger = best(
		edition.areas.flatMap((area) => (listed.includes(area) ? [] : (matchWords(area, namesOf(area), asked) ?? [])))
	).find(({ score }) => score >= WHOLE_WORD);
	const areas = best(listed.flatMap((area) => matchWords(area, namesOf(area), asked) ?? []));
	const words = larger && areas.length === 0 ? asked.filter((word) => !larger.used.has(word)) : asked;
	const bestArea = areas[0];
	const isOneArea = bestArea !== undefined && areas[1]?.score !== bestArea.score;
	// What names the area does not have to name the indicator too.
	const rest = isOneArea ? words.filter((word) => !bestArea.used.has(word)) : words;
	const fieldsOf = ({ name, shortName, synonyms, id }: Indicator): string[] => [name, shortName, id, ...synonyms];
	const matchAll = (among: readonly Indicator[], wanted: readonly string[]): Match<Indicator>[] =>
		best(among.flatMap((indicator) => matchWords(indicator, fieldsOf(indicator), wanted, keyOf) ?? []));
	const indicators = matchAll(edition.indicators, rest.length > 0 ? rest : words);
	// A definition without figures is found too; it never stands in the way of one with figures.
	const definitions = matchAll(
		catalogue.filter(({ id }) => !edition.findIndicator(id)),
		rest.length > 0 ? rest : words
	);
	const hits = [...areas, ...indicators, ...definitions];
	const understood = new Set([...(larger?.used ?? []), ...hits.flatMap(({ used }) => [...used])]);
	const themes = best(THEMES.flatMap((theme) => matchWords(theme, [THEME_TEXTS[theme].name], words) ?? []));
	const year = edition.release.year;
	const area = isOneArea ? bestArea.item : null;
	const indicatorAddress = (id: string): string =>
		`/monitor/${year}/${id}${area && area.level !== 'county' ? `?gebiet=${area.slug}` : ''}`;
	return {
		direct:
			directAddress({ words, rest, area, indicators, indicatorAddress }) ??
			(indicators.length === 0
				? directAddress({ words, rest, area, indicators: definitions, indicatorAddress: sheetAddress })
				: null),
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
		definitions: definitions.slice(0, SHOWN).map(({ item }) => ({
			label: item.name,
			note: item.meaning,
			href: sheetAddress(item.id)
		})),
		themes: themes.map(({ item }) => ({
			label: THEME_TEXTS[item].name,
			note: THEME_TEXTS[item].question,
			href: `/monitor/${year}/${item}`
		})),
		note: noteOn({
			larger: areas.length === 0 ? larger?.item : undefined,
			unknown: asked.filter((word) => !understood.has(word)),
			hasHits: hits.length > 0
		})
	};
}

function noteOn({
	larger,
	unknown,
	hasHits
}: {
	larger: Area | undefined;
	unknown: readonly string[];
	hasHits: boolean;
}): string {
	const notes = [
		larger && `Die Zahlen für ${larger.name} stehen zum Vergleich auf den Seiten der Indikatoren.`,
		hasHits && unknown.length > 0 && `Nicht gefunden: ${unknown.slice(0, 5).join(', ')}.`
	];
	return notes.filter(Boolean).join(' ');
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
