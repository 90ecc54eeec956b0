/** How an index would change with its definition, as table cells and as the table of its weights. */
import type { IndexSensitivity, IndexStanding } from '#domain/monitor';
import type { Cell, Column, Table } from '#ui/components/table-model.ts';
import { formatNumber, NARROW_SPACE } from '#ui/texts/format-number.ts';

export const STANDING_COLUMNS: readonly Column[] = [
	{ label: 'z-Wert', kind: 'figure' },
	{ label: 'Rang', unit: '1 = höchster', kind: 'figure' }
];

/** z value and the range of ranks; empty for regions, which are not ranked among municipalities. */
export function standingCells(standing: IndexStanding | undefined): Cell[] {
	if (!standing || standing.rank === null) return [{ text: '' }, { text: '' }];
	const { z, best, worst } = standing;
	const isOne = best === worst;
	return [
		{ text: z === null ? '' : formatNumber(z, 2) },
		{
			text: isOne ? `${best}` : `${best}–${worst}`,
			...(isOne ? {} : { words: `${best} bis ${worst}` })
		}
	];
}

export function weightsTable({ weights }: IndexSensitivity, nameOf: (part: string) => string, partName: string): Table {
	const percent = (share: number): string => `${formatNumber(100 * share, 0)}${NARROW_SPACE}%`;
	const hasPrincipal = weights.some(({ principal }) => principal !== null);
	return {
		caption: 'Gewichte',
		columns: [
			{ label: partName, kind: 'text' },
			{ label: 'Gewicht im Index', kind: 'figure' },
			...(hasPrincipal ? [{ label: 'Gewicht nach Hauptkomponente', kind: 'figure' } as const] : [])
		],
		rows: weights.map(({ part, own, principal, isContrary }) => ({
			head: { text: nameOf(part) },
			cells: [
				{ text: percent(own) },
				...(hasPrincipal
					? [{ text: principal === null ? '' : `${isContrary ? 'gegenläufig, ' : ''}${percent(principal)}` }]
					: [])
			]
		}))
	};
}
