import { standardiseTable } from './standardise.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** With fewer areas for each variable the loadings are mostly chance (rule of thumb, methods 5.1). */
export const FEWEST_AREAS_PER_VARIABLE = 5;

export type PrincipalComponents = {
	/** Of the correlation matrix, largest first; they add up to the number of variables. */
	readonly eigenvalues: readonly number[];
	readonly explainedShare: readonly number[];
	/** Components with an eigenvalue above 1 say more than a single variable (Kaiser). */
	readonly kept: number;
	/** A unit vector a component, an entry a variable. */
	readonly loadings: readonly (readonly number[])[];
	/** A row an area, an entry a component; null for an area with a missing variable. */
	readonly scores: readonly (readonly number[] | null)[];
};

/**
 * Principal components on the correlation matrix; rows are areas, columns variables. The sign of a component is free:
 * here its loadings add up to something positive, so that an index of burdens points the way of most burdens; check
 * it against the meaning. Areas with a missing variable take no part. Null: fewer than two complete areas, or a
 * variable that does not vary. Source: Jolliffe 2002; R prcomp(scale. = TRUE).
 */
export function principalComponents(rows: readonly (readonly (number | null)[])[]): PrincipalComponents | null {
	const isComplete = rows.map((row) => row.every((value) => value !== null));
	const table = standardiseTable(
		rows.filter((_, index) => isComplete[index]),
		'sample'
	);
	const z = table.flatMap((row) => (row.every((value) => value !== null) ? [row] : []));
	const variables = z[0]?.length ?? 0;
	if (z.length < 2 || z.length !== table.length || variables === 0) return null;
	const pairs = symmetricEigen(correlations(z, variables));
	const loadings = pairs.map(({ vector }) => pointUpwards(vector));
	const scored = z.map((row) => loadings.map((loading) => dot(row, loading)));
	let next = 0;
	return {
		eigenvalues: pairs.map(({ value }) => Math.max(0, value)),
		explainedShare: pairs.map(({ value }) => Math.max(0, value) / variables),
		kept: pairs.filter(({ value }) => value > 1).length,
		loadings,
		scores: isComplete.map((complete) => (complete ? (scored[next++] ?? null) : null))
	};
}

function correlations(z: readonly (readonly number[])[], variables: number): number[][] {
	const matrix = Array.from({ length: variables }, () => Array.from({ length: variables }, () => 1));
	for (let i = 0; i < variables; i++)
		for (let j = 0; j < i; j++) {
			const product = z.reduce((sum, row) => sum + (row[i] ?? NaN) * (row[j] ?? NaN), 0) / (z.length - 1);
			for (const [row, column] of [
				[i, j],
				[j, i]
			] as const) {
				const line = matrix[row];
				if (line) line[column] = product;
			}
		}
	return matrix;
}

function pointUpwards(vector: readonly number[]): number[] {
	const sum = vector.reduce((total, value) => total + value, 0);
	return vector.map((value) => (sum < 0 ? -value : value));
}

function dot(one: readonly number[], two: readonly number[]): number {
	return one.reduce((sum, value, index) => sum + value * (two[index] ?? NaN), 0);
}
