import type { Highs } from 'highs';
import type { Alteration } from '../alteration.ts';
import { Attack } from './attack.ts';
import { auditPattern, type AttackResult } from './audit-pattern.ts';
import { indexSystem, type CellSystem, type IndexedSystem } from './cell-system.ts';
import { completeCounts } from './complete-counts.ts';
import { connectedParts, type ConnectedPart } from './connected-parts.ts';
import { defaultWeights } from './default-weights.ts';
import { findCheapestPattern } from './find-cheapest-pattern.ts';
import { findQuickPattern } from './find-quick-pattern.ts';
import { isPrimary } from './is-primary.ts';
import { loadSolver } from './solver.ts';
import { TOLERANCE, type Pattern, type Requirement, type SuppressionProblem } from './suppression-problem.ts';
import { CannotProtect, UnsafePattern } from './unsafe-pattern.ts';

export type { CellSystem, CountCell, SumRelation } from './cell-system.ts';

export type CellStatus = 'shown' | 'altered' | 'primary' | 'complementary';

/** `published`: instead of the count; null where nothing is, because nobody shows it or it is withheld. */
export type AlteredCell = { readonly alteration: Alteration; readonly published: number | null };

export type Protection = {
	/** Throws for a cell that was not in the system: it has not been looked at, so it may not be shown. */
	readonly statusOf: (key: string) => CellStatus;
	readonly hidden: ReadonlyMap<string, 'primary' | 'complementary'>;
	/** All cells of slices whose counts are altered, hidden ones too. */
	readonly altered: ReadonlyMap<string, AlteredCell>;
	/** What remains possible for each hidden cell. Confidential: never part of an edition. */
	readonly audit: readonly AttackResult[];
	/** Hidden as the rules ask, but an earlier release shows them: what is out is out. */
	readonly alreadyPublished: readonly string[];
	/** Hidden, but earlier releases leave them less uncertain than the rules ask; more cannot be had. */
	readonly narrowedBefore: readonly string[];
	readonly report: {
		readonly cells: number;
		readonly primary: number;
		readonly complementary: number;
		/** Share of the counts subject to a rule that complementary hiding takes away, 0..1. */
		readonly informationLost: number;
	};
};

/** Up to this size (hidden cells × cells of one connected part) the cheapest pattern is computed, not a good one. */
const EXACT_UP_TO = 300;
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
	const asked = new Set(indexed.cells.flatMap((cell, index) => (isPrimary(cell) ? [index] : [])));
	const isKnown = (index: number): boolean => indexed.cells[index]?.before === 'shown';
	const primary = new Set([...asked].filter((index) => !isKnown(index)));
	const hidden = new Set(primary);
	const narrowed = new Map<number, number>();
	for (const part of connectedParts(indexed.cells.length, indexed.rows, () => true))
		if (part.cells.some((cell) => primary.has(cell)))
			for (const cell of patternOf(highs, indexed, part, { counts, weights, primary, narrowed })) hidden.add(cell);

	const keyOf = (index: number): string => indexed.cells[index]?.key ?? '';
	const secret = new Map(
		[...hidden]
			.toSorted((a, b) => a - b)
			.map((index) => [keyOf(index), primary.has(index) ? 'primary' : 'complementary'] as const)
	);
	const completed = indexed.cells.map((cell, index) => ({ ...cell, count: counts[index] ?? 0 }));
	const audit = await auditPattern({ cells: completed, relations: system.relations }, new Set(secret.keys()));
	refuseUnsafe(indexed, primary, { secret, narrowed }, audit);
	const alreadyPublished = [...asked].filter(isKnown).map(keyOf);
	const statuses = new Map([...secret, ...alreadyPublished.map((key) => [key, 'primary'] as const)]);
	return {
		statusOf: (key) => {
			if (!indexed.indexOf.has(key)) throw new RangeError(`The cell ${key} was not protected.`);
			return statuses.get(key) ?? 'shown';
		},
		hidden: statuses,
		altered: new Map(),
		audit,
		alreadyPublished,
		narrowedBefore: [...narrowed.keys()].filter((index) => hidden.has(index)).map(keyOf),
		report: {
			cells: indexed.cells.length,
			primary: asked.size,
			complementary: statuses.size - asked.size,
			informationLost: shareLost(indexed, counts, primary, hidden)
		}
	};
}

