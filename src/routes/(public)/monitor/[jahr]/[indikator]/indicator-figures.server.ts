/** The three drawings of an indicator's page, each with its sentence, its table and its source. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import {
	dotPlot,
	figureVariants,
	smallMultiples,
	timeSeries,
	type AreaFigure,
	type AreaSeries,
	type Series
} from '#figures';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import { seriesOf, seriesWithEarly } from '#ui/series-of.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';
import { inAreaShort } from '#ui/texts/name-in-sentence.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import { drawMap, HALF, rowsOf, type MapKind } from '../../../drawings.server.ts';

type Shared = { readonly area: Area | undefined; readonly source: string };

/** Ordered dots of all areas, with county and Land. */
export function dots(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{
		rows,
		state,
		area,
		source,
		calculation
	}: Shared & { rows: readonly AreaFigure[]; state: Area | undefined; calculation: string }
): FigureView {
	const county = { area: edition.county, figure: edition.figure(indicator, edition.county, year) };
	const stateFigure = state && edition.figure(indicator, state, year);
	const input = {
		measure: indicator,
		// Where numbers of people are shown, a region's would push all municipalities together.
		rows: isComparable(indicator) ? rows : rows.filter(({ area: one }) => one.level === 'municipality'),
		...(isComparable(indicator) ? { county } : {}),
		...(state && stateFigure && isComparable(indicator) ? { state: { area: state, figure: stateFigure } } : {}),
		...(area ? { highlight: area.id } : {})
	};
	const { figure, html } = figureVariants((options) => dotPlot(input, options), 'vergleich', { wide: HALF });
	return {
		title: 'Alle Gebiete im Vergleich',
		subtitle: subtitle(indicator, county.figure?.period ?? String(year)),
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table, signsIn(rows)),
		source,
		links: [{ label: 'Wie wurde das berechnet?', href: calculation }]
	};
}

/** The map, or the tile map. */
export async function map(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ kind, area, source, link }: Shared & { kind: MapKind; link: (change: { karte: string | null }) => string }
): Promise<FigureView & { choice: { label: string; href: string; isChosen: boolean }[] }> {
	const drawn = await drawMap(edition, indicator, year, { kind, id: 'karte', highlight: area?.id });
	const period = edition.figure(indicator, edition.county, year)?.period ?? String(year);
	return {
		title: 'Auf der Karte',
		subtitle: subtitle(indicator, period),
		drawing: drawn.html,
		sentence: '',
		table: tableTwin(drawn.figure.table, signsIn(rowsOf(edition, indicator, edition.municipalities(), year))),
		source: [source, drawn.source].filter(Boolean).join(' '),
		links: [],
		choice: drawn.hasBoundaries
			? [
					{ label: 'Grenzen', href: link({ karte: null }), isChosen: drawn.kind === 'grenzen' },
					{ label: 'gleich große Kacheln', href: link({ karte: 'kacheln' }), isChosen: drawn.kind === 'kacheln' }
				]
			: []
	};
}

/** All municipalities as small lines, or one area against county and Land. */
export function development(
	edition: Edition,
	indicator: Indicator,
	{ area, source, state }: Shared & { state: Area | undefined }
): FigureView | null {
	const towns = edition.municipalities().filter((town) => seriesOf(edition, indicator, town).length > 1);
	const common = { source, links: [] };
	if (area || towns.length === 0) {
		const comparison = isComparable(indicator) && state ? [state] : [];
		const shown =
			area && isComparable(indicator) ? [area, edition.county, ...comparison] : [area ?? edition.county, ...comparison];
		const series = shown.map((one, index): Series => ({
			name: one.name,
			role: index === 0 ? 'area' : one.level === 'county' ? 'county' : 'state',
			...(index === 0 ? seriesWithEarly(edition, indicator, one) : { figures: seriesOf(edition, indicator, one) })
		}));
		if (!series.some(({ figures }) => figures.length > 1)) return null;
		const input = { measure: indicator, series, breaks: indicator.breaks, showInterval: true };
		const { figure, html } = figureVariants((options) => timeSeries(input, options), 'entwicklung', { wide: 840 });
		return {
			...common,
			title: `Entwicklung ${inAreaShort(area ?? edition.county)}`,
			subtitle: `${indicator.shortName}, ${indicator.unit}`,
			drawing: html,
			sentence: figure.description,
			table: tableTwin(figure.table)
		};
	}
	const panelOf = (one: Area): AreaSeries => ({ area: one, figures: seriesOf(edition, indicator, one) });
	const input = {
		measure: indicator,
		panels: towns.map(panelOf),
		...(isComparable(indicator) ? { county: panelOf(edition.county) } : {}),
		breaks: indicator.breaks
	};
	const { figure, html } = figureVariants((options) => smallMultiples(input, options), 'entwicklung', { wide: 900 });
	return {
		...common,
		title: 'Entwicklung in den Städten und Gemeinden',
		subtitle: `${indicator.shortName}, ${indicator.unit}, überall dieselbe Skala${isComparable(indicator) ? '; grau dahinter der Kreis' : ''}`,
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table)
	};
}

function subtitle(indicator: Indicator, period: string): string {
	return `${indicator.shortName}, ${indicator.unit}, ${period}`;
}

function signsIn(rows: readonly AreaFigure[]): Sign[] {
	return rows.flatMap(({ figure }) => formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, 0).signs);
}
