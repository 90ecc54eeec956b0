import type { Column, Constraint, LinearProgram, Solution } from '../solver.ts';
import type { ConnectedUnknowns } from './connected-unknowns.ts';
import { EXACT } from './known-sum.ts';
import { onlyWholeNumberIn, Witnesses } from './witnesses.ts';

/** The unknowns of one group as a linear program that is asked again and again. */
export class BoundedProgram {
	readonly #program: LinearProgram;
	readonly #numberOf: ReadonlyMap<string, number>;
	readonly #columns: readonly Column[];
	/** Everything that has been found to fit so far. */
	readonly #witnesses = new Witnesses();

	/** `unbounded`: names of what may be negative. Sums that contradict each other are bent as little as possible. */
	constructor(program: LinearProgram, { unknowns, sums }: ConnectedUnknowns, unbounded: ReadonlySet<string>) {
		this.#program = program;
		this.#numberOf = new Map(unknowns.map((name, index) => [name, index]));
		this.#columns = unknowns.map((name) => ({ lower: unbounded.has(name) ? -Infinity : 0, upper: Infinity }));
		const rows = sums.map(({ terms, lower, upper }): Constraint => ({
			cells: terms.map(([name]) => this.#numberOf.get(name) ?? 0),
			signs: terms.map(([, factor]) => factor),
			lower,
			upper
		}));
		program.load(this.#columns, rows);
		if (program.minimise() === 'infeasible') {
			const trusts = sums.map(({ trust = 1 }) => trust);
			program.load(this.#columns, bend(program, this.#columns, rows, trusts));
		}
	}

	boundsOf(name: string): { lower: number; upper: number } {
		const column = this.#numberOf.get(name) ?? 0;
		return { lower: this.#extreme(column, 1), upper: -this.#extreme(column, -1) };
	}

	/** Some values of `names` that fit, at a corner chosen by the costs; null where nothing fits or there is no corner. */
	valuesAt(names: readonly string[], costs: readonly number[]): number[] | null {
		const columns = names.map((name) => this.#numberOf.get(name) ?? 0);
		columns.forEach((column, index) => this.#program.setCost(column, costs[index] ?? 0));
		const solution = this.#solve();
		for (const column of columns) this.#program.setCost(column, 0);
		return typeof solution === 'string' ? null : columns.map((column) => solution.values[column] ?? 0);
	}

	/** What `ask` answers if the unknown has this value; null where it cannot have it. */
	whileKnown<T>(name: string, value: number, ask: () => T): T | null {
		const column = this.#numberOf.get(name) ?? 0;
		const { lower, upper } = this.#columns[column] ?? { lower: 0, upper: Infinity };
		this.#program.setBounds(column, value, value);
		try {
			return this.#program.minimise() === 'infeasible' ? null : ask();
		} finally {
			this.#program.setBounds(column, lower, upper);
		}
	}

	/** For each of `names`, whether it has one whole number in everything found so far in which `known` has this value. */
	sameWhere(known: string, value: number, names: readonly string[]): boolean[] {
		const columnOf = (name: string): number => this.#numberOf.get(name) ?? 0;
		return this.#witnesses.sameWhere(columnOf(known), value, names.map(columnOf));
	}

	/** The whole number that the unknown must be; null if it may be another one. */
	onlyWholeNumber(name: string): number | null {
		return onlyWholeNumberIn(this.boundsOf(name));
	}

	#solve(): Solution | 'unbounded' | 'infeasible' {
		const solution = this.#program.minimise();
		if (typeof solution !== 'string') this.#witnesses.add(solution.values);
		return solution;
	}

	#extreme(column: number, direction: 1 | -1): number {
		this.#program.setCost(column, direction);
		const solution = this.#solve();
		this.#program.setCost(column, 0);
		if (solution === 'infeasible') throw new Error('The shown numbers contradict each other.');
		return solution === 'unbounded' ? -Infinity : solution.objective;
	}
}

/** The least change of the sums with which they fit together: rounded averages, totals revised apart from their parts. */
function bend(
	program: LinearProgram,
	columns: readonly Column[],
	rows: readonly Constraint[],
	trusts: readonly number[]
): Constraint[] {
	const size = columns.length;
	program.load(
		[...columns, ...trusts.flatMap((cost) => [0, 1].map(() => ({ cost, lower: 0, upper: Infinity })))],
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
