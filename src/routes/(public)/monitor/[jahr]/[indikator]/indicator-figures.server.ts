/** The three drawings of an indicator: on its page with sentence, table and source, and as files of their own. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import {
	dotPlot,
	figureVariants,
	smallMultiples,
	timeSeries,
	type AreaFigure,
	type AreaSeries,
	type Figure,
	type FigureOptions,
	type Series
} from '#figures';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import { seriesBeside, seriesOf, seriesWithEarly } from '#ui/series-of.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';
import { inAreaShort } from '#ui/texts/name-in-sentence.ts';
import { isComparable } from '#ui/texts/sentences.ts';
import type { DownloadLink } from '../../../download-links.ts';
import { drawMap, HALF, rowsOf, type MapKind } from '../../../drawings.server.ts';
import type { IndicatorFigure } from './indicator-view.server.ts';

type Draw = (options: FigureOptions) => Figure;
type Shared = {
	readonly area: Area | undefined;
	readonly source: string;
	/** Links to the files of this view. */
	readonly files: (figure: IndicatorFigure) => DownloadLink[];
};

type Compared = {
	readonly rows: readonly AreaFigure[];
	readonly state: Area | undefined;
	readonly area: Area | undefined;
};

/** Ordered dots of all areas, with county and Land. */
export function dotsDrawing(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ rows, state, area }: Compared
): Draw {
	const county = { area: edition.county, figure: edition.figure(indicator, edition.county, year) };
	const stateFigure = state && edition.figureBeside(county.figure, indicator, state, year);
	const input = {
		measure: indicator,
		// Where numbers of people are shown, a region's would push all municipalities together.
		rows: isComparable(indicator) ? rows : rows.filter(({ area: one }) => one.level === 'municipality'),
		...(isComparable(indicator) ? { county } : {}),
		...(state && stateFigure && isComparable(indicator) ? { state: { area: state, figure: stateFigure } } : {}),
		...(area ? { highlight: area.id } : {})
	};
	return (options) => dotPlot(input, options);
}

export function dots(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ source, calculation, files, ...compared }: Shared & Compared & { calculation: string }
): FigureView {
	const draw = dotsDrawing(edition, indicator, year, compared);
	const { figure, html } = figureVariants(draw, 'vergleich', { wide: HALF });
	return {
		title: 'Alle Gebiete im Vergleich',
		subtitle: subtitle(indicator, edition.figure(indicator, edition.county, year)?.period ?? String(year)),
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table, signsIn(compared.rows)),
		source,
		links: [{ label: 'Wie wurde das berechnet?', href: calculation }],
		downloads: files('vergleich')
	};
}

/** The map, or the tile map. */
export async function map(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ kind, area, source, files, link }: Shared & { kind: MapKind; link: (change: { karte: string | null }) => string }
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
		downloads: files('karte'),
		choice: drawn.hasBoundaries
			? [
					{ label: 'Grenzen', href: link({ karte: null }), isChosen: drawn.kind === 'grenzen' },
					{ label: 'gleich große Kacheln', href: link({ karte: 'kacheln' }), isChosen: drawn.kind === 'kacheln' }
				]
			: []
	};
}

type Development = { readonly draw: Draw; readonly wide: number; readonly title: string; readonly subtitle: string };

/** All municipalities as small lines, or one area against county and Land; null where there is no line to draw. */
export function developmentDrawing(
	edition: Edition,
	indicator: Indicator,
	{ area, state }: { area: Area | undefined; state: Area | undefined }
): Development | null {
	const towns = edition.municipalities().filter((town) => seriesOf(edition, indicator, town).length > 1);
	if (area || towns.length === 0) {
		const comparison = isComparable(indicator) && state ? [state] : [];
		const shown =
			area && isComparable(indicator) ? [area, edition.county, ...comparison] : [area ?? edition.county, ...comparison];
		const first = seriesWithEarly(edition, indicator, area ?? edition.county);
		const series = shown
			.map((one, index): Series => ({
				name: one.name,
				role: index === 0 ? 'area' : one.level === 'county' ? 'county' : 'state',
				...(index === 0 ? first : { figures: seriesBeside(first.figures, edition, indicator, one) })
			}))
			.filter(({ role, figures }) => role === 'area' || figures.length > 0);
		if (!series.some(({ figures }) => figures.length > 1)) return null;
		const input = { measure: indicator, series, breaks: indicator.breaks, showInterval: true };
		return {
			draw: (options) => timeSeries(input, options),
			wide: 840,
			title: `Entwicklung ${inAreaShort(area ?? edition.county)}`,
			subtitle: `${indicator.shortName}, ${indicator.unit}`
		};
	}
	const panelOf = (one: Area): AreaSeries => ({ area: one, figures: seriesOf(edition, indicator, one) });
	const input = {
		measure: indicator,
		panels: towns.map(panelOf),
		...(isComparable(indicator) ? { county: panelOf(edition.county) } : {}),
		breaks: indicator.breaks
	};
	return {
		draw: (options) => smallMultiples(input, options),
		wide: 900,
		title: 'Entwicklung in den Städten und Gemeinden',
		subtitle: `${indicator.shortName}, ${indicator.unit}, überall dieselbe Skala${isComparable(indicator) ? '; grau dahinter der Kreis' : ''}`
	};
}

export function development(
	edition: Edition,
	indicator: Indicator,
	{ area, state, source, files }: Shared & { state: Area | undefined }
): FigureView | null {
	const found = developmentDrawing(edition, indicator, { area, state });
	if (!found) return null;
	const { figure, html } = figureVariants(found.draw, 'entwicklung', { wide: found.wide });
	return {
		title: found.title,
		subtitle: found.subtitle,
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table),
		source,
		links: [],
		downloads: files('entwicklung')
	};
}

function subtitle(indicator: Indicator, period: string): string {
	return `${indicator.shortName}, ${indicator.unit}, ${period}`;
}

function signsIn(rows: readonly AreaFigure[]): Sign[] {
	return rows.flatMap(({ figure }) => formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, 0).signs);
}
