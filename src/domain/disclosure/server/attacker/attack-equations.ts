/**
 * The attacker's arithmetic: what follows for an unknown from sums of unknowns that are known. Knows nothing of cells,
 * rules or patterns; shares the solver with the protecting code and nothing else.
 */
import { LinearProgram, loadSolver, type Column, type Constraint } from '../solver.ts';

/** lower <= Σ factor × unknown <= upper. Unknowns are counts or amounts, not below 0. */
export type KnownSum = {
	readonly terms: readonly (readonly [unknown: string, factor: number])[];
	readonly lower: number;
	readonly upper: number;
};
export type Target = { readonly name: string; readonly terms: KnownSum['terms'] };
export type Found = { readonly name: string; readonly lower: number; readonly upper: number };

const EXACT = 1e-7;

/** Smallest and largest value of each target that fits all sums. Sums that contradict each other are bent as little as possible. */
export async function attackEquations(sums: readonly KnownSum[], targets: readonly Target[]): Promise<Found[]> {
	// Each target becomes an unknown of its own, with a name nothing else has.
	const nameOf = (index: number): string => `target ${index}`;
	const definitions = targets.map(({ terms }, index) => ({
		terms: [...terms, [nameOf(index), -1] as const],
		lower: 0,
		upper: 0
	}));
	const { fixed, open } = substitute([...sums, ...definitions]);
	const groups = groupsOf(open);
	const bounds = new Map([...fixed].map(([name, value]) => [name, { lower: value || 0, upper: value || 0 }]));
	const asked = Map.groupBy(
		targets.map((_, index) => nameOf(index)).filter((name) => !bounds.has(name)),
		(name) => groups.get(name)
	);
	const program = new LinearProgram(await loadSolver());
	try {
		for (const [group, names] of asked)
			if (group)
				for (const { name, lower, upper } of attackGroup(program, group, names)) bounds.set(name, { lower, upper });
	} finally {
		program.dispose();
	}
	return targets.map(({ name }, index) => ({ name, ...(bounds.get(nameOf(index)) ?? { lower: 0, upper: Infinity }) }));
}

/** Puts in what single sums give away, again and again: most numbers are shown, so little remains. */
function substitute(sums: readonly KnownSum[]): { fixed: Map<string, number>; open: KnownSum[] } {
	const fixed = new Map<string, number>();
	const rowsOf = new Map<string, number[]>();
	sums.forEach(({ terms }, row) => terms.forEach(([name]) => append(rowsOf, name, row)));
	const queue = sums.map((_, row) => row);
	for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
		const sum = sums[row];
		if (!sum || sum.upper - sum.lower > EXACT) continue;
		const unknown = sum.terms.filter(([name]) => !fixed.has(name));
		if (unknown.length === 0) continue;
		const rest = sum.lower - sum.terms.reduce((known, [name, factor]) => known + factor * (fixed.get(name) ?? 0), 0);
		const isSingle = unknown.length === 1;
		const areAllZero = Math.abs(rest) < EXACT && unknown.every(([, factor]) => factor > 0);
		if (!isSingle && !areAllZero) continue;
		for (const [name, factor] of unknown) {
			fixed.set(name, areAllZero ? 0 : rest / factor);
			for (const other of rowsOf.get(name) ?? []) queue.push(other);
		}
	}
	const open = sums.flatMap(({ terms, lower, upper }) => {
		const unknown = terms.filter(([name]) => !fixed.has(name));
		const known = terms.reduce((sum, [name, factor]) => sum + factor * (fixed.get(name) ?? 0), 0);
		return unknown.length === 0 ? [] : [{ terms: unknown, lower: lower - known, upper: upper - known }];
	});
	return { fixed, open };
}

type Group = { readonly unknowns: string[]; readonly sums: KnownSum[] };

function groupsOf(sums: readonly KnownSum[]): Map<string, Group> {
	const parent = new Map<string, string>();
	const find = (name: string): string => {
		let root = name;
		for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
		for (let next = name; next !== root;) {
			const above = parent.get(next) ?? root;
			parent.set(next, root);
			next = above;
		}
		return root;
	};
	for (const { terms } of sums)
		for (const [name] of terms) {
			if (!parent.has(name)) parent.set(name, name);
			parent.set(find(name), find(terms[0]?.[0] ?? name));
		}
	const byRoot = new Map<string, Group>();
	const groups = new Map<string, Group>();
	for (const name of parent.keys()) {
		const root = find(name);
		const group = byRoot.get(root) ?? { unknowns: [], sums: [] };
		byRoot.set(root, group);
		group.unknowns.push(name);
		groups.set(name, group);
	}
	for (const sum of sums) groups.get(sum.terms[0]?.[0] ?? '')?.sums.push(sum);
	return groups;
}

function attackGroup(program: LinearProgram, { unknowns, sums }: Group, asked: readonly string[]): Found[] {
	const numberOf = new Map(unknowns.map((name, index) => [name, index]));
	const columns: Column[] = unknowns.map((name) => ({ lower: asked.includes(name) ? -Infinity : 0, upper: Infinity }));
	const rows: Constraint[] = sums.map(({ terms, lower, upper }) => ({
		cells: terms.map(([name]) => numberOf.get(name) ?? 0),
		signs: terms.map(([, factor]) => factor),
		lower,
		upper
	}));
	program.load(columns, rows);
	if (program.minimise() === 'infeasible') program.load(columns, bend(program, columns, rows));
	return asked.map((name) => {
		const column = numberOf.get(name) ?? 0;
		return { name, lower: extreme(program, column, 1), upper: -extreme(program, column, -1) };
	});
}

/** The least change of the sums with which they fit together: rounded averages, totals revised apart from their parts. */
function bend(program: LinearProgram, columns: readonly Column[], rows: readonly Constraint[]): Constraint[] {
	const size = columns.length;
	program.load(
		[...columns, ...rows.flatMap(() => [1, 1].map((cost) => ({ cost, lower: 0, upper: Infinity })))],
		rows.map((row, index) => ({
			...row,
			cells: [...row.cells, size + 2 * index, size + 2 * index + 1],
			signs: [...row.signs, 1, -1]
		}))
	);
	const solution = program.minimise();
	if (typeof solution === 'string') throw new Error(`The sums cannot be bent: ${solution}.`);
	return rows.map((row, index) => {
		const change = (solution.values[size + 2 * index + 1] ?? 0) - (solution.values[size + 2 * index] ?? 0);
		return { ...row, lower: row.lower + change - EXACT, upper: row.upper + change + EXACT };
	});
}

function extreme(program: LinearProgram, column: number, direction: 1 | -1): number {
	program.setCost(column, direction);
	const solution = program.minimise();
	program.setCost(column, 0);
	if (solution === 'infeasible') throw new Error('The shown numbers contradict each other.');
	return solution === 'unbounded' ? -Infinity : solution.objective;
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
