/** The catalogue of all definitions, whether an edition has figures for them or not, and what one may ask it. */
import { SPECIAL_THEMES, THEMES, type Edition, type Indicator, type Level, type Theme } from '#domain/monitor';
import { LEVEL_WORDS, SOURCE_KINDS, sourceKindsOf, STATE_WORDS, type FigureState } from '#ui/texts/catalogue.ts';
import { isTheme } from '#ui/texts/themes.ts';
import { best, matchWords, tellingWords } from '../suche/match-words.server.ts';
import type { WordKeys } from '../suche/word-keys.server.ts';

export type CatalogueEntry = {
	readonly indicator: Indicator;
	readonly state: FigureState;
	/** Newest year with a figure in the edition. */
	readonly newestYear: number | null;
};

export const FRESHNESS = {
	aktuell: 'aus dem Jahr der Ausgabe',
	naheliegend: 'ein oder zwei Jahre davor',
	aelter: 'älter'
};
export type Freshness = keyof typeof FRESHNESS;

export type CatalogueQuery = {
	readonly words: string;
	readonly theme: Theme | null;
	readonly source: string | null;
	readonly level: Level | null;
	readonly freshness: Freshness | null;
	readonly figures: 'mit' | 'ohne' | null;
};

/** What is not understood is not asked. */
export function readQuery(params: URLSearchParams): CatalogueQuery {
	const [theme, source, level] = [params.get('thema') ?? '', params.get('quelle'), params.get('ebene') ?? ''];
	const [freshness, figures] = [params.get('stand') ?? '', params.get('zahlen')];
	return {
		words: (params.get('q') ?? '').trim().slice(0, 120),
		theme: isTheme(theme) ? theme : null,
		source: SOURCE_KINDS.some(({ id }) => id === source) ? source : null,
		level: Object.hasOwn(LEVEL_WORDS, level) ? (level as Level) : null,
		freshness: Object.hasOwn(FRESHNESS, freshness) ? (freshness as Freshness) : null,
		figures: figures === 'mit' || figures === 'ohne' ? figures : null
	};
}

export function catalogueEntries(indicators: readonly Indicator[], edition: Edition | null): CatalogueEntry[] {
	return indicators.map((indicator) => {
		const released = edition?.findIndicator(indicator.id);
		const newestYear = (edition && released && edition.newestYear(released)) || null;
		return { indicator, newestYear, state: newestYear ? 'with-figures' : stateWithout(indicator, edition) };
	});
}

/** The public does not learn what has been delivered for a closed theme. */
function stateWithout({ theme }: Indicator, edition: Edition | null): FigureState {
	const isClosed = (SPECIAL_THEMES as readonly Theme[]).includes(theme) && edition?.ofTheme(theme).length === 0;
	return isClosed ? 'theme-closed' : 'not-delivered';
}

/** In the order of themes; where words are asked, the best match first. */
export function findEntries(
	entries: readonly CatalogueEntry[],
	query: CatalogueQuery,
	editionYear: number | null,
	keyOf?: WordKeys
): CatalogueEntry[] {
	const fitting = entries.filter((entry) => fits(entry, query, editionYear));
	const words = tellingWords(query.words);
	if (words.length === 0)
		return fitting.toSorted((a, b) => THEMES.indexOf(a.indicator.theme) - THEMES.indexOf(b.indicator.theme));
	const fieldsOf = ({ name, shortName, synonyms, id, catalogue, meaning }: Indicator): string[] => [
		name,
		shortName,
		id,
		catalogue,
		...synonyms,
		meaning
	];
	const matches = fitting.flatMap((entry) => matchWords(entry, fieldsOf(entry.indicator), words, keyOf) ?? []);
	// Who types more words means fewer indicators: those that know the most of them.
	const most = Math.max(0, ...matches.map(({ used }) => used.size));
	return best(matches.filter(({ used }) => used.size === most)).map(({ item }) => item);
}

function fits({ indicator, state, newestYear }: CatalogueEntry, query: CatalogueQuery, year: number | null): boolean {
	if (query.theme && indicator.theme !== query.theme) return false;
	if (query.source && !sourceKindsOf(indicator).some(({ id }) => id === query.source)) return false;
	if (query.level && !indicator.levels.includes(query.level)) return false;
	if (query.figures && (query.figures === 'mit') !== (state === 'with-figures')) return false;
	return !query.freshness || freshnessOf(newestYear, year) === query.freshness;
}

function freshnessOf(newest: number | null, year: number | null): Freshness | null {
	if (newest === null || year === null) return null;
	if (newest >= year) return 'aktuell';
	return newest >= year - 2 ? 'naheliegend' : 'aelter';
}

export function stateInWords({ state, newestYear }: CatalogueEntry): string {
	return newestYear ? `${STATE_WORDS[state]} bis ${newestYear}` : STATE_WORDS[state];
}
