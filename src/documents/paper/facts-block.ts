/** Four facts: of each main theme the first headline indicator that has a number here. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import { seriesOf } from '#ui/series-of.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { headlineIndicators } from '#ui/texts/headline-indicators.ts';
import { compareWith, shareOfCounty } from '#ui/texts/sentences.ts';
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

/** A longer unit does not fit behind a large number; it begins the words below. */
const LONGEST_UNIT = 7;

function factOf(edition: Edition, area: Area, indicator: Indicator): Fact | null {
	const figure = seriesOf(edition, indicator, area).at(-1);
	if (figure?.value.kind !== 'number') return null;
	const { year } = figure;
	const other = comparisonAreaOf(edition, area);
	const compared = other ? compareWith(edition, indicator, area, other, year)?.text : undefined;
	const share = shareOfCounty(indicator, figure, edition.figure(indicator, edition.county, year));
	const hasRoom = indicator.unit.length <= LONGEST_UNIT;
	return {
		label: indicator.shortName,
		value: formatNumber(figure.value.value, indicator.decimals),
		unit: hasRoom ? indicator.unit : '',
		text: [hasRoom ? '' : indicator.unit, compared ?? share, figure.period].filter(Boolean).join(', ')
	};
}
