import type { Row } from './cell-system.ts';

export type ConnectedPart = { readonly cells: readonly number[]; readonly rows: readonly Row[] };

/**
 * Splits cells into parts that share no row: what is hidden in one says nothing about another. Only rows' cells for
 * which `counts` is true connect; the others drop out (a shown cell is a known number). Parts come in cell order.
 */
export function connectedParts(size: number, rows: readonly Row[], counts: (cell: number) => boolean): ConnectedPart[] {
	const parent = Int32Array.from({ length: size }, (_, cell) => cell);
	const find = (cell: number): number => {
		let root = cell;
		while (parent[root] !== root) root = parent[root] ?? root;
		while (parent[cell] !== root) [cell, parent[cell]] = [parent[cell] ?? root, root];
		return root;
	};
	const shortened = rows.map((row) => shorten(row, counts)).filter((row) => row.cells.length > 0);
	for (const { cells } of shortened) {
		const first = find(cells[0] ?? 0);
		for (const cell of cells) parent[find(cell)] = first;
	}
	const parts = new Map<number, { cells: number[]; rows: Row[] }>();
	for (let cell = 0; cell < size; cell++) {
		if (!counts(cell)) continue;
		const root = find(cell);
		const part = parts.get(root);
		if (part) part.cells.push(cell);
		else parts.set(root, { cells: [cell], rows: [] });
	}
	for (const row of shortened) parts.get(find(row.cells[0] ?? 0))?.rows.push(row);
	return [...parts.values()];
}

function shorten(row: Row, counts: (cell: number) => boolean): Row {
	if (row.cells.every(counts)) return row;
	const kept = row.cells.flatMap((cell, position) => (counts(cell) ? [position] : []));
	return {
		cells: kept.map((position) => row.cells[position] ?? 0),
		signs: kept.map((position) => row.signs[position] ?? 0)
	};
}
