import type { Alteration } from '../../alteration.ts';
import { roomBehindAltered } from '../../room-behind-altered.ts';
import { indexSystem, type CellSystem, type CountCell, type IndexedSystem } from '../cell-system.ts';
import { completeCounts } from '../complete-counts.ts';
import { defaultWeights } from '../default-weights.ts';
import type { EarlierRelease } from '../earlier-releases.ts';
import { primaryReason } from '../is-primary.ts';
import type { Fingerprint } from '../ledger.ts';
import { loadSolver } from '../solver.ts';
import { rangesThen } from './ranges-then.ts';
import type { RangedCell, RangedSystem } from './ranged-cell.ts';
import { withhold } from './withhold.ts';

export type AlteredCounts = {
	/** All cells of altered slices, and the shown or hidden ones of others that stand in a sum with them. */
	readonly system: CellSystem;
	/** Null: not altered, it only stands beside them. */
	readonly alterationOf: (key: string) => Alteration | null;
	/** What is published instead of the counts, by key; cells that are not in it are published nowhere. */
	readonly published: ReadonlyMap<string, number>;
	/** Whether nothing is published of a cell in any case. */
	readonly isWithheld: (key: string) => boolean;
	/** Whether a cell beside them is shown as it is. */
	readonly isShown: (key: string) => boolean;
};

export type ProtectedAlteration = {
	/** Cells of altered slices of which nothing may be published. */
	readonly withheld: ReadonlyMap<string, 'primary' | 'complementary'>;
	/** Cells that earlier releases leave less room than the rules ask; more cannot be had. */
	readonly narrowedBefore: readonly string[];
};

/** Rounded averages of a year lie up to half a person beside the whole number that was altered. */
const HALF = 0.5;

/**
 * Which altered counts have to be withheld, so that all of them keep the room that their rules ask, with everything that
 * earlier releases published. What an earlier release withheld of a count that has not changed is withheld again.
 */
export async function protectAltered(
	{ system, alterationOf, published, isWithheld, isShown }: AlteredCounts,
	earlier: readonly EarlierRelease[],
	fingerprintOf: Fingerprint
): Promise<ProtectedAlteration> {
	const indexed = indexSystem(system);
	const counts = completeCounts(await loadSolver(), indexed);
	const weights = defaultWeights(indexed, counts);
	const then = rangesThen(indexed, earlier, fingerprintOf);
	const byRule = new Set<number>();
	const hidden = new Set<number>();
	const cells = indexed.cells.map((cell, index): RangedCell => {
		const alteration = alterationOf(cell.key);
		const count = counts[index] ?? 0;
		if (!alteration) return beside(count, isShown(cell.key) && !cell.status);
		const value = cell.status ? undefined : published.get(cell.key);
		if (isWithheldByRule(cell)) byRule.add(index);
		if (byRule.has(index) || isWithheld(cell.key) || (value !== undefined && then.wasWithheld(cell.key)))
			hidden.add(index);
		// What a special evaluation gave out of a cell that this release has no place for is known as well.
		const before = then.publishedAs(cell.key);
		const isOut = before !== undefined;
		const stands = value ?? before;
		const known = stands === undefined ? undefined : roomBehindAltered(stands, alteration);
		const isTarget = known ? known.lower <= alteration.room : count > 0 && count < alteration.room + 1;
		return {
			count,
			lower: known?.lower ?? 0,
			upper: known?.upper ?? Infinity,
			weight: known && !isOut ? (weights[index] ?? 1) : Infinity,
			need: !isTarget || cell.status ? 0 : alteration.room,
			needIfWithheld: cell.status ? 1 : (cell.rules?.protection ?? 0),
			harmlessAbove: hidden.has(index) ? Infinity : alteration.room,
			beyond: known && !Number.isInteger(count) ? HALF : 0
		};
	});
	const ranged: RangedSystem = {
		cells: [...cells, ...then.cells],
		rows: [...rowsOf(indexed, counts), ...then.rows]
	};
	const found = await withhold(ranged, hidden);
	const keyOf = (index: number): string[] => {
		const key = indexed.cells[index]?.key;
		return key === undefined ? [] : [key];
	};
	return {
		withheld: new Map(
			[...found.cells]
				.toSorted((a, b) => a - b)
				.flatMap((index) =>
					keyOf(index).map((key) => [key, byRule.has(index) ? ('primary' as const) : ('complementary' as const)])
				)
		),
		narrowedBefore: [...found.narrowed].flatMap(keyOf)
	};
}

/** Small counts, zeros and groups are altered so that nobody is sure of them; what else a rule hides stays hidden. */
function isWithheldByRule(cell: CountCell): boolean {
	const reason = primaryReason(cell);
	return reason !== null && reason !== 'small-count' && reason !== 'zero' && reason !== 'group';
}

function beside(count: number, isShown: boolean): RangedCell {
	return {
		count,
		lower: isShown ? count : 0,
		upper: isShown ? count : Infinity,
		weight: Infinity,
		need: 0,
		needIfWithheld: 0,
		harmlessAbove: Infinity,
		beyond: 0
	};
}

function rowsOf({ rows }: IndexedSystem, counts: readonly number[]): RangedSystem['rows'] {
	return rows.map((row) => ({
		...row,
		slack: row.cells.reduce((sum, cell, position) => sum + (row.signs[position] ?? 0) * (counts[cell] ?? 0), 0)
	}));
}
