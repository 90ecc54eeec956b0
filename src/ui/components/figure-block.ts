/** What a page needs to show one figure: the drawing and everything that makes it readable without it. */
import type { FigureTable } from '#figures';
import type { Sign } from '#ui/texts/format-value.ts';
import type { Table } from './table-model.ts';

export type FigureView = {
	readonly title: string;
	readonly subtitle?: string;
	/** Drawings of ours for wide and narrow columns. */
	readonly drawing: string;
	/** What it shows, in words. */
	readonly sentence: string;
	readonly table: Table | null;
	readonly source: string;
	readonly links: readonly { readonly label: string; readonly href: string }[];
	/** The drawing as a file, and its numbers. */
	readonly downloads?: readonly { readonly label: string; readonly href: string }[];
};

/** The figure's own table twin, as a table of ours. `signs` occur in it and are explained below it. */
export function tableTwin(table: FigureTable, signs: readonly Sign[] = []): Table {
	const isFigure = (column: number): boolean =>
		table.rows.every((row) => /^$|^[–.*x…/]$|^\(?[−+]?\d[\d.,]*\)?(\s*[%‰€])?$/.test((row[column] ?? '').trim()));
	return {
		caption: table.caption,
		columns: table.head.map((label, column) => ({ label, kind: column > 0 && isFigure(column) ? 'figure' : 'text' })),
		rows: table.rows.map(([head = '', ...cells]) => ({ head: { text: head }, cells: cells.map((text) => ({ text })) })),
		signs
	};
}
