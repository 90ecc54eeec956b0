import type { Divisor } from './spread.ts';
import { standardise, standardiseTable } from './standardise.ts';

export type IndexVariable = {
	/** -1 turns a variable whose high values mean the opposite of a high index. */
	readonly direction: 1 | -1;
	readonly weight: number;
};

export type CompositeIndex = {
	/** As measured, before any direction. */
	readonly z: readonly (number | null)[];
	/** Weighted mean of the directed z. */
	readonly weightedZ: number | null;
	/** Plain mean of the directed z, standardised again over the areas. */
	readonly restandardised: number | null;
	/** Mean of the positions between smallest (0) and largest value (1), mirrored where directed. One outlier squeezes
	 * all others. */
	readonly minMax: number | null;
	/** `restandardised` with mean 100 and standard deviation 10. */
	readonly scaled: number | null;
};

/**
 * Composite indices of areas (rows) from variables (columns), four ways; each has its definition, none is the truth.
 * One missing variable makes the area's index missing, never 0, never filled in. Limits: with 14 areas a z is
 * unstable: show ranks beside it. Source: OECD/JRC Handbook on Constructing Composite Indicators 2008; methods 5.1.
 */
export function compositeIndex(
	rows: readonly (readonly (number | null)[])[],
	variables: readonly IndexVariable[],
	divisor: Divisor = 'sample'
): CompositeIndex[] {
	const z = standardiseTable(rows, divisor);
	const position = minMaxTable(rows);
	const plain = standardise(
		z.map((row) => weightedMean(row, variables, (value, { direction }) => value * direction, EQUALLY)),
		divisor
	);
	return rows.map((_, index) => {
		const restandardised = plain[index] ?? null;
		return {
			z: z[index] ?? [],
			weightedZ: weightedMean(z[index] ?? [], variables, (value, { direction }) => value * direction, BY_WEIGHT),
			restandardised,
			minMax: weightedMean(
				position[index] ?? [],
				variables,
				(value, { direction }) => (direction < 0 ? 1 - value : value),
				EQUALLY
			),
			scaled: restandardised === null ? null : 100 + 10 * restandardised
		};
	});
}

const EQUALLY = (): number => 1;
const BY_WEIGHT = ({ weight }: IndexVariable): number => weight;

function minMaxTable(rows: readonly (readonly (number | null)[])[]): (number | null)[][] {
	const bounds = (rows[0] ?? []).map((_, column) => {
		const values = rows.flatMap((row) => row[column] ?? []);
		return { from: Math.min(...values), to: Math.max(...values) };
	});
	return rows.map((row) =>
		row.map((value, column) => {
			const { from, to } = bounds[column] ?? { from: 0, to: 0 };
			return value === null || from === to ? null : (value - from) / (to - from);
		})
	);
}

function weightedMean(
	row: readonly (number | null)[],
	variables: readonly IndexVariable[],
	direct: (value: number, variable: IndexVariable) => number,
	weightOf: (variable: IndexVariable) => number
): number | null {
	let [sum, weights] = [0, 0];
	for (const [column, variable] of variables.entries()) {
		const value = row[column] ?? null;
		if (value === null) return null;
		sum += direct(value, variable) * weightOf(variable);
		weights += weightOf(variable);
	}
	return weights === 0 ? null : sum / weights;
}