type Working = {
	counts: readonly number[];
	weights: readonly number[];
	primary: ReadonlySet<number>;
	/** Filled here: cells that earlier releases leave less room than asked, and the room they have. */
	narrowed: Map<number, number>;
};

function patternOf(
	highs: Highs,
	{ cells }: IndexedSystem,
	part: ConnectedPart,
	{ counts, weights, primary, narrowed }: Working
): number[] {
	const numberOf = new Map(part.cells.map((cell, position) => [cell, position]));
	const needOf = (cell: number): Requirement => ({
		below: 0,
		above: 0,
		width: narrowed.get(cell) ?? cells[cell]?.rules?.protection ?? 0
	});
	const needs = (isRequired: boolean): Map<number, Requirement> =>
		new Map(
			part.cells.flatMap((cell, position) => {
				const isMeant = isRequired ? primary.has(cell) : !primary.has(cell) && needOf(cell).width > 0;
				return isMeant ? [[position, needOf(cell)] as const] : [];
			})
		);
	const isBound = part.cells.some((cell) => cells[cell]?.before === 'shown');
	const problemNow = (): SuppressionProblem => ({
		counts: part.cells.map((cell) => counts[cell] ?? 0),
		lowerLimits: part.cells.map((cell) => ((counts[cell] ?? 0) < 0 ? -Infinity : 0)),
		upperLimits: part.cells.map(() => Infinity),
		weights: part.cells.map((cell) => weights[cell] ?? 0),
		rows: part.rows.map((row) => ({ cells: row.cells.map((cell) => numberOf.get(cell) ?? 0), signs: row.signs })),
		required: needs(true),
		ifHidden: needs(false)
	});
	let problem = problemNow();
	if (problem.rows.length === 0) return part.cells.filter((cell) => primary.has(cell));
	let quick: Pattern | undefined;
	while (!quick) {
		try {
			quick = findQuickPattern(highs, problem);
		} catch (error) {
			const cell = error instanceof CannotProtect ? part.cells[error.cell] : undefined;
			if (!(error instanceof CannotProtect) || !isBound || cell === undefined || narrowed.has(cell)) throw error;
			narrowed.set(cell, widestPossible(highs, problem, error.cell));
			problem = problemNow();
		}
	}
	const isSmall = problem.required.size * part.cells.length <= EXACT_UP_TO;
	const pattern = isSmall ? findCheapestPattern(highs, problem, quick, { mostNodes: MOST_NODES }) : quick;
	return [...pattern].flatMap((position) => part.cells[position] ?? []);
}

/** How uncertain a cell is when everything is hidden that may be. */
function widestPossible(highs: Highs, problem: SuppressionProblem, cell: number): number {
	const attack = new Attack(highs, problem);
	try {
		for (const [other, weight] of problem.weights.entries())
			if (Number.isFinite(weight) || problem.required.has(other)) attack.hide(other);
		attack.hide(cell);
		return attack.width(cell, (problem.required.get(cell) ?? problem.ifHidden.get(cell))?.width ?? 0);
	} finally {
		attack.dispose();
	}
}

function refuseUnsafe(
	{ cells, indexOf }: IndexedSystem,
	primary: ReadonlySet<number>,
	{ secret, narrowed }: { secret: ReadonlyMap<string, CellStatus>; narrowed: ReadonlyMap<number, number> },
	audit: readonly AttackResult[]
): void {
	const audited = new Map(audit.map((result) => [result.cell, result]));
	for (const index of primary)
		if (secret.get(cells[index]?.key ?? '') !== 'primary') throw new UnsafePattern('A small count would be shown.');
	for (const key of secret.keys()) {
		const result = audited.get(key);
		const index = indexOf.get(key) ?? -1;
		const protection = narrowed.get(index) ?? cells[index]?.rules?.protection ?? 0;
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
