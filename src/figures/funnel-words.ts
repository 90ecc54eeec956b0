/** What a funnel shows, in sentences and as its table. */
import type { Funnel, FunnelPoint } from '#domain/monitor';
import type { FigureTable, Measure } from './figure.ts';
import { formatNumber, formatValue, sayValue } from './format.ts';

export const FUNNEL_CLASS_WORDS: Readonly<Record<FunnelPoint['position'], string>> = {
	'high-0.001': 'höher, sicher über Zufall (99,8 %)',
	'high-0.025': 'höher, wahrscheinlich über Zufall (95 %)',
	'not-significant': 'vom Kreis nicht zu unterscheiden',
	'low-0.025': 'niedriger, wahrscheinlich über Zufall (95 %)',
	'low-0.001': 'niedriger, sicher über Zufall (99,8 %)'
};

/**
 * `Vom Kreis (8,1 %) nicht zu unterscheiden: 5 von 14 Städten und Gemeinden. Höher, als der Zufall erklärt: …`
 * Only what lies outside the 99.8 % limits is named: at 95 % about one in twenty is outside by chance alone.
 */
export function describeFunnel({ county, points, notPlaced }: Funnel, measure: Measure): string {
	const named = (position: FunnelPoint['position']): string[] =>
		points
			.filter((point) => point.position === position)
			.toSorted((a, b) => b.value - a.value)
			.map(({ area, figure }) => `${area.name} (${sayValue(figure.value, measure)})`);
	const [high, low] = [named('high-0.001'), named('low-0.001')];
	const same = points.filter(({ position }) => position === 'not-significant').length;
	const between = points.length - same - high.length - low.length;
	const outside = high.length + low.length;
	return [
		`Vom Kreis (${sayValue(county.value, measure)}) nicht zu unterscheiden: ${same} von ${points.length} Städten und Gemeinden.`,
		...(between > 0 ? [`Zwischen den Grenzen von 95 und 99,8 %, also vielleicht Zufall: ${between}.`] : []),
		...(high.length > 0 ? [`Höher, als der Zufall erklärt: ${high.join(', ')}.`] : []),
		...(low.length > 0 ? [`Niedriger, als der Zufall erklärt: ${low.join(', ')}.`] : []),
		...(2 * outside > points.length
			? ['Die Unterschiede zwischen den Gemeinden sind also vor allem keine Zufallsschwankung.']
			: []),
		...(notPlaced.length > 0
			? [`Ohne Platz, weil die Zahl geheim ist oder fehlt: ${notPlaced.map(({ name }) => name).join(', ')}.`]
			: [])
	].join(' ');
}

export function funnelTable({ points, county }: Funnel, measure: Measure, title: string): FigureTable {
	return {
		caption: title,
		head: ['Gebiet', 'Nenner', `${measure.shortName} (${measure.unit})`, 'gegen den Kreis'],
		rows: [
			...points
				.toSorted((a, b) => a.area.position - b.area.position)
				.map(({ area, figure, denominator, position }) => [
					area.name,
					formatNumber(denominator, 0),
					formatValue(figure.value, measure, ''),
					FUNNEL_CLASS_WORDS[position]
				]),
			[
				'Kreis',
				formatValue(county.denominator, { ...measure, decimals: 0 }, ''),
				formatValue(county.value, measure, ''),
				''
			]
		]
	};
}
