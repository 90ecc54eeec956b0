/** Four facts: of each main theme the first headline indicator that has a number here. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import { seriesOf } from '#ui/series-of.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { headlineIndicators } from '#ui/texts/headline-indicators.ts';
import { compareFigures, shareOfCounty } from '#ui/texts/sentences.ts';
import { MAIN_THEMES } from '#ui/texts/themes.ts';
import type { Block, Fact } from './paper-document.ts';
import { comparisonAreaOf } from './statements.ts';

export function factsBlock(edition: Edition, area: Area): Block[] {
	const facts = MAIN_THEMES.flatMap((theme) => {
		for (const indicator of headlineIndicators(edition, theme, Infinity)) {
			const fact = factOf(edition, area, indicator);
			if (fact) return [fact];
		}
		return [];
	});
	return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}

function factOf(edition: Edition, area: Area, indicator: Indicator): Fact | null {
	const figure = seriesOf(edition, indicator, area).at(-1);
	if (figure?.value.kind !== 'number') return null;
	const { year } = figure;
	const other = comparisonAreaOf(edition, area);
	const reference = other && edition.figure(indicator, other, year);
	const compared = other ? compareFigures(indicator, figure, reference, other)?.text : undefined;
	const share = shareOfCounty(figure, edition.figure(indicator, edition.county, year));
	return {
		label: indicator.shortName,
		value: formatNumber(figure.value.value, indicator.decimals),
		unit: indicator.unit,
		text: [compared ?? share, figure.period].filter(Boolean).join(', ')
	};
}
