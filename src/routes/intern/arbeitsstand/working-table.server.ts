import type { Value } from '#domain/statistics';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { formatValue, orderSigns, type Sign } from '#ui/texts/format-value.ts';
import { basisTexts, CONFIDENTIAL, inEditionTexts } from './working-texts.ts';
import type { WorkingRow } from './working-row.server.ts';

/** `heads`: one line an area, or one an indicator with its unit. */
export function workingTable(rows: readonly WorkingRow[], heads: 'areas' | 'indicators', about: string): Table {
	const signs: Sign[] = [];
	const valueCell = (value: Value, decimals: number): Cell => {
		const { text, marks, words, signs: used } = formatValue(value, decimals);
		signs.push(...used);
		return { text, marks, words };
	};
	const body = rows.map(({ figure, indicator, area, inEdition, released }) => ({
		head: { text: heads === 'areas' ? area.name : indicator.shortName },
		cells: [
			valueCell(figure.value, indicator.decimals),
			...(heads === 'indicators' ? [{ text: indicator.unit }] : []),
			countCell(figure.numerator, valueCell),
			countCell(figure.denominator, valueCell),
			{ text: intervalText(figure.interval, indicator.decimals) },
			{ text: `${figure.period} (${basisTexts[figure.basis]})` },
			{ text: released === null ? inEditionTexts[inEdition] : `${inEditionTexts[inEdition]}: ${released}` }
		]
	}));
	return {
		caption: `${about}. ${CONFIDENTIAL}`,
		isFull: true,
		columns: [
			{ label: heads === 'areas' ? 'Gebiet' : 'Indikator', kind: 'text' },
			{ label: 'Wert', kind: 'figure' },
			...(heads === 'indicators' ? [{ label: 'Einheit', kind: 'unit' as const }] : []),
			{ label: 'Zähler', kind: 'figure' },
			{ label: 'Nenner', kind: 'figure' },
			{ label: 'Unsicherheitsbereich', kind: 'unit' },
			{ label: 'Stand', kind: 'unit' },
			{ label: 'In der Ausgabe', kind: 'unit' }
		],
		rows: body,
		signs: orderSigns(signs)
	};
}

/** Counts are whole; averages of a year may not be. */
function countCell(value: Value, valueCell: (value: Value, decimals: number) => Cell): Cell {
	return valueCell(value, value.kind === 'number' && !Number.isInteger(value.value) ? 1 : 0);
}

function intervalText(interval: WorkingRow['figure']['interval'], decimals: number): string {
	if (!interval) return '';
	return `${formatNumber(interval.lower, decimals)} bis ${formatNumber(interval.upper, decimals)}`;
}
