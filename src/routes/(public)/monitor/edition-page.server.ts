/** All themes and indicators of one edition. */
import { anonymous } from '#domain/access';
import { findHistory } from '#domain/audit/server';
import { newestIndexYear, THEMES, type Edition } from '#domain/monitor';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { downloadLinks } from '../download-links.ts';
import { findEditions, findPreviousRelease, findRevisionsOf } from '../edition.server.ts';
import { indicatorTable } from '../indicator-table.server.ts';

export async function editionPage(edition: Edition) {
	const { release } = edition;
	const previous = await findPreviousRelease(edition);
	const others = (await findEditions()).filter(({ year }) => year !== release.year);
	return {
		name: editionName(release),
		year: release.year,
		county: edition.county.name,
		releasedOn: releasedOn(release),
		indicatorCount: edition.indicators.length,
		downloads: downloadLinks(`/monitor/${release.year}`, ['pdf', 'csv', 'xlsx', 'json']),
		inputsHash: release.inputsHash,
		hasIndex: newestIndexYear(edition) !== null,
		// The same for everybody, whoever is signed in: this page says no names.
		history: await findHistory(
			anonymous,
			(await findRevisionsOf(edition)).map(({ id }) => `release:${id}`)
		),
		previous: previous && editionName(previous),
		others: others.map((other) => ({ label: editionName(other), href: `/monitor/${other.year}` })),
		themes: THEMES.filter((theme) => edition.ofTheme(theme).length > 0).map((theme) => ({
			...THEME_TEXTS[theme],
			id: theme,
			href: `/monitor/${release.year}/${theme}`,
			table: indicatorTable(edition, edition.ofTheme(theme), THEME_TEXTS[theme].name)
		}))
	};
}
