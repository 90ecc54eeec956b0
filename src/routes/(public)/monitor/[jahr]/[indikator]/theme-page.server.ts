/** Everything the page of one theme shows: key statements about the county, the list of indicators, the index. */
import { keyStatements, type Edition, type Theme } from '#domain/monitor';
import { editionName } from '#ui/texts/edition-name.ts';
import { statementInWords } from '#ui/texts/key-statements.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { indicatorTable } from '../../../indicator-table.server.ts';
import { indexTable } from './index-table.server.ts';

export function themePage(edition: Edition, theme: Theme) {
	const indicators = edition.ofTheme(theme);
	return {
		...THEME_TEXTS[theme],
		edition: editionName(edition.release),
		editionYear: edition.release.year,
		statements: keyStatements(edition, { theme }).map((statement) => statementInWords(edition, statement)),
		table: indicators.length > 0 ? indicatorTable(edition, indicators, THEME_TEXTS[theme].name) : null,
		index: indexTable(edition, theme),
		indicators: indicators.map(({ id, name, meaning }) => ({
			name,
			meaning,
			href: `/monitor/${edition.release.year}/${id}`
		}))
	};
}
