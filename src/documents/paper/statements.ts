/**
 * Key statements of an area as short lines: what stands out from its comparison area and where it is going beyond
 * chance. Never chosen by whether it is good or bad; hidden values say nothing.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { keyStatements, THEMES, type Edition, type Indicator } from '#domain/monitor';
import { seriesOf } from '#ui/series-of.ts';
import { formatWithUnit } from '#ui/texts/format-number.ts';
import { compareFigures, isComparable } from '#ui/texts/sentences.ts';
import { findTrend, trendInWords } from '#ui/texts/trend.ts';
import type { PaperText } from './paper-document.ts';
import { newestUpTo } from './value-text.ts';

/** Municipalities and regions are compared with the county, the county with the Land. */
export function comparisonAreaOf(edition: Edition, area: Area): Area | undefined {
	return area.id === edition.county.id ? edition.areas.find(({ level }) => level === 'state') : edition.county;
}

const PER_THEME = 2;

/** At most `most` sentences, at most two a theme, in the order of the themes. */
export function areaStatements(edition: Edition, area: Area, most = 6): PaperText[] {
	const perTheme = new Map<string, number>();
	return keyStatements(edition, { area }, edition.indicators.length)
		.filter(({ indicator: { theme } }) => {
			const count = (perTheme.get(theme) ?? 0) + 1;
			perTheme.set(theme, count);
			return count <= PER_THEME;
		})
		.slice(0, most)
		.toSorted((a, b) => order(a.indicator) - order(b.indicator))
		.map(({ indicator }) => statementOf(edition, area, indicator))
		.filter((text) => text !== null);
}

/** Themes in their order, indicators in the theme's. */
function order({ theme, position }: Indicator): number {
	return THEMES.indexOf(theme) * 1000 + position;
}

/** One indicator in one line; null where there is no number. */
export function statementOf(edition: Edition, area: Area, indicator: Indicator): PaperText | null {
	const figure = seriesOf(edition, indicator, area).at(-1);
	if (figure?.value.kind !== 'number') return null;
	const other = comparisonAreaOf(edition, area);
	// A comparison needs the same year on both sides.
	const pair = other && isComparable(indicator) ? samePeriod(edition, indicator, area, other, figure) : null;
	const compared = other && pair ? compareFigures(indicator, ...pair, other) : null;
	const trend = findTrend(indicator, seriesOf(edition, indicator, area), figure.year);
	const parts = [
		`${formatWithUnit(figure.value.value, indicator.unit, indicator.decimals)} (${figure.period})`,
		...(compared ? [`${pair![0].year === figure.year ? '' : `${pair![0].year} `}${compared.text}`] : []),
		...(trend ? [trendInWords(trend, indicator)] : [])
	];
	return [{ text: `${indicator.name}: `, strong: true }, `${parts.join('; ')}.`];
}

function samePeriod(
	edition: Edition,
	indicator: Indicator,
	area: Area,
	other: Area,
	newest: ReleasedFigure
): [ReleasedFigure, ReleasedFigure] | null {
	const reference = newestUpTo(edition, indicator, other, newest.year);
	const own = reference && edition.figure(indicator, area, reference.year);
	return own && reference ? [own, reference] : null;
}
