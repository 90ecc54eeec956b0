import { MAIN_THEMES, THEME_TEXTS } from '#ui/texts/themes.ts';
import { THEMES } from '#domain/monitor';
import { keyFigure } from '#ui/components/key-figure.ts';
import { countyInShort } from '#ui/texts/area-profile-text.ts';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { headlineIndicators, mappedIndicators } from '#ui/texts/headline-indicators.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { tableTwin } from '#ui/components/figure-block.ts';
import { currentEdition, findPreviousRelease } from './edition.server.ts';
import { drawMap, drawSparkline, rowsOf } from './drawings.server.ts';
import { unserialised } from './unserialised.server.ts';
import { yearsOf } from './years.server.ts';

export const load = async ({ url }: { url: URL }) => {
	const edition = await currentEdition();
	if (!edition) return { start: null };
	const { county, release } = edition;
	const state = edition.areas.find(({ level }) => level === 'state');
	const measures = mappedIndicators(edition);
	const chosen = measures.find(({ id }) => id === url.searchParams.get('karte')) ?? measures[0];
	const year = chosen && yearsOf(edition, chosen)[0];
	const drawn = chosen && year ? await drawMap(edition, chosen, year, { kind: 'grenzen', id: 'startkarte' }) : null;
	const themes = THEMES.filter((theme) => MAIN_THEMES.includes(theme)).map((theme) => ({
		...THEME_TEXTS[theme],
		href: `/monitor/${release.year}/${theme}`,
		figures: headlineIndicators(edition, theme).map((indicator) =>
			keyFigure(edition, indicator, county, {
				reference: state,
				year: yearsOf(edition, indicator)[0] ?? release.year,
				drawing: drawSparkline(edition, indicator, county, `start-${indicator.id}`)
			})
		)
	}));
	const previous = await findPreviousRelease(edition);
	return {
		start: unserialised({
			county: county.name,
			text: countyInShort(edition),
			profile: `/gebiete/${county.slug}`,
			year: release.year,
			edition: editionName(release),
			releasedOn: releasedOn(release),
			changes: previous ? { label: editionName(previous), href: `/monitor/${release.year}/aenderungen` } : null,
			indicatorCount: edition.indicators.length,
			townCount: edition.municipalities().length,
			themes,
			special: THEMES.filter((theme) => !MAIN_THEMES.includes(theme) && edition.ofTheme(theme).length > 0).map(
				(theme) => ({
					name: THEME_TEXTS[theme].name,
					href: `/monitor/${release.year}/${theme}`
				})
			),
			map:
				drawn && chosen && year
					? {
							title: chosen.name,
							subtitle: `${chosen.unit}, ${edition.figure(chosen, county, year)?.period ?? year}`,
							drawing: drawn.html,
							sentence: '',
							table: tableTwin(drawn.figure.table),
							source: [
								sourceLine(
									edition,
									rowsOf(edition, chosen, edition.municipalities(), year).map(({ figure }) => figure)
								),
								drawn.source
							]
								.filter(Boolean)
								.join(' '),
							links: [{ label: `${chosen.shortName}: alle Zahlen`, href: `/monitor/${release.year}/${chosen.id}` }],
							choice: measures.map(({ id, shortName }, index) => ({
								label: shortName,
								href: index === 0 ? '/' : `/?karte=${id}`,
								isChosen: id === chosen.id
							}))
						}
					: null
		})
	};
};
