/** Everything the page of one indicator shows. */
import { isOwnIndicator, type Edition, type Indicator } from '#domain/monitor';
import { editionName } from '#ui/texts/edition-name.ts';
import { unitSuffix } from '#ui/texts/format-number.ts';
import { formatValue } from '#ui/texts/format-value.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { OWN_INDICATOR } from '#ui/texts/own-indicators.ts';
import { comparisonSentence, compareWith } from '#ui/texts/sentences.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { findTrend, trendSentence } from '#ui/texts/trend.ts';
import { monitorRegions } from '#ui/monitor-areas.ts';
import { seriesOf } from '#ui/series-of.ts';
import { downloadLinks, figureLinks, type DownloadLink } from '../../../download-links.ts';
import { breaksInWords, indicatorFacts } from '../../../indikatoren/indicator-facts.server.ts';
import { areaTable } from './area-table.server.ts';
import { funnelFigure } from './funnel-figure.server.ts';
import { development, dots, map } from './indicator-figures.server.ts';
import { earlyNote } from './early-note.server.ts';
import { chosenArea, figureQuery, indicatorView, type IndicatorFigure } from './indicator-view.server.ts';
import { targetViews } from './indicator-targets.server.ts';
import { ownPastTable } from './own-past.server.ts';
import { similarTowns } from './similar-towns.server.ts';
import { alterationSentences, alterationsOf } from '#ui/texts/alteration.ts';

export async function indicatorPage(edition: Edition, indicator: Indicator, query: URLSearchParams) {
	const path = `/monitor/${edition.release.year}/${indicator.id}`;
	const asked = indicatorView(edition, indicator, query);
	const area = asked?.area ?? chosenArea(edition, query.get('gebiet'));
	const view = {
		jahr: query.get('jahr'),
		gebiet: area?.slug ?? null,
		karte: query.get('karte'),
		sortieren: query.get('sortieren')
	};
	const link = (change: Partial<typeof view>): string => {
		const wanted = Object.entries({ ...view, ...change }).flatMap(([key, value]) => (value ? [[key, value]] : []));
		return wanted.length > 0 ? `${path}?${new URLSearchParams(wanted as [string, string][])}` : path;
	};
	const base = {
		name: indicator.name,
		meaning: indicator.meaning,
		edition: editionName(edition.release),
		editionYear: edition.release.year,
		theme: { id: indicator.theme, name: THEME_TEXTS[indicator.theme].name },
		about: aboutIndicator(edition, indicator),
		early: earlyNote(edition, indicator),
		downloads: downloadLinks(path, ['csv', 'xlsx', 'json']),
		calculation: `${path}/berechnung?gebiet=${(area ?? edition.county).slug}${!asked || asked.year === asked.years[0] ? '' : `&jahr=${asked.year}`}`
	};
	if (!asked) return { ...base, year: null };

	const { county } = edition;
	const { years, year, state, rows, kind, source } = asked;
	const files = (figure: IndicatorFigure): DownloadLink[] => figureLinks(path, figure, figureQuery(figure, query));
	const figure = edition.figure(indicator, county, year);
	const period = figure?.period ?? String(year);
	const trend = findTrend(indicator, seriesOf(edition, indicator, county), year);
	const comparison = state ? compareWith(edition, indicator, county, state, year) : null;
	const shown = formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, indicator.decimals);
	const hasParts = rows.length > 0;
	return {
		...base,
		year,
		period,
		headline: {
			area: county.name,
			value: shown.text,
			words: shown.words,
			unit: figure?.value.kind === 'number' ? unitSuffix(indicator.unit) : '',
			notes: [
				...(comparison ? [comparisonSentence(comparison, { year, basis: figure?.basis })] : []),
				...(trend ? [trendSentence(trend, indicator)] : [])
			],
			signs: shown.signs
		},
		yearChoice: years.toReversed().map((one) => ({
			label: String(one),
			href: link({ jahr: one === years[0] ? null : String(one) }),
			isChosen: one === year
		})),
		onlyCounty: hasParts ? null : onlyCountyNote(indicator),
		dots: hasParts
			? dots(edition, indicator, year, { rows, state, area, source, files, calculation: base.calculation })
			: null,
		map:
			hasParts && indicator.levels.includes('municipality')
				? await map(edition, indicator, year, { kind, area, source, files, link })
				: null,
		development: development(edition, indicator, { area, state, source, files }),
		targets: await targetViews(edition, indicator, { area, source }),
		funnel: hasParts ? funnelFigure(edition, indicator, year, { area, source, downloads: files('trichter') }) : null,
		similar: similarTowns(edition, indicator, year, area),
		past: ownPastTable(edition, indicator, year, [...rows.map((row) => row.area), county]),
		areaChoice: {
			path,
			hidden: [
				['jahr', view.jahr],
				['karte', view.karte],
				['sortieren', view.sortieren]
			].filter(([, value]) => value) as [string, string][],
			options: edition
				.municipalities()
				.concat(monitorRegions(edition))
				.filter(({ id }) => rows.some((row) => row.area.id === id))
				.map(({ slug, name }) => ({ slug, name, isChosen: slug === area?.slug })),
			chosen: area
				? { name: area.name, in: inArea(area), profile: `/gebiete/${area.slug}`, all: link({ gebiet: null }) }
				: null
		},
		table: areaTable(edition, indicator, year, { sortsByValue: view.sortieren === 'wert', period }),
		sorting: hasParts
			? [
					{ label: 'nach Name', href: `${link({ sortieren: null })}#tabelle`, isChosen: view.sortieren !== 'wert' },
					{ label: 'nach Wert', href: `${link({ sortieren: 'wert' })}#tabelle`, isChosen: view.sortieren === 'wert' }
				]
			: [],
		source
	};
}

function onlyCountyNote(indicator: Indicator): string {
	return indicator.levels.includes('municipality')
		? 'Für die Städte und Gemeinden liegen in diesem Jahr keine Zahlen vor.'
		: 'Diese Zahl gibt es nur für den Kreis als Ganzes. Die Quelle veröffentlicht sie nicht für einzelne Städte und Gemeinden.';
}

function aboutIndicator(edition: Edition, indicator: Indicator) {
	return {
		readingAid: indicator.readingAid,
		doesNotSay: indicator.doesNotSay,
		method: indicator.method,
		facts: [
			...(isOwnIndicator(indicator)
				? [{ term: 'Festgelegt von', text: `${OWN_INDICATOR}, ${indicator.version}. Fassung` }]
				: []),
			...alterationSentences(alterationsOf(edition, [indicator])).map((text) => ({
				term: 'Zum Schutz kleiner Zahlen verändert',
				text
			})),
			...indicatorFacts(indicator)
		],
		breaks: breaksInWords(indicator),
		sheet: `/indikatoren/${indicator.id}`,
		related: indicator.related.flatMap((id) => {
			const found = edition.findIndicator(id);
			return found
				? [{ label: found.name, href: `/monitor/${edition.release.year}/${found.id}`, meaning: found.meaning }]
				: [];
		})
	};
}
