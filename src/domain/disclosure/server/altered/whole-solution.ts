import type { Highs } from 'highs';
import { LinearProgram, type Column, type Constraint } from '../solver.ts';

/** Up to so many columns that have to be whole, and so many in all, the cheapest solution is looked for … */
const FEW_WHOLE = 25;
const FEW = 300;
/** … in steps, not seconds, so that every machine comes to the same. */
const MOST_NODES = 200;
const WHOLE = 1e-6;
/** Of the columns that are not whole, the share that is made so at once. */
const AT_ONCE = 0.4;

/**
 * A cheap solution in whole numbers: the cheapest where the program is small; else from the cheapest solution in fractions,
 * whose columns are made whole a few at a time, first those that nearly are. Null where that leads nowhere.
 */
export function wholeSolution(
	highs: Highs,
	columns: readonly Column[],
	rows: readonly Constraint[]
): Float64Array | null {
	const isSmall = columns.length <= FEW && columns.filter(({ isInteger }) => isInteger).length <= FEW_WHOLE;
	return (isSmall ? cheapest(highs, columns, rows) : null) ?? dive(highs, columns, rows);
}

/** The columns that must be whole usually make the others so. */
function cheapest(highs: Highs, columns: readonly Column[], rows: readonly Constraint[]): Float64Array | null {
	const program = new LinearProgram(highs, { mostNodes: MOST_NODES });
	try {
		program.load(columns, rows);
		const solution = program.minimise();
		return typeof solution !== 'string' && solution.values.every(isWhole) ? solution.values : null;
	} finally {
		program.dispose();
	}
}

function dive(highs: Highs, columns: readonly Column[], rows: readonly Constraint[]): Float64Array | null {
	const program = new LinearProgram(highs);
	try {
		program.load(
			columns.map((column) => ({ ...column, isInteger: false })),
			rows
		);
		// First what must be whole, then whatever is not.
		const first = columns.flatMap(({ isInteger }, column) => (isInteger ? [column] : []));
		const all = columns.map((_, column) => column);
		for (const stage of [first, all]) {
			const open = new Set(stage);
			while (open.size > 0) {
				const solution = program.minimise();
				if (typeof solution === 'string') return null;
				const { values } = solution;
				const broken = [...open].filter((column) => !isWhole(values[column] ?? 0));
				if (broken.length === 0) {
					if (stage === all) return values;
					for (const column of open) fix(program, open, column, values[column] ?? 0);
					break;
				}
				const nearest = broken.toSorted((a, b) => distance(values[a] ?? 0) - distance(values[b] ?? 0));
				const count = Math.ceil(broken.length * AT_ONCE);
				for (const column of nearest.slice(0, count)) fix(program, open, column, values[column] ?? 0);
			}
		}
		const last = program.minimise();
		return typeof last !== 'string' && last.values.every(isWhole) ? last.values : null;
	} finally {
		program.dispose();
	}
}

function fix(program: LinearProgram, open: Set<number>, column: number, value: number): void {
	const whole = Math.round(value);
	program.setBounds(column, whole, whole);
	open.delete(column);
}

function distance(value: number): number {
	return Math.abs(value - Math.round(value));
}

function isWhole(value: number): boolean {
	return distance(value) < WHOLE;
}
