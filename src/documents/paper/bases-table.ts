/** Early register values and late official values of the same measure, side by side, with the difference. */
import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '#domain/monitor';
import { missing } from '#domain/statistics';
import { formatNumber, NARROW_SPACE } from '#ui/texts/format-number.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import type { Block, TableRow } from './paper-document.ts';
import { signNoteOf, valueCell } from './value-text.ts';

const NO_SENSE = missing('not-applicable');

/** Empty where no measure has both numbers. Takes the newest year that has both. */
export function basesTable(edition: Edition, area: Area, indicators = edition.indicators): Block[] {
	const pairs = indicators.flatMap((indicator) => {
		const numbers = (basis: Basis): readonly ReleasedFigure[] =>
			edition.series(indicator, area, basis).filter(({ value }) => value.kind === 'number');
		const official = new Map(numbers('official').map((figure) => [figure.year, figure]));
		const register = numbers('register').findLast(({ year }) => official.has(year));
		const late = register && official.get(register.year);
		return register && late ? [{ indicator, register, official: late }] : [];
	});
	if (pairs.length === 0) return [];
	const balances = balancesOf(edition);
	const rows = pairs.map(({ indicator, register, official }): TableRow => {
		const both = register.value.kind === 'number' && official.value.kind === 'number';
		const difference = both ? register.value.value - official.value.value : null;
		const base = both && official.value.value > 0 && !balances.has(indicator.id) ? official.value.value : null;
		return {
			cells: [
				[indicator.name, indicator.unit].filter((part) => part !== '').join(', '),
				String(register.year),
				valueCell(register, indicator.decimals),
				valueCell(official, indicator.decimals),
				difference === null ? '' : signed(difference, indicator.decimals),
				difference === null || base === null ? 'x' : `${signed((100 * difference) / base, 1)}${NARROW_SPACE}%`
			]
		};
	});
	const all = pairs.flatMap(({ register, official }) => [register, official]);
	const values = [
		...all.map(({ value }) => value),
		...(rows.some(({ cells }) => cells.includes('x')) ? [NO_SENSE] : [])
	];
	return [
		{
			kind: 'table',
			caption: 'Eigene Zählung und amtliche Zahl im Vergleich, neuestes gemeinsames Jahr',
			columns: [
				{ head: 'Indikator', align: 'text', share: 1 },
				{ head: 'Jahr', align: 'number' },
				{ head: 'Register', align: 'number' },
				{ head: 'amtlich', align: 'number' },
				{ head: 'Unterschied', align: 'number' },
				{ head: 'in %', align: 'number' }
			],
			rows,
			breaks: true,
			isDense: true,
			note: signNoteOf(values),
			source: sourceLine(edition, all)
		}
	];
}

/** Indicators whose values lie on both sides of zero: a share of such a value says nothing. */
function balancesOf({ figures }: Edition): Set<string> {
	return new Set(
		figures.flatMap(({ indicator, value }) => (value.kind === 'number' && value.value < 0 ? [indicator] : []))
	);
}

function signed(value: number, decimals: number): string {
	const text = formatNumber(Math.abs(value), decimals);
	if (/^[0.,]+$/.test(text)) return text;
	return `${value > 0 ? '+' : '−'}${text}`;
}
