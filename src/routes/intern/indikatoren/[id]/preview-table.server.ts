/** Working values of all areas beside what an edition would make of them. Confidential: made here and not in `ui`. */
import type { DefinitionPreview } from '#domain/monitor/server';
import type { Value } from '#domain/statistics';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { formatValue, orderSigns, type Sign } from '#ui/texts/format-value.ts';
import { basisTexts, CONFIDENTIAL } from '../../arbeitsstand/working-texts.ts';

export function previewTable({ indicator, areas, figures, released, year }: DefinitionPreview): Table {
	const signs: Sign[] = [];
	const { decimals } = indicator;
	const cell = (value: Value, digits: number): Cell => {
		const { text, marks, words, signs: used } = formatValue(value, digits);
		signs.push(...used);
		return { text, marks, words };
	};
	const hidden = new Set(
		released
			.filter(({ value }) => value.kind === 'missing' && value.why === 'secret')
			.map(({ area, basis }) => `${area} ${basis}`)
	);
	const rows = areas.flatMap(({ id, name }) =>
		figures
			.filter(({ area }) => area === id)
			.map(({ basis, value, numerator, denominator, interval, period }) => ({
				head: { text: name },
				cells: [
					cell(value, decimals),
					cell(numerator, 0),
					cell(denominator, 0),
					{
						text: interval
							? `${formatNumber(interval.lower, decimals)} bis ${formatNumber(interval.upper, decimals)}`
							: ''
					},
					{ text: `${period} (${basisTexts[basis]})` },
					{ text: hidden.has(`${id} ${basis}`) ? 'gesperrt' : 'gezeigt' }
				]
			}))
	);
	return {
		caption: `${indicator.name}, ${year}. ${CONFIDENTIAL}`,
		isFull: true,
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Wert', kind: 'figure', ...(indicator.unit && { unit: indicator.unit }) },
			{ label: 'Zähler', kind: 'figure' },
			{ label: 'Nenner', kind: 'figure' },
			{ label: 'Unsicherheitsbereich', kind: 'unit' },
			{ label: 'Stand', kind: 'unit' },
			{ label: 'In einer Ausgabe', kind: 'unit' }
		],
		rows,
		signs: orderSigns(signs)
	};
}
