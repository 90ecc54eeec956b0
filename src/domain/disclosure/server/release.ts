import { isNumber, missing, type Value } from '#domain/statistics';
import type {
	CountRow,
	Figure,
	Released,
	ReleasedCountRow,
	ReleasedFigure,
	ReleasedStructureCell,
	StructureCell
} from '../released.ts';
import type { CellStatus, Protection } from './protect-cells.ts';

/**
 * A figure before disclosure control, with the cells it gives away: a rate with a public denominator is as good as
 * its count. A numerator that is a sum of several cells needs a cell of its own and a relation if the sum may stay
 * while a part is hidden.
 */
export type WorkingFigure = Figure & {
	readonly numeratorCells: readonly string[];
	readonly denominatorCells: readonly string[];
};

/** An unreleased cell of the age structure; `cell` is its key in the cell system. */
export type WorkingStructureCell = StructureCell & { readonly cell: string };

/** Unreleased counts; `cells` are their keys in the cell system, null where there is a reason instead of a number. */
export type WorkingCountRow = CountRow & { readonly cells: readonly (string | null)[] };

/**
 * Turns working figures into released ones. A figure any of whose cells is hidden loses value, interval and
 * numerator; its denominator stays if its own cells are shown. A reason the figure was missing already is kept.
 * Throws for a number that names no cell, or names one that was not protected: nobody looked at it; and for one that rests
 * on altered counts without saying so.
 */
export function releaseFigures(figures: readonly WorkingFigure[], protection: Protection): ReleasedFigure[] {
	return figures.map(({ numeratorCells, denominatorCells, ...figure }) => {
		const isNumerical = isNumber(figure.value) || isNumber(figure.numerator);
		if (isNumerical && numeratorCells.length === 0)
			throw new RangeError(`${figure.indicator} ${figure.area} ${figure.year} names no cell it rests on.`);
		if (isNumber(figure.denominator) && denominatorCells.length === 0)
			throw new RangeError(`${figure.indicator} ${figure.area} ${figure.year} names no cell of its denominator.`);
		const denominatorIsHidden = isAnyHidden(denominatorCells, protection);
		if (!denominatorIsHidden) refuseUnmarked(figure.denominator, denominatorCells, protection);
		if (!denominatorIsHidden && !isAnyHidden(numeratorCells, protection)) {
			refuseUnmarked(figure.value, [...numeratorCells, ...denominatorCells], protection);
			refuseUnmarked(figure.numerator, numeratorCells, protection);
			return mark<Figure>(figure);
		}
		return mark<Figure>({
			...figure,
			value: withheld(figure.value),
			interval: null,
			numerator: withheld(figure.numerator),
			denominator: denominatorIsHidden ? withheld(figure.denominator) : figure.denominator
		});
	});
}

/** The same for the age structure: hidden cells lose their number. */
export function releaseStructure(
	cells: readonly WorkingStructureCell[],
	protection: Protection
): ReleasedStructureCell[] {
	return cells.map(({ cell, ...rest }) => {
		if (isAnyHidden([cell], protection)) return mark<StructureCell>({ ...rest, persons: withheld(rest.persons) });
		refuseTrueCount(cell, rest.persons, protection);
		return mark<StructureCell>(rest);
	});
}

/** The same for counts. Throws for a number without a cell, or with one that was not protected. */
export function releaseCounts(rows: readonly WorkingCountRow[], protection: Protection): ReleasedCountRow[] {
	return rows.map(({ cells, ...row }) =>
		mark<CountRow>({
			...row,
			counts: row.counts.map((count, index) => {
				if (!isNumber(count)) return count;
				const cell = cells[index];
				if (!cell) throw new RangeError(`A count of ${row.measure} ${row.year} in ${row.areas[index]} names no cell.`);
				if (isAnyHidden([cell], protection)) return withheld(count);
				refuseTrueCount(cell, count, protection);
				return count;
			})
		})
	);
}

/**
 * Figures of a frozen release, read back from the tables that only a release writes: they were released once and are
 * still. Never for anything computed since, and never to join figures of two releases into one.
 */
export function readmitFigures(frozen: readonly Figure[]): ReleasedFigure[] {
	return frozen.map((figure) => mark<Figure>(figure));
}

/** The same for the age structure. */
export function readmitStructure(frozen: readonly StructureCell[]): ReleasedStructureCell[] {
	return frozen.map((cell) => mark<StructureCell>(cell));
}

/** The same for counts. */
export function readmitCounts(frozen: readonly CountRow[]): ReleasedCountRow[] {
	return frozen.map((row) => mark<CountRow>(row));
}

const HIDDEN: ReadonlySet<CellStatus> = new Set(['primary', 'complementary']);

function isAnyHidden(keys: readonly string[], protection: Protection): boolean {
	// Not `some`: every key has to be asked for, so that an unknown one is noticed.
	return keys.filter((key) => HIDDEN.has(protection.statusOf(key))).length > 0;
}

/** An altered count leaves as it was altered, and marked, or not at all. */
function refuseTrueCount(cell: string, value: Value, protection: Protection): void {
	refuseUnmarked(value, [cell], protection);
	const altered = protection.altered.get(cell);
	if (altered && isNumber(value) && value.value !== altered.published)
		throw new RangeError(`The cell ${cell} would be shown with another number than the one protected.`);
}

function refuseUnmarked(value: Value, cells: readonly string[], { altered }: Protection): void {
	if (!isNumber(value) || value.flags.includes('altered')) return;
	const cell = cells.find((key) => altered.has(key));
	if (cell !== undefined) throw new RangeError(`The altered cell ${cell} would be shown without a mark.`);
}

function withheld(value: Value): Value {
	return isNumber(value) ? missing('secret') : value;
}

/** The only place where something becomes `Released`; `only-maker-of-released.test.ts` keeps it so. */
function mark<T>(cleared: T): Released<T> {
	return cleared as Released<T>;
}
