import type { Edition, Indicator } from '#domain/monitor';
import type { Area } from '#domain/areas';
import { formatValue } from '#ui/texts/format-value.ts';
import { seriesOf } from '#ui/series-of.ts';
import { unitSuffix } from '#ui/texts/format-number.ts';
import { compareWith } from '#ui/texts/sentences.ts';
import { findTrend, TREND_ARROWS, trendInWords } from '#ui/texts/trend.ts';
import { isAltered } from '#domain/monitor';

export type KeyFigureView = {
	readonly name: string;
	readonly href?: string;
	readonly value: string;
	readonly unit: string;
	readonly words: string | null;
	readonly notes: readonly string[];
	readonly drawing?: string;
};

/** One indicator for one area in a few words: value, trend beyond chance, against the reference area. */
export function keyFigure(
	edition: Edition,
	indicator: Indicator,
	area: Area,
	{ reference, year, drawing }: { reference: Area | undefined; year: number; drawing?: string }
): KeyFigureView {
	const figure = edition.figure(indicator, area, year);
	const shown = formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, indicator.decimals);
	const trend = findTrend(indicator, seriesOf(edition, indicator, area), year);
	const comparison = reference ? compareWith(edition, indicator, area, reference, year) : null;
	const arrow = trend && TREND_ARROWS[trend.direction];
	return {
		name: indicator.shortName,
		href: `/monitor/${edition.release.year}/${indicator.id}`,
		value: shown.text,
		unit: figure?.value.kind === 'number' ? unitSuffix(indicator.unit) : '',
		words: shown.words,
		notes: [
			...(trend ? [`${arrow ? `${arrow} ` : ''}${trendInWords(trend, indicator)}`] : []),
			...(comparison ? [comparison.text] : []),
			...(year === edition.release.year ? [] : [figure?.period ?? String(year)]),
			...(figure && isAltered(figure.value) ? ['≈ zum Schutz kleiner Zahlen verändert'] : [])
		],
		...(drawing ? { drawing } : {})
	};
}
