import type { Highs } from 'highs';
import { auditPattern, type AttackResult } from './audit-pattern.ts';
import { indexSystem, type CellSystem, type IndexedSystem } from './cell-system.ts';
import { completeCounts } from './complete-counts.ts';
import { connectedParts, type ConnectedPart } from './connected-parts.ts';
import { defaultWeights } from './default-weights.ts';
import { findCheapestPattern } from './find-cheapest-pattern.ts';
import { findQuickPattern } from './find-quick-pattern.ts';
import { isPrimary } from './is-primary.ts';
import { loadSolver } from './solver.ts';
import { TOLERANCE, type Requirement, type SuppressionProblem } from './suppression-problem.ts';
import { UnsafePattern } from './unsafe-pattern.ts';

export type { CellSystem, CountCell, SumRelation } from './cell-system.ts';

export type CellStatus = 'shown' | 'primary' | 'complementary';

export type Protection = {
	/** Throws for a cell that was not in the system: it has not been looked at, so it may not be shown. */
	readonly statusOf: (key: string) => CellStatus;
	readonly hidden: ReadonlyMap<string, 'primary' | 'complementary'>;
	/** What remains possible for each hidden cell. Confidential: never part of an edition. */
	readonly audit: readonly AttackResult[];
	readonly report: {
		readonly cells: number;
		readonly primary: number;
		readonly complementary: number;
		/** Share of the counts subject to a rule that complementary hiding takes away, 0..1. */
		readonly informationLost: number;
	};
};

/** Up to this size (hidden cells × cells of one connected part) the cheapest pattern is computed, not a good one. */
const EXACT_UP_TO = 120;
/** … but no longer than this: steps, not seconds, so that every machine comes to the same pattern. */
const MOST_NODES = 50;

/**
 * Decides which cells of an edition stay hidden, so that no hidden count can be recomputed from what is shown, or
 * narrowed to fewer possibilities than its rule set's protection. All relations count together, so linked tables are
 * safe as far as their relations are given. Same input, same result. Throws `UnsafePattern` if the audit disagrees.
 */
export async function protectCells(system: CellSystem): Promise<Protection> {
	const highs = await loadSolver();
	const indexed = indexSystem(system);
	const counts = completeCounts(highs, indexed);
	const weights = defaultWeights(indexed, counts);
	const primary = new Set(indexed.cells.flatMap((cell, index) => (isPrimary(cell) ? [index] : [])));
	const hidden = new Set(primary);
	for (const part of connectedParts(indexed.cells.length, indexed.rows, () => true))
		if (part.cells.some((cell) => primary.has(cell)))
			for (const cell of patternOf(highs, indexed, part, { counts, weights, primary })) hidden.add(cell);

	const keyOf = (index: number): string => indexed.cells[index]?.key ?? '';
	const statuses = new Map(
		[...hidden]
			.toSorted((a, b) => a - b)
			.map((index) => [keyOf(index), primary.has(index) ? 'primary' : 'complementary'] as const)
	);
	const completed = indexed.cells.map((cell, index) => ({ ...cell, count: counts[index] ?? 0 }));
	const audit = await auditPattern({ cells: completed, relations: system.relations }, new Set(statuses.keys()));
	refuseUnsafe(indexed, primary, statuses, audit);
	return {
		statusOf: (key) => {
			if (!indexed.indexOf.has(key)) throw new RangeError(`The cell ${key} was not protected.`);
			return statuses.get(key) ?? 'shown';
		},
		hidden: statuses,
		audit,
		report: {
			cells: indexed.cells.length,
			primary: primary.size,
			complementary: statuses.size - primary.size,
			informationLost: shareLost(indexed, counts, primary, hidden)
		}
	};
}

type Working = { counts: readonly number[]; weights: readonly number[]; primary: ReadonlySet<number> };

function patternOf(
	highs: Highs,
	{ cells }: IndexedSystem,
	part: ConnectedPart,
	{ counts, weights, primary }: Working
): number[] {
	const numberOf = new Map(part.cells.map((cell, position) => [cell, position]));
	const needOf = (cell: number): Requirement => ({ below: 0, above: 0, width: cells[cell]?.rules?.protection ?? 0 });
	const needs = (isRequired: boolean): Map<number, Requirement> =>
		new Map(
			part.cells.flatMap((cell, position) => {
				const isMeant = isRequired ? primary.has(cell) : !primary.has(cell) && needOf(cell).width > 0;
				return isMeant ? [[position, needOf(cell)] as const] : [];
			})
		);
	const problem: SuppressionProblem = {
		counts: part.cells.map((cell) => counts[cell] ?? 0),
		lowerLimits: part.cells.map((cell) => ((counts[cell] ?? 0) < 0 ? -Infinity : 0)),
		upperLimits: part.cells.map(() => Infinity),
		weights: part.cells.map((cell) => weights[cell] ?? 0),
		rows: part.rows.map((row) => ({ cells: row.cells.map((cell) => numberOf.get(cell) ?? 0), signs: row.signs })),
		required: needs(true),
		ifHidden: needs(false)
	};
	if (problem.rows.length === 0) return part.cells.filter((cell) => primary.has(cell));
	const quick = findQuickPattern(highs, problem);
	const isSmall = problem.required.size * part.cells.length <= EXACT_UP_TO;
	const pattern = isSmall ? findCheapestPattern(highs, problem, quick, { mostNodes: MOST_NODES }) : quick;
	return [...pattern].flatMap((position) => part.cells[position] ?? []);
}

function refuseUnsafe(
	{ cells, indexOf }: IndexedSystem,
	primary: ReadonlySet<number>,
	statuses: ReadonlyMap<string, CellStatus>,
	audit: readonly AttackResult[]
): void {
	const audited = new Map(audit.map((result) => [result.cell, result]));
	for (const index of primary)
		if (statuses.get(cells[index]?.key ?? '') !== 'primary') throw new UnsafePattern('A small count would be shown.');
	for (const key of statuses.keys()) {
		const result = audited.get(key);
		const protection = cells[indexOf.get(key) ?? -1]?.rules?.protection ?? 0;
		if (!result || result.upper - result.lower < protection - TOLERANCE)
			throw new UnsafePattern(`The hidden cell ${key} can be narrowed below its protection.`);
	}
}

function shareLost(
	{ cells }: IndexedSystem,
	counts: readonly number[],
	primary: ReadonlySet<number>,
	hidden: ReadonlySet<number>
): number {
	let [all, lost] = [0, 0];
	cells.forEach((cell, index) => {
		if (!cell.rules) return;
		all += counts[index] ?? 0;
		if (hidden.has(index) && !primary.has(index)) lost += counts[index] ?? 0;
	});
	return all === 0 ? 0 : lost / all;
}
