/** Title's span, sentences and table of a time series. */
import type { FigureTable, Measure, SeriesBreak } from './figure.ts';
import { formatNumber, formatValue, sayValue, wordOf } from './format.ts';
import type { PreparedSeries, Series } from './series-lines.ts';
import { breakLabel } from './series-runs.ts';

/** Why there is nothing to draw, in a word or two. */
export function emptyReason(series: readonly Series[]): string {
	const words = series.flatMap(({ figures }) => figures.map(({ value }) => wordOf(value)));
	return [...new Set(words)].join(', ') || wordOf(undefined);
}

export function describeSeries(
	series: readonly PreparedSeries[],
	measure: Measure,
	span: string,
	breaks: readonly SeriesBreak[]
): string {
	const sentences = series.map(({ name, runs, last }) => {
		const first = runs[0]?.[0];
		if (!first || !last) return `${name}: kein Wert.`;
		if (first.year === last.year) return `${name}: ${sayValue(last.figure.value, measure)} im Jahr ${last.year}.`;
		return `${name}: ${formatNumber(first.value, measure.decimals)} im Jahr ${first.year}, ${sayValue(last.figure.value, measure)} im Jahr ${last.year}.`;
	});
	const broken = breaks.map((one) => `ab ${one.year} (${breakLabel(one)})`);
	return [
		`${measure.name}${span && `, ${span}`}.`,
		...sentences,
		...(broken.length === 0 ? [] : [`Nicht mit den Jahren davor vergleichbar: ${broken.join(', ')}.`])
	].join(' ');
}

export function seriesTable(title: string, series: readonly Series[], measure: Measure): FigureTable {
	const columns = series.flatMap(({ name, figures, early }) => [
		{ head: name, figures },
		...(early ? [{ head: `${name} (Melderegister)`, figures: early }] : [])
	]);
	const years = [...new Set(columns.flatMap(({ figures }) => figures.map(({ year }) => year)))].sort((a, b) => a - b);
	return {
		caption: `${title} (${measure.unit})`,
		head: ['Jahr', ...columns.map(({ head }) => head)],
		rows: years.map((year) => [
			String(year),
			...columns.map(({ figures }) => formatValue(figures.find((one) => one.year === year)?.value, measure, ''))
		])
	};
}
