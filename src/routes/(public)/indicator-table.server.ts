/** Indicators as rows: the county's value, its development, and against Hessen. */
import type { Edition, Indicator } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { seriesOf } from '#ui/series-of.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { compareWith } from '#ui/texts/sentences.ts';
import { findTrend, TREND_ARROWS, trendInWords } from '#ui/texts/trend.ts';
import { drawSparkline } from './drawings.server.ts';
import { figureCell } from './figure-cell.server.ts';
import { yearsOf } from './years.server.ts';

export function indicatorTable(edition: Edition, indicators: readonly Indicator[], caption: string): Table {
	const { county } = edition;
	const state = edition.areas.find(({ level }) => level === 'state');
	const signs: Sign[] = [];
	const rows = indicators.map((indicator): Row => {
		const head = { text: indicator.name, href: `/monitor/${edition.release.year}/${indicator.id}` };
		const [year] = yearsOf(edition, indicator);
		if (year === undefined) {
			return { head, cells: [figureCell(undefined, 0, signs), ...['', '', '', ''].map((text) => ({ text }))] };
		}
		const figure = edition.figure(indicator, county, year);
		const trend = findTrend(indicator, seriesOf(edition, indicator, county), year);
		const comparison = state && compareWith(edition, indicator, county, state, year);
		return {
			head,
			cells: [
				figureCell(figure?.value, indicator.decimals, signs),
				{ text: indicator.unit },
				{ text: '', drawing: drawSparkline(edition, indicator, county, `linie-${indicator.id}`) },
				{ text: trend ? `${TREND_ARROWS[trend.direction]} ${trendInWords(trend, indicator)}`.trim() : '' },
				{ text: comparison?.text ?? '' },
				{ text: figure?.period ?? String(year) }
			]
		};
	});
	return {
		caption,
		hideCaption: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Kreis', kind: 'figure' },
			{ label: 'Einheit', kind: 'unit' },
			{ label: 'Verlauf', kind: 'graphic' },
			{ label: 'Entwicklung', kind: 'text' },
			{ label: 'Gegenüber Hessen', kind: 'text' },
			{ label: 'Stand', kind: 'unit' }
		],
		rows,
		decimals: Math.max(0, ...indicators.map(({ decimals }) => decimals)),
		signs,
		isFull: true,
		layout: 'indicators'
	};
}
