/** Each area against its own past: two years, their 95 % ranges, and in words whether they can be told apart. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { ownPast, type Edition, type Indicator, type OwnPast } from '#domain/monitor';
import type { Cell, Row, Table } from '#ui/components/table-model.ts';
import { formatNumber, roundAsShown } from '#ui/texts/format-number.ts';
import { PAST_VERDICTS } from '#ui/texts/distinguishable.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { figureCell } from '../../../figure-cell.server.ts';

/** Null where nothing can be told apart: no intervals, or no unbroken years. */
export function ownPastTable(
	edition: Edition,
	indicator: Indicator,
	year: number,
	areas: readonly Area[]
): Table | null {
	const pasts = areas.flatMap((area) => ownPast(edition, indicator, area, year) ?? []);
	if (!pasts.some(({ verdict }) => verdict)) return null;
	const signs: Sign[] = [];
	let level = '';
	const rows = pasts.map((past): Row => {
		const hasRule = level !== '' && level !== past.area.level;
		level = past.area.level;
		return {
			head: { text: past.area.name },
			hasRule,
			isStrong: past.area.level === 'county',
			cells: [
				{ text: String(past.before.year) },
				figureCell(past.before.value, indicator.decimals, signs),
				rangeCell(past.before, indicator),
				figureCell(past.now.value, indicator.decimals, signs),
				rangeCell(past.now, indicator),
				{ text: change(past, indicator) },
				{ text: past.verdict ? PAST_VERDICTS[past.verdict] : '' }
			]
		};
	});
	return {
		caption: `${indicator.shortName}: ${year} gegen die eigene Vergangenheit`,
		hideCaption: true,
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'vorher', kind: 'unit' },
			{ label: 'Wert vorher', unit: indicator.unit, kind: 'figure' },
			{ label: '95-%-Bereich', kind: 'figure' },
			{ label: `Wert ${year}`, unit: indicator.unit, kind: 'figure' },
			{ label: '95-%-Bereich', kind: 'figure' },
			{ label: 'Unterschied', kind: 'figure' },
			{ label: 'In Worten', kind: 'text' }
		],
		rows,
		signs
	};
}

/** The difference of the two numbers that are shown, with its sign. */
function change({ before, now }: OwnPast, { decimals }: Indicator): string {
	if (before.value.kind !== 'number' || now.value.kind !== 'number') return '';
	const difference = roundAsShown(
		roundAsShown(now.value.value, decimals) - roundAsShown(before.value.value, decimals),
		decimals
	);
	return `${difference > 0 ? '+' : ''}${formatNumber(difference, decimals)}`;
}

function rangeCell({ interval }: ReleasedFigure, { decimals }: Indicator): Cell {
	if (!interval) return { text: '' };
	const [lower, upper] = [interval.lower, interval.upper].map((limit) => formatNumber(limit, decimals));
	return { text: `${lower}–${upper}`, words: `${lower} bis ${upper}` };
}
