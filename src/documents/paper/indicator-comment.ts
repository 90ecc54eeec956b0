/** What stands beside the figures of an indicator: what it means, what it says about the county, how to read it. */
import type { Edition, Indicator } from '#domain/monitor';
import type { AreaFigure } from '#figures';
import { formatWithUnit } from '#ui/texts/format-number.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { compareWith, isComparable } from '#ui/texts/sentences.ts';
import { findTrend, trendSentence } from '#ui/texts/trend.ts';
import type { Block, PaperText } from './paper-document.ts';
import { newestUpTo } from './value-text.ts';

/** `rows`: the municipalities and regions that the figures beside it show. */
export function indicatorComment(
	edition: Edition,
	indicator: Indicator,
	year: number,
	rows: readonly AreaFigure[]
): Block[] {
	const { county } = edition;
	const state = edition.areas.find(({ level }) => level === 'state');
	const own = newestUpTo(edition, indicator, county, year);
	const sentences: string[] = [];
	if (own?.value.kind === 'number') {
		const value = formatWithUnit(own.value.value, indicator.unit, indicator.decimals);
		const compared = state ? compareWith(edition, indicator, county, state, own.year) : null;
		sentences.push(`${capitalised(inArea(county))}: ${value} (${own.period})${compared ? `, ${compared.text}` : ''}.`);
		const trend = findTrend(indicator, edition.series(indicator, county, own.basis), own.year);
		if (trend) sentences.push(trendSentence(trend, indicator));
	}
	const numbers = rows.flatMap(({ area, figure }) =>
		area.level === 'municipality' && figure?.value.kind === 'number' ? [{ area, value: figure.value.value }] : []
	);
	const sorted = numbers.toSorted((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (isComparable(indicator) && low && high && low !== high) {
		const shown = (value: number): string => formatWithUnit(value, indicator.unit, indicator.decimals);
		sentences.push(
			`Die Werte der Städte und Gemeinden reichen von ${shown(low.value)} (${low.area.name}) bis ${shown(high.value)} (${high.area.name}).`
		);
	}
	return [
		{ kind: 'paragraph', text: strong(indicator.meaning) },
		...(sentences.length > 0 ? [{ kind: 'paragraph', text: sentences.join(' ') } as const] : []),
		{ kind: 'heading', level: 3, text: 'Lesehilfe' },
		{ kind: 'paragraph', text: indicator.readingAid },
		{ kind: 'heading', level: 3, text: 'Was die Zahl nicht sagt' },
		{ kind: 'paragraph', text: indicator.doesNotSay }
	];
}

function strong(text: string): PaperText {
	return [{ text, strong: true }];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
