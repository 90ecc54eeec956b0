/**
 * Withholding altered counts that would narrow a small one. Numbers rounded on their own tell of each other: women 0, men 0
 * and together 5 leave one or two women. Withholding takes a statement away, so that nothing becomes narrower by it, and
 * what was published in an earlier release stays as it was.
 */
import { connectedParts } from '../connected-parts.ts';
import { loadSolver } from '../solver.ts';
import { UnsafePattern } from '../unsafe-pattern.ts';
import { CheapestOpening } from './cheapest-opening.ts';
import { KnownWidths } from './known-widths.ts';
import type { RangedSystem, Withheld } from './ranged-cell.ts';

type Highs = Awaited<ReturnType<typeof loadSolver>>;

/** `hidden`: withheld in any case, by a rule or because an earlier release did. Same input, same result. */
export async function withhold(system: RangedSystem, hidden: ReadonlySet<number>): Promise<Withheld> {
	const highs = await loadSolver();
	const found = { cells: new Set(hidden), narrowed: new Set<number>() };
	for (const part of partsOf(system)) {
		const inPart = new Set(part.cells.flatMap((cell, position) => (hidden.has(cell) ? [position] : [])));
		const { cells, narrowed } = withholdIn(highs, asEverybodyReckons(highs, part.system), inPart);
		for (const position of cells) found.cells.add(part.cells[position] ?? -1);
		for (const position of narrowed) found.narrowed.add(part.cells[position] ?? -1);
	}
	return found;
}

type Part = { readonly cells: readonly number[]; readonly system: RangedSystem };

/** Only what hangs together, and of that only what somebody has to be protected in. */
function partsOf({ cells, rows }: RangedSystem): Part[] {
	const slacks = new Map(rows.map((row) => [row as unknown, row.slack]));
	return connectedParts(cells.length, rows, () => true).flatMap((part) => {
		const own = part.cells.flatMap((cell) => cells[cell] ?? []);
		if (!own.some(({ need, needIfWithheld }) => need > 0 || needIfWithheld > 0)) return [];
		const numberOf = new Map(part.cells.map((cell, position) => [cell, position]));
		const inPart = part.rows.map((row) => ({
			cells: row.cells.map((cell) => numberOf.get(cell) ?? 0),
			signs: row.signs,
			slack: slacks.get(row) ?? 0
		}));
		return [{ cells: part.cells, system: { cells: own, rows: inPart } }];
	});
}

/**
 * Everybody takes counts to be whole and sums to add up. Where sources do not, that may contradict what is published; then
 * the true counts with the sums as they are.
 */
function asEverybodyReckons(highs: Highs, { cells, rows }: RangedSystem): RangedSystem {
	if (cells.every(({ beyond }) => beyond === 0) && rows.every(({ slack }) => slack === 0)) return { cells, rows };
	const reckoned = {
		cells: cells.map((cell) => ({ ...cell, count: undefined, beyond: 0 })),
		rows: rows.map((row) => ({ ...row, slack: 0 }))
	};
	const widths = new KnownWidths(highs, reckoned);
	try {
		if (widths.isPossible()) return reckoned;
	} finally {
		widths.dispose();
	}
	return {
		cells: cells.map((cell) => ({
			...cell,
			lower: Math.max(0, cell.lower - cell.beyond),
			upper: cell.upper + cell.beyond
		})),
		rows
	};
}

function withholdIn(highs: Highs, system: RangedSystem, hidden: ReadonlySet<number>): Withheld {
	const withheld = new Set(hidden);
	const narrowed = new Set<number>();
	const needOf = (cell: number): number => {
		if (narrowed.has(cell)) return 0;
		const { need = 0, needIfWithheld = 0 } = system.cells[cell] ?? {};
		return withheld.has(cell) ? needIfWithheld : need;
	};
	const widths = new KnownWidths(highs, system);
	let opening: CheapestOpening | undefined;
	try {
		for (const cell of hidden) widths.release(cell);
		for (;;) {
			const targets = system.cells.flatMap((_, cell) => (needOf(cell) > 0 ? [cell] : []));
			const narrow = widths.tooNarrow(targets, needOf);
			if (narrow.length === 0) return { cells: withheld, narrowed };
			if (!opening) {
				opening = new CheapestOpening(highs, system);
				for (const cell of withheld) opening.release(cell);
			}
			for (const cell of narrow) {
				if (needOf(cell) === 0 || widths.tooNarrow([cell], needOf).length === 0) continue;
				const more = open(opening, widths, cell, needOf(cell)).filter((other) => !withheld.has(other));
				for (const other of more) {
					withheld.add(other);
					widths.release(other);
					opening.release(other);
				}
				if (more.length > 0) continue;
				// Only what is out already can stand in the way of more room.
				if (!system.cells.some(({ weight, upper }) => weight === Infinity && Number.isFinite(upper)))
					throw new UnsafePattern('An altered small count could be narrowed.');
				narrowed.add(cell);
			}
		}
	} finally {
		widths.dispose();
		opening?.dispose();
	}
}

/** The cells to withhold so that the cell has room upwards or downwards, whichever costs less. */
function open(opening: CheapestOpening, widths: KnownWidths, cell: number, need: number): readonly number[] {
	const { lower, upper } = widths.limitsOf(cell);
	const ways = [
		opening.passed(cell, 1, lower + need),
		upper - need >= 0 ? opening.passed(cell, -1, upper - need) : null
	].flatMap((way) => (way && way.cells.length > 0 ? [way] : []));
	return ways.toSorted((one, two) => one.cost - two.cost)[0]?.cells ?? [];
}
