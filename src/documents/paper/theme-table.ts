/** All indicators of a theme for one area: value, interval, comparison areas, development as line and words. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator, Theme } from '#domain/monitor';
import { paperPalette, sparkline } from '#figures';
import { seriesOf } from '#ui/series-of.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { headlineIndicators } from '#ui/texts/headline-indicators.ts';
import { inAreaShort } from '#ui/texts/name-in-sentence.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { findTrend, type Trend } from '#ui/texts/trend.ts';
import { breaksOf } from './indicator-section.ts';
import type { Block, Cell, TableColumn, TableRow } from './paper-document.ts';
import { publishersLine } from './publishers-line.ts';
import { intervalText, newestUpTo, signNote, valueCell, YearNotes } from './value-text.ts';

type Line = {
	readonly indicator: Indicator;
	readonly figure: ReleasedFigure;
	readonly others: (ReleasedFigure | undefined)[];
};

/** Empty where the edition has nothing on this theme for the area. */
export function themeTable(edition: Edition, area: Area, theme: Theme): Block[] {
	const state = edition.areas.find(({ level }) => level === 'state');
	const others = [...(area.id === edition.county.id ? [] : [edition.county]), ...(state ? [state] : [])];
	const lines = edition.ofTheme(theme).flatMap((indicator): Line[] => {
		const year = edition.newestYear(indicator);
		const figure = year === null ? undefined : newestUpTo(edition, indicator, area, year);
		if (!figure) return [];
		return [{ indicator, figure, others: others.map((other) => newestUpTo(edition, indicator, other, figure.year)) }];
	});
	if (lines.length === 0) return [];
	const hasInterval = lines.some(({ figure }) => figure.interval);
	const columns: TableColumn[] = [
		{ head: 'Indikator', align: 'text', share: 1 },
		{ head: area.level === 'county' ? 'Kreis' : 'Wert', align: 'number' },
		...(hasInterval ? [{ head: '95-%-Bereich', align: 'number' } as const] : []),
		...others.map((other): TableColumn => ({ head: other.level === 'county' ? 'Kreis' : other.name, align: 'number' })),
		{ head: 'Entwicklung', align: 'text' }
	];
	const earlier = new YearNotes();
	const rows = inGroups(lines).flatMap(([period, group]): TableRow[] => [
		{ kind: 'heading', cells: [period] },
		...group.map(({ indicator, figure, others: compared }): TableRow => ({
			cells: [
				[
					indicator.shortName,
					...(indicator.unit === '' ? [] : [{ text: `, ${indicator.unit}`, quiet: true as const }])
				],
				valueCell(figure, indicator.decimals),
				...(hasInterval ? [intervalText(figure, indicator.decimals)] : []),
				...compared.map((other) => earlier.cell(other, indicator.decimals, figure.year)),
				developmentCell(edition, area, indicator, figure)
			]
		}))
	]);
	const all = lines.flatMap(({ figure, others: compared }) => [figure, ...compared]);
	return [
		{
			kind: 'table',
			caption: `${THEME_TEXTS[theme].name} ${inAreaShort(area)}: alle Indikatoren`,
			columns,
			rows,
			isDense: true,
			note: [earlier.note(), signNote(all.filter(Boolean))].filter(Boolean).join(' '),
			source: publishersLine(edition, all)
		}
	];
}

/** Lines of the same reference date and basis stand together below it, in the order in which they first occur. */
function inGroups(lines: readonly Line[]): [period: string, lines: Line[]][] {
	const groups = new Map<string, Line[]>();
	for (const each of lines) {
		const { period, basis } = each.figure;
		const key = basis === 'register' ? `${period}, eigene Zählung der Register` : period;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	return [...groups];
}

function developmentCell(edition: Edition, area: Area, indicator: Indicator, figure: ReleasedFigure): Cell {
	const series = edition.series(indicator, area, figure.basis);
	const trend = findTrend(indicator, series, figure.year);
	const isBeyondChance = trend?.direction === 'up' || trend?.direction === 'down';
	const words = !trend
		? ''
		: isBeyondChance
			? changeInWords(trend, indicator)
			: trend.direction === 'flat'
				? 'kaum verändert'
				: `${trend.fromYear}: ${formatNumber(trend.from, indicator.decimals)}`;
	if (series.filter(({ value }) => value.kind === 'number').length < 3) return words;
	const { svg } = sparkline(
		{ measure: indicator, areaName: area.name, figures: series, breaks: breaksOf(edition, indicator) },
		{ palette: paperPalette, width: 72, idPrefix: 'line' }
	);
	return { text: words, drawing: svg };
}

/** `+2,1 seit 2021`: where the direction is certain, the size says more than the word. */
function changeInWords({ from, to, fromYear }: Trend, { decimals }: Indicator): string {
	return `${to > from ? '+' : '−'}${formatNumber(Math.abs(to - from), decimals)} seit ${fromYear}`;
}

/** The indicator that gets the theme's chart: a share or a rate, not a count, and with a number here. */
export function leadIndicator(edition: Edition, area: Area, theme: Theme): Indicator | undefined {
	return headlineIndicators(edition, theme, Infinity).find(
		(indicator) => isComparable(indicator) && seriesOf(edition, indicator, area).at(-1)?.value.kind === 'number'
	);
}
