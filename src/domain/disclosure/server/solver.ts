/** The one place that talks to HiGHS (WebAssembly). Models are kept and changed, because reading a new one costs more. */
import loadHighs, { type Highs, type Model } from 'highs';
import type { Row } from './cell-system.ts';

let loading: Promise<Highs> | undefined;

export function loadSolver(): Promise<Highs> {
	loading ??= loadHighs();
	return loading;
}

export type Column = { cost?: number; lower: number; upper: number; isInteger?: boolean };
export type Constraint = Row & { lower: number; upper: number };
export type Solution = { readonly objective: number; readonly values: Float64Array };

const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED = [9, 10];
/** Gave up at the limit of nodes; what it has found by then may be of use. */
const GAVE_UP = [13, 14, 16];
const FEASIBLE = 2;

/** One linear (or mixed integer) program, minimised. Call `dispose` at the end: its memory is not collected. */
export class LinearProgram {
	readonly #model: Model;

	/** `gap`: a whole-number solution may cost this share more than the best; 0 unless told. */
	constructor(highs: Highs, { mostNodes, gap = 0 }: { mostNodes?: number; gap?: number } = {}) {
		this.#model = highs.createModel();
		this.#model.options.set({
			output_flag: false,
			presolve: 'off',
			mip_rel_gap: gap,
			mip_abs_gap: 1e-6,
			mip_feasibility_tolerance: 1e-7,
			...(mostNodes === undefined ? {} : { mip_max_nodes: mostNodes })
		});
	}

	/** Replaces the whole program. */
	load(columns: readonly Column[], rows: readonly Constraint[]): void {
		const starts = new Int32Array(rows.length + 1);
		rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.cells.length));
		const hasIntegers = columns.some((column) => column.isInteger);
		this.#model.options.set({ presolve: hasIntegers ? 'on' : 'off' });
		this.#model.passModel({
			numCols: columns.length,
			numRows: rows.length,
			colCost: Float64Array.from(columns, (column) => column.cost ?? 0),
			colLower: Float64Array.from(columns, (column) => column.lower),
			colUpper: Float64Array.from(columns, (column) => column.upper),
			rowLower: Float64Array.from(rows, (row) => row.lower),
			rowUpper: Float64Array.from(rows, (row) => row.upper),
			matrix: {
				format: 'csr',
				numRows: rows.length,
				numCols: columns.length,
				starts,
				indices: Int32Array.from(rows.flatMap((row) => row.cells)),
				values: Float64Array.from(rows.flatMap((row) => row.signs))
			},
			...(hasIntegers ? { integrality: Int32Array.from(columns, (column) => (column.isInteger ? 1 : 0)) } : {})
		});
	}

	setCost(column: number, cost: number): void {
		this.#model.changeColCost(column, cost);
	}

	setBounds(column: number, lower: number, upper: number): void {
		this.#model.changeColBounds(column, lower, upper);
	}

	/**
	 * The optimum, `unbounded`, or `infeasible`; with a limit of nodes the best found, or `infeasible` if there is none.
	 * Anything else is a fault of the solver and throws.
	 */
	minimise(): Solution | 'unbounded' | 'infeasible' {
		let status = this.#run();
		const isKnown = (): boolean => [OPTIMAL, INFEASIBLE, ...UNBOUNDED, ...GAVE_UP].includes(status);
		if (!isKnown()) {
			// A warm start can lead astray; begin afresh once before giving up.
			this.#model.clearSolver();
			status = this.#run();
		}
		if (status === INFEASIBLE) return 'infeasible';
		if (UNBOUNDED.includes(status)) return 'unbounded';
		if (!isKnown()) throw new Error(`The solver ended with status ${status}.`);
		if (status !== OPTIMAL && this.#model.info.get('primal_solution_status') !== FEASIBLE) return 'infeasible';
		const values = Float64Array.from(this.#model.getSolution().colValue);
		return { objective: this.#model.getObjectiveValue(), values };
	}

	#run(): number {
		this.#model.run();
		return this.#model.getModelStatus();
	}

	/** No solution costs less, as far as the last search has proved; of use where it gave up. */
	provenBound(): number {
		return this.#model.info.get('mip_dual_bound') as number;
	}

	get gaveUp(): boolean {
		return GAVE_UP.includes(this.#model.getModelStatus());
	}

	dispose(): void {
		this.#model.dispose();
	}
}
