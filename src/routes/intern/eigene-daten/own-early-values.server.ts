import type { Area } from '#domain/areas';
import { compareEarlyValues, isCountedTwice, partsAsShown, type Edition } from '#domain/monitor';
import type { Cell, Row, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { signedNumber } from '#ui/texts/signed-number.ts';

/** What the own register counted beside the official figure, newest year of each indicator; released figures only. */
export function ownEarlyValues(edition: Edition, area: Area): Table | null {
	const path = `/monitor/${edition.release.year}/fruehe-werte`;
	const rows = edition.indicators.filter(isCountedTwice).flatMap((indicator): Row[] => {
		const pair = compareEarlyValues(edition, indicator, area).at(-1);
		if (!pair) return [];
		const { decimals } = indicator;
		const parts = partsAsShown(pair, decimals);
		const plain = ({ value }: typeof pair.early): Cell => ({
			text: value.kind === 'number' ? formatNumber(value.value, decimals) : ''
		});
		const part = (value: number | null, otherwise: string): Cell => ({
			text: value === null ? otherwise : signedNumber(value, decimals)
		});
		return [
			{
				head: { text: indicator.shortName, href: `${path}?indikator=${indicator.id}&stand=${pair.year}#gebiete` },
				cells: [
					{ text: String(pair.year) },
					plain(pair.early),
					plain(pair.official),
					{ text: indicator.unit },
					part(parts.difference, ''),
					part(parts.date, 'nicht bekannt'),
					part(parts.residence, 'nicht bekannt'),
					part(parts.census, 'entfällt'),
					part(parts.rest, '')
				]
			}
		];
	});
	if (rows.length === 0) return null;
	return {
		caption: `Melderegister und amtliche Zahlen: ${area.name}`,
		captionNote: 'Unterschied: amtlich minus Register, aus ungerundeten Werten; Summe der vier Spalten danach',
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Jahr', kind: 'unit' },
			{ label: 'Register', kind: 'figure' },
			{ label: 'Amtlich', kind: 'figure' },
			{ label: 'Einheit', kind: 'unit' },
			{ label: 'Unterschied', kind: 'figure' },
			{ label: 'Stichtag', kind: 'figure' },
			{ label: 'Nebenwohnungen', kind: 'figure' },
			{ label: 'Zensus', unit: 'geschätzt', kind: 'figure' },
			{ label: 'Rest', kind: 'figure' }
		],
		rows
	};
}
