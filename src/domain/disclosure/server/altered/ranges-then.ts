import { roomBehindAltered } from '../../room-behind-altered.ts';
import type { IndexedSystem } from '../cell-system.ts';
import type { EarlierRelease } from '../earlier-releases.ts';
import type { Fingerprint } from '../ledger.ts';
import type { RangedCell, RangedRow } from './ranged-cell.ts';

/** What earlier releases published instead of counts that have been revised since: numbers of their own. */
export type RangesThen = {
	readonly cells: readonly RangedCell[];
	readonly rows: readonly RangedRow[];
	/** What an earlier publication published instead of this very count; undefined: none did. */
	readonly publishedAs: (key: string) => number | undefined;
	/** Whether an earlier release withheld this very count. */
	readonly wasWithheld: (key: string) => boolean;
};

/** The numbers of the new cells follow those of the system; the sums of then are taken to be those of now. */
export function rangesThen(
	{ cells, rows, indexOf }: IndexedSystem,
	earlier: readonly EarlierRelease[],
	fingerprintOf: Fingerprint
): RangesThen {
	const published = new Map<string, number>();
	const withheld = new Set<string>();
	const added: RangedCell[] = [];
	const addedRows: RangedRow[] = [];
	const rowsOf = Map.groupBy(
		rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
		({ cell }) => cell
	);
	const prints = new Map<string, string>();
	const printOf = (key: string, count: number): string => {
		const print = prints.get(key) ?? fingerprintOf(key, count);
		prints.set(key, print);
		return print;
	};
	for (const { altered, hidden, shown } of earlier) {
		const numberThen = new Map<number, number>();
		for (const [key, { value, fingerprint, alteration }] of altered) {
			const index = indexOf.get(key);
			const now = index === undefined ? undefined : cells[index];
			if (index === undefined || !now || value === null) continue;
			if (!now.status && fingerprint === printOf(key, now.count)) {
				published.set(key, value);
				continue;
			}
			numberThen.set(index, cells.length + added.length);
			const { lower, upper } = roomBehindAltered(value, alteration);
			const need = lower <= alteration.room ? alteration.room : 0;
			added.push({
				count: undefined,
				lower,
				upper,
				weight: Infinity,
				need,
				needIfWithheld: 0,
				harmlessAbove: alteration.room,
				beyond: 0
			});
		}
		for (const [key, { fingerprint }] of hidden) {
			const now = cells[indexOf.get(key) ?? -1];
			if (now && !now.status && fingerprint === printOf(key, now.count)) withheld.add(key);
		}
		const isThere = (cell: number): boolean => {
			const { key = '', count = NaN } = cells[cell] ?? {};
			if (!Number.isInteger(count)) return false;
			return numberThen.has(cell) || published.has(key) || withheld.has(key) || shown.get(key) === count;
		};
		const revised = new Set([...numberThen.keys()].flatMap((cell) => (rowsOf.get(cell) ?? []).map(({ row }) => row)));
		for (const row of revised)
			if (row.cells.every(isThere))
				addedRows.push({ cells: row.cells.map((cell) => numberThen.get(cell) ?? cell), signs: row.signs, slack: 0 });
	}
	return {
		cells: added,
		rows: addedRows,
		publishedAs: (key) => published.get(key),
		wasWithheld: (key) => withheld.has(key)
	};
}
