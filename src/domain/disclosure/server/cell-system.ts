import type { RuleSet } from '../rule-set.ts';

/** One count (or amount) that an edition shows or from which it computes something. Raw: never leaves the server. */
export type CountCell = {
	/** Unique in the system: `population 06433001 2025 register female 0-4`. */
	readonly key: string;
	/** Persons, cases; for averages a decimal number. Ignored where the source keeps it secret. */
	readonly count: number;
	/** Null: not subject to a rule (amounts of money, areas in hectares). Hidden only as a last resort, for others. */
	readonly rules: RuleSet | null;
	/** What hiding it costs; left out, small cells below totals are cheap. Infinity: must stay shown. */
	readonly weight?: number;
	/** Times the weight: dearer where readers look first, cheaper where the same was hidden last year. Left out: 1. */
	readonly weightFactor?: number;
	/** How many units (homes, households, payers) stand behind it, where that is known. */
	readonly units?: number;
	/** What each unit contributed, where that is known: for the dominance rules. */
	readonly contributions?: readonly number[];
	/** Hidden for a reason only the caller sees: all of a group share a feature; the rate's denominator is small. */
	readonly marked?: 'group' | 'small-denominator';
	/**
	 * What an earlier release made of this very number: `shown` – everybody knows it, hiding it protects nobody; `hidden`
	 * – hiding it again keeps the pattern stable, and is preferred.
	 */
	readonly before?: 'shown' | 'hidden';
	/** Whoever delivered the table hid it. We do not know the count, and must not make it computable. */
	readonly status?: 'secret-at-source';
};

/** `total` is the sum of `parts`: municipalities of a region, regions of the county, age bands, share and rest. */
export type SumRelation = { readonly total: string; readonly parts: readonly string[] };

/** Everything an edition shows, with every relation a reader can use. Linked tables are one system. */
export type CellSystem = { readonly cells: readonly CountCell[]; readonly relations: readonly SumRelation[] };

/** One relation in numbers: Σ sign × cell = what the cells themselves give (0, or the slack of rounded averages). */
export type Row = { readonly cells: readonly number[]; readonly signs: readonly number[] };

export type IndexedSystem = {
	readonly cells: readonly CountCell[];
	readonly rows: readonly Row[];
	readonly indexOf: ReadonlyMap<string, number>;
};

/** Gives cells numbers. Refuses unknown or repeated keys, counts that are none, and cells that are their own part. */
export function indexSystem({ cells, relations }: CellSystem): IndexedSystem {
	const indexOf = new Map<string, number>();
	for (const [index, cell] of cells.entries()) {
		if (indexOf.has(cell.key)) throw new RangeError(`The cell ${cell.key} is there twice.`);
		indexOf.set(cell.key, index);
		if (cell.status === 'secret-at-source') continue;
		if (!Number.isFinite(cell.count) || (cell.rules && cell.count < 0))
			throw new RangeError(`The cell ${cell.key} holds no count.`);
	}
	const rows = relations.map(({ total, parts }) => {
		const keys = [total, ...parts];
		if (new Set(keys).size !== keys.length) throw new RangeError(`The sum ${total} names a cell twice.`);
		const numbers = keys.map((key) => {
			const index = indexOf.get(key);
			if (index === undefined) throw new RangeError(`The sum ${total} names the unknown cell ${key}.`);
			return index;
		});
		return { cells: numbers, signs: numbers.map((_, position) => (position === 0 ? -1 : 1)) };
	});
	return { cells, rows, indexOf };
}
