import { fillTable, tableKey, type Table, type TableCell } from '../../table.ts';
import type { SumRelation } from '../cell-system.ts';

/** A table by itself, as files hold it, with further sums that link its cells to each other or to other numbers. */
export type TableToProtect = Partial<Table> & {
	/** Numbers that stand in no dimension: groupings of a linked table. */
	readonly values?: Readonly<Record<string, number>>;
	readonly linked?: readonly SumRelation[];
	/** Keys of cells to protect, to be hidden, to be shown in any case. */
	readonly primary?: readonly string[];
	readonly suppressed?: readonly string[];
	readonly notSuppressible?: readonly string[];
	readonly weight?: 'value' | 'unit' | 'log';
	readonly protection?: { readonly lower: number; readonly upper: number; readonly sliding?: number };
	readonly upperBoundAssumed?: number;
};

export type TableSystem = {
	readonly cells: readonly TableCell[];
	readonly relations: readonly SumRelation[];
};

/** All cells and all sums. Throws for a sum or a mark that names no cell. */
export function systemOfTable({ dimensions, inner, values = {}, linked = [], ...marks }: TableToProtect): TableSystem {
	const full = dimensions && inner ? fillTable({ dimensions, inner }) : { cells: [], relations: [] };
	const others = Object.entries(values).map(([name, count]) => ({ key: tableKey([name]), codes: [name], count }));
	const cells = [...full.cells, ...others];
	const known = new Set(cells.map(({ key }) => key));
	if (known.size < cells.length) throw new RangeError('A cell is there twice.');
	const named = [
		...linked.flatMap(({ total, parts }) => [total, ...parts]),
		...(marks.primary ?? []),
		...(marks.suppressed ?? []),
		...(marks.notSuppressible ?? [])
	];
	const unknown = named.find((key) => !known.has(key));
	if (unknown !== undefined) throw new UnknownCell(unknown);
	return { cells, relations: [...full.relations, ...linked] };
}

export class UnknownCell extends RangeError {
	readonly key: string;
	constructor(key: string) {
		super(`The table has no cell ${key}.`);
		this.key = key;
	}
}
