/** All indicators of one theme for one area: value, interval, against the reference in words, place, development. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator, Theme } from '#domain/monitor';
import { intervalBar, intervalDomain, pagePalette, positionStrip } from '#figures';
import type { Cell, Row, Table } from '#ui/components/table-model.ts';
import { seriesOf } from '#ui/series-of.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { inAreaShort } from '#ui/texts/name-in-sentence.ts';
import { compareWith, isComparable, shareOfCounty } from '#ui/texts/sentences.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { findTrend, trendShort } from '#ui/texts/trend.ts';
import { drawSparkline, rowsOf } from '../../drawings.server.ts';
import { figureCell } from '../../figure-cell.server.ts';

/** Null where the theme has no figure for the area. */
export function profileTable(
	edition: Edition,
	area: Area,
	theme: Theme,
	reference: Area | undefined
): { table: Table; source: string; missing: readonly string[] } | null {
	const signs: Sign[] = [];
	const figures: ReleasedFigure[] = [];
	const missing: string[] = [];
	const rows = edition.ofTheme(theme).flatMap((indicator): Row[] => {
		const figure = newest(edition, indicator, area);
		if (!figure) {
			missing.push(indicator.shortName);
			return [];
		}
		figures.push(figure);
		return [row(edition, indicator, area, { figure, reference, signs })];
	});
	if (rows.length === 0) return null;
	const against = reference ? inAreaShort(reference).replace(/^in der |^in |^im /, '') : '';
	return {
		table: {
			caption: `${THEME_TEXTS[theme].name}: ${area.name}`,
			hideCaption: true,
			columns: [
				{ label: 'Indikator', kind: 'text' },
				{ label: 'Wert', kind: 'figure' },
				{ label: 'Einheit', kind: 'unit' },
				{ label: '95-%-Bereich', kind: 'graphic' },
				{ label: `Gegenüber ${against}`, kind: 'text' },
				...(area.level === 'municipality' ? [{ label: 'Lage', kind: 'graphic' } as const] : []),
				{ label: 'Verlauf', kind: 'graphic' },
				{ label: 'Stand', kind: 'unit' }
			],
			rows,
			decimals: Math.max(0, ...edition.ofTheme(theme).map(({ decimals }) => decimals)),
			signs,
			isFull: true,
			layout: area.level === 'municipality' ? 'profile' : 'profile-large'
		},
		source: sourceLine(edition, figures),
		missing
	};
}

/** The newest figure on the leading basis, else on the other one; a hidden value counts, it must be seen as hidden. */
function newest(edition: Edition, indicator: Indicator, area: Area): ReleasedFigure | undefined {
	return seriesOf(edition, indicator, area).at(-1);
}

function row(
	edition: Edition,
	indicator: Indicator,
	area: Area,
	{ figure, reference, signs }: { figure: ReleasedFigure; reference: Area | undefined; signs: Sign[] }
): Row {
	const { year } = figure;
	const comparison = reference ? compareWith(edition, indicator, area, reference, year) : null;
	const share = shareOfCounty(indicator, figure, edition.figureOn(figure.basis, indicator, edition.county, year));
	const trend = findTrend(indicator, seriesOf(edition, indicator, area), year);
	const towns = rowsOf(edition, indicator, edition.municipalities(), year);
	const county = { area: edition.county, figure: edition.figure(indicator, edition.county, year) };
	const options = (id: string, width: number) => ({ palette: pagePalette, width, idPrefix: `${id}-${indicator.id}` });
	const bar = figure.interval
		? intervalBar(
				{
					measure: indicator,
					row: { area, figure },
					domain: intervalDomain([...towns, county, { area, figure }]),
					...(isComparable(indicator) ? { reference: county } : {})
				},
				options('bereich', 96)
			).svg
		: '';
	const strip =
		area.level === 'municipality' && isComparable(indicator) && figure.value.kind === 'number'
			? positionStrip({ measure: indicator, rows: towns, area: area.id, county }, options('lage', 120)).svg
			: '';
	const development: Cell = {
		text: trend ? trendShort(trend) : '',
		drawing: drawSparkline(edition, indicator, area, `verlauf-${indicator.id}`, 64)
	};
	const page = `/monitor/${edition.release.year}/${indicator.id}${area.level === 'county' ? '' : `?gebiet=${area.slug}`}`;
	return {
		head: { text: indicator.shortName, href: page },
		cells: [
			figureCell(figure.value, indicator.decimals, signs),
			{ text: indicator.unit },
			{ text: '', drawing: bar },
			{ text: comparison?.text ?? share ?? '' },
			...(area.level === 'municipality' ? [{ text: '', drawing: strip }] : []),
			development,
			{ text: figure.period }
		]
	};
}
