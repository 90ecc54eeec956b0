import type { Value } from '#domain/statistics';
import type { Cell } from '#ui/components/table-model.ts';
import { formatValue, type Sign } from '#ui/texts/format-value.ts';

/** A released value as a table cell; its signs are added to `signs` for the legend below the table. */
export function figureCell(value: Value | undefined, decimals: number, signs: Sign[]): Cell {
	const shown = formatValue(value ?? { kind: 'missing', why: 'not-delivered' }, decimals);
	signs.push(...shown.signs);
	return { text: shown.text, marks: shown.marks, words: shown.words };
}
