/**
 * A jump against the year before: more than a fifth, and for counts also more than chance would do to a number of
 * that size (three times its square root). A jump is often real; it is shown so that somebody looks.
 */
import type { Issue } from '#domain/audit';
import { findMeasure } from '../measures/index.ts';
import type { Figures, MeasuredCell } from './figures.ts';

const NOTABLE_SHARE = 0.2;
const STANDARD_ERRORS = 3;

export function isJump(before: number, after: number, isCount: boolean): boolean {
	const difference = Math.abs(after - before);
	if (difference <= NOTABLE_SHARE * Math.abs(before)) return false;
	return !isCount || difference > STANDARD_ERRORS * Math.sqrt(Math.max(before, after));
}

export function findJumps(
	cells: readonly MeasuredCell[],
	figures: Figures,
	options: { readonly areas: ReadonlySet<string>; readonly everyYears: number; readonly sumsUp: boolean }
): Issue[] {
	const jumps: { breakdown: number; size: number; issue: Issue }[] = [];
	for (const cell of options.sumsUp ? totalsOf(cells) : cells) {
		if (!options.areas.has(cell.area)) continue;
		const measure = findMeasure(cell.measure);
		const year = cell.period.year;
		const value = cell.status === 'zero' ? 0 : cell.value;
		const yearBefore = year - options.everyYears;
		const before = options.sumsUp
			? figures.sumOver(cell.measure, yearBefore, cell.area)
			: figures.get(cell.measure, yearBefore, cell.dimensionsText, cell.area);
		if (!measure || value === null || before === undefined) continue;
		if (!isJump(before, value, measure.counts !== 'nobody')) continue;
		jumps.push({
			breakdown: options.sumsUp ? 0 : Object.keys(cell.dimensions).length,
			size: Math.abs(value - before) / Math.max(1, Math.abs(before)),
			issue: {
				rule: 'jump',
				level: 'warning',
				row: cell.observation.row,
				column: cell.observation.column,
				detail: {
					measure: measure.name,
					dimensions: cell.dimensionsText,
					area: cell.area,
					year,
					yearBefore,
					before,
					after: value
				}
			}
		});
	}
	// Totals first: whoever sees those has seen most of what the breakdowns repeat.
	return jumps.toSorted((a, b) => a.breakdown - b.breakdown || b.size - a.size).map(({ issue }) => issue);
}

/** Register counts come as the finest cells only, which chance moves a lot: the sum over all of them is compared. */
function totalsOf(cells: readonly MeasuredCell[]): MeasuredCell[] {
	const groups = new Map<string, MeasuredCell[]>();
	for (const cell of cells) {
		const key = `${cell.measure} ${cell.area} ${cell.period.year}`;
		const group = groups.get(key);
		if (group) group.push(cell);
		else groups.set(key, [cell]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group as [MeasuredCell];
		const value = group.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
		return { ...first, dimensionsText: '', status: 'value', value };
	});
}
