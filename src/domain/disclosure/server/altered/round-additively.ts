/**
 * Small-count rounding of everything an edition shows of a measure: counts below the base become 0 or the base, larger ones
 * give way by less than the base, and every sum adds up, also where two ways lead to one total (by sex, by circle of law). A
 * program in whole numbers for each group of cells that hang together. Idea: Langsrud & Heldal 2018; Cox 1987 (controlled rounding).
 */
import type { Highs } from 'highs';
import { indexSystem, type CellSystem, type IndexedSystem, type Row } from '../cell-system.ts';
import { connectedParts, type ConnectedPart } from '../connected-parts.ts';
import { loadSolver, type Column, type Constraint } from '../solver.ts';
import { wholeSolution } from './whole-solution.ts';

export type RoundedSystem = {
	/** What is published instead of each count, by key. */
	readonly published: ReadonlyMap<string, number>;
	/** Sums that could not be made to add up: nothing is published of them. */
	readonly withheld: ReadonlySet<string>;
};

export type RoundingOptions = {
	readonly base: number;
	/** What nobody shows takes part in sums, and may become anything that adds up. */
	readonly isShown: (key: string) => boolean;
	/** Published in an earlier release and not revised since: stays what it is. */
	readonly fixed: ReadonlyMap<string, number>;
};

/** A sum that does not add up costs as much as moving so many cells by one. */
const BROKEN = 10_000;

/** Same system, same result. */
export async function roundAdditively(system: CellSystem, options: RoundingOptions): Promise<RoundedSystem> {
	const highs = await loadSolver();
	const indexed = indexSystem(system);
	const isCounted = (cell: number): boolean => indexed.cells[cell]?.status === undefined;
	const rows = indexed.rows.filter((row) => row.cells.every(isCounted) && addsUp(row, indexed));
	const published = new Map<string, number>();
	const withheld = new Set<string>();
	for (const part of connectedParts(indexed.cells.length, rows, isCounted)) {
		const values = roundPart(highs, indexed, part, options);
		part.cells.forEach((cell, position) => {
			const key = indexed.cells[cell]?.key;
			const value = values[position];
			if (key !== undefined && value !== undefined) published.set(key, value);
		});
		for (const key of brokenIn(part, indexed, { published, withheld, options })) withheld.add(key);
	}
	return { published, withheld };
}

/** The nearer of 0 and the base; larger counts stay. For counts that stand in no sum, as single years of age. */
export function roundAlone(count: number, base: number): number {
	const whole = Math.round(count);
	if (whole >= base) return whole;
	return 2 * whole >= base ? base : 0;
}

function addsUp({ cells, signs }: Row, { cells: all }: IndexedSystem): boolean {
	return cells.reduce((sum, cell, position) => sum + (signs[position] ?? 0) * (all[cell]?.count ?? 0), 0) === 0;
}

function roundPart(highs: Highs, { cells: all }: IndexedSystem, part: ConnectedPart, options: RoundingOptions) {
	const { base, fixed, isShown } = options;
	const cells = part.cells.map((cell) => {
		const { key = '', count = 0 } = all[cell] ?? {};
		return { count, isShown: isShown(key), fixed: fixed.get(key) };
	});
	const alone = (): number[] => cells.map((cell) => cell.fixed ?? roundAlone(cell.count, base));
	const isSmall = (count: number): boolean => count > 0 && count < base;
	if (part.rows.length === 0 || !cells.some(({ count, fixed: earlier }) => isSmall(count) || earlier !== undefined))
		return alone();
	const columns: Column[] = [];
	/** What a cell becomes: `from` and the columns added to it. */
	const becomes = cells.map((cell): { from: number; terms: readonly (readonly [number, number])[] } => {
		const { count } = cell;
		if (cell.fixed !== undefined) return { from: cell.fixed, terms: [] };
		if (count === 0 && cell.isShown) return { from: 0, terms: [] };
		const first = columns.length;
		if (!cell.isShown) {
			columns.push({ lower: 0, upper: Infinity });
			return { from: 0, terms: [[first, 1]] };
		}
		if (isSmall(count)) {
			columns.push({ cost: base - 2 * count, lower: 0, upper: 1, isInteger: true });
			return { from: 0, terms: [[first, base]] };
		}
		columns.push(
			{ cost: 1, lower: 0, upper: base - 1 },
			{ cost: 1, lower: 0, upper: Math.min(base - 1, count - base) }
		);
		return {
			from: count,
			terms: [
				[first, 1],
				[first + 1, -1]
			]
		};
	});
	const numberOf = new Map(part.cells.map((cell, position) => [cell, position]));
	const rows = part.rows.map((row): Constraint => {
		const broken = columns.length;
		columns.push({ cost: BROKEN, lower: 0, upper: Infinity }, { cost: BROKEN, lower: 0, upper: Infinity });
		const [columnsOf, signs]: [number[], number[]] = [
			[broken, broken + 1],
			[1, -1]
		];
		let sum = 0;
		row.cells.forEach((cell, position) => {
			const sign = row.signs[position] ?? 0;
			const { from = 0, terms = [] } = becomes[numberOf.get(cell) ?? -1] ?? {};
			sum -= sign * from;
			for (const [column, factor] of terms) {
				columnsOf.push(column);
				signs.push(sign * factor);
			}
		});
		return { cells: columnsOf, signs, lower: sum, upper: sum };
	});
	const values = wholeSolution(highs, columns, rows);
	if (!values) return alone();
	return becomes.map(({ from, terms }) =>
		Math.round(terms.reduce((sum, [column, factor]) => sum + factor * (values[column] ?? 0), from))
	);
}

/** Of every sum that does not add up one shown cell: the total, if it may go. */
function brokenIn(
	part: ConnectedPart,
	{ cells }: IndexedSystem,
	{ published, withheld, options }: { published: Map<string, number>; withheld: Set<string>; options: RoundingOptions }
): string[] {
	const found = new Set<string>();
	for (const row of part.rows) {
		const keys = row.cells.map((cell) => cells[cell]?.key ?? '');
		const sum = keys.reduce((all, key, position) => all + (row.signs[position] ?? 0) * (published.get(key) ?? 0), 0);
		const isOpen = keys.some((key) => found.has(key) || withheld.has(key) || !options.isShown(key));
		const first = keys.find((key) => !options.fixed.has(key));
		if (sum !== 0 && !isOpen && first !== undefined) found.add(first);
	}
	return [...found];
}
