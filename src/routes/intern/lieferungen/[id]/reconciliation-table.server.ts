/**
 * Official figures of a delivery beside those of the register, in words. Made here and not in `ui`, which takes released
 * figures only.
 */
import { partsAsShown, type ReconciledFigure, type Reconciliation } from '#domain/monitor';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { signedNumber } from '#ui/texts/signed-number.ts';

export function reconciliationView({ figures, contradictions }: Reconciliation) {
	const beyond = figures.filter(({ isContradiction }) => isContradiction);
	return {
		sentence: sentenceOf(figures.length, contradictions),
		beyond: beyond.length > 0 ? tableOf(beyond, 'Weiter auseinander als üblich') : null,
		all: tableOf(
			figures.toSorted((a, b) => a.indicator.position - b.indicator.position || a.area.position - b.area.position),
			'Alle Vergleiche mit dem Melderegister'
		),
		count: figures.length
	};
}

function sentenceOf(compared: number, contradictions: number): string {
	const brought =
		compared === 1
			? 'Eine Zahl aus dieser Lieferung gibt es auch aus dem Melderegister.'
			: `${formatNumber(compared, 0)} Zahlen, die sich aus dieser Lieferung ergeben, gibt es auch aus dem Melderegister.`;
	if (contradictions === 0) return `${brought} Keine liegt weiter davon entfernt als üblich.`;
	return `${brought} ${contradictions === 1 ? 'Eine liegt' : `${formatNumber(contradictions, 0)} liegen`} weiter davon entfernt als üblich.`;
}

function tableOf(figures: readonly ReconciledFigure[], caption: string): Table {
	return {
		caption,
		captionNote: 'Unterschied: amtlich minus Register, aus ungerundeten Werten; Summe der vier Spalten danach',
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Jahr', kind: 'unit' },
			{ label: 'Register', kind: 'figure' },
			{ label: 'Amtlich', kind: 'figure' },
			{ label: 'Einheit', kind: 'unit' },
			{ label: 'Unterschied', kind: 'figure' },
			{ label: 'Stichtag', kind: 'figure' },
			{ label: 'Nebenwohnungen', kind: 'figure' },
			{ label: 'Zensus', unit: 'geschätzt', kind: 'figure' },
			{ label: 'Rest', kind: 'figure' },
			{ label: 'Üblich', unit: 'aus früheren Jahren', kind: 'text' }
		],
		rows: figures.map(({ indicator, area, pair, usual }) => {
			const signed = (value: number): Cell => ({ text: signedNumber(value, indicator.decimals) });
			const known = (value: number | null, otherwise: string): Cell =>
				value === null ? { text: otherwise } : signed(value);
			const parts = partsAsShown(pair, indicator.decimals);
			const plain = ({ value }: typeof pair.early): Cell => ({
				text: value.kind === 'number' ? formatNumber(value.value, indicator.decimals) : ''
			});
			return {
				head: { text: indicator.shortName },
				cells: [
					{ text: area.name },
					{ text: String(pair.year) },
					plain(pair.early),
					plain(pair.official),
					{ text: indicator.unit },
					signed(parts.difference),
					known(parts.date, 'nicht bekannt'),
					known(parts.residence, 'nicht bekannt'),
					known(parts.census, 'entfällt'),
					signed(parts.rest),
					{
						text: usual
							? `${signedNumber(usual.lower, indicator.decimals)} bis ${signedNumber(usual.upper, indicator.decimals)}`
							: 'nicht bekannt'
					}
				]
			};
		})
	};
}
