/** Key statements of an area as short lines, the indicator's name in bold. What stands out is decided in the domain. */
import type { Area } from '#domain/areas';
import {
	keyStatements,
	stateIndicator,
	THEMES,
	type Edition,
	type Indicator,
	type KeyStatement,
	type Theme
} from '#domain/monitor';
import { statementInWords } from '#ui/texts/key-statements.ts';
import { compareWith } from '#ui/texts/sentences.ts';
import type { PaperText } from './paper-document.ts';

/** Municipalities and regions are compared with the county, the county with the Land. */
export function comparisonAreaOf(edition: Edition, area: Area): Area | undefined {
	return area.id === edition.county.id ? edition.areas.find(({ level }) => level === 'state') : edition.county;
}

const PER_THEME = 2;
const MOST_PER_THEME = 5;

/** At most `most` lines, at most two a theme, in the order of the themes. */
export function areaStatements(edition: Edition, area: Area, most = 6): PaperText[] {
	const perTheme = new Map<string, number>();
	return keyStatements(edition, { area }, edition.indicators.length)
		.filter((statement) => tellsSomething(edition, statement))
		.filter(({ indicator: { theme } }) => {
			const count = (perTheme.get(theme) ?? 0) + 1;
			perTheme.set(theme, count);
			return count <= PER_THEME;
		})
		.slice(0, most)
		.toSorted((a, b) => order(a.indicator) - order(b.indicator))
		.map((statement) => line(edition, statement));
}

/** Lines about one theme: the indicator that the chart beside them shows, then what stands out most. */
export function themeStatements(edition: Edition, area: Area, theme: Theme, lead: Indicator | undefined): PaperText[] {
	const first = lead && stateIndicator(edition, lead, area);
	const others = keyStatements(edition, { theme, area }, MOST_PER_THEME).filter(
		(statement) => statement.indicator.id !== lead?.id && tellsSomething(edition, statement)
	);
	return [...(first ? [first] : []), ...others].slice(0, MOST_PER_THEME).map((statement) => line(edition, statement));
}

/** "Similar to the county" without a trend fills a line and says nothing. */
function tellsSomething(edition: Edition, { indicator, area, figure, trend }: KeyStatement): boolean {
	const other = comparisonAreaOf(edition, area);
	const comparison = other && compareWith(edition, indicator, area, other, figure.year);
	return trend === 'rising' || trend === 'falling' || (comparison ? comparison.direction !== 'same' : false);
}

/** One indicator in one line, its name in bold. */
export function line(edition: Edition, statement: KeyStatement): PaperText {
	const words = statementInWords(edition, statement);
	const name = `${statement.indicator.name}: `;
	return words.startsWith(name) ? [{ text: name, strong: true }, words.slice(name.length)] : words;
}

/** Themes in their order, indicators in the theme's. */
function order({ theme, position }: Indicator): number {
	return THEMES.indexOf(theme) * 1000 + position;
}
