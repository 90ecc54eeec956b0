export type Eigenpair = { readonly value: number; readonly vector: readonly number[] };

const MOST_SWEEPS = 100;

/**
 * Eigenvalues and unit eigenvectors of a real symmetric matrix, largest value first, by cyclic Jacobi rotations: slow
 * for large matrices, exact to the last digits for the small correlation matrices we have (tens of variables), and it
 * cannot fail to converge for a symmetric matrix. Refuses one that is not symmetric. The sign of a vector is free.
 * Source: Golub & Van Loan, Matrix Computations, 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigenpair[] {
	const size = matrix.length;
	const a = matrix.map((row) => Float64Array.from(row));
	const at = (row: number, column: number): number => a[row]?.[column] ?? NaN;
	const isSymmetric = matrix.every((row, i) => row.length === size && row.every((_, j) => at(i, j) === at(j, i)));
	if (!isSymmetric) throw new RangeError('Not a symmetric matrix');
	const vectors = matrix.map((_, row) => Float64Array.from(matrix, (_, column) => (row === column ? 1 : 0)));
	for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > 0; sweep++)
		for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
	return matrix
		.map((_, index) => ({ value: at(index, index), vector: vectors.map((row) => row[index] ?? NaN) }))
		.toSorted((one, two) => two.value - one.value);
}

/** Turns the plane of the axes p and q so that their mixed entry becomes 0. */
function rotate(a: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
	const [rowP, rowQ] = [a[p], a[q]];
	if (!rowP || !rowQ) return;
	const [diagonalP, diagonalQ, mixed] = [rowP[p] ?? 0, rowQ[q] ?? 0, rowP[q] ?? 0];
	// So small beside both diagonal entries that a rotation would change nothing any more.
	if (Math.abs(mixed) <= Number.EPSILON * 1e-3 * Math.sqrt(Math.abs(diagonalP * diagonalQ))) {
		rowP[q] = rowQ[p] = 0;
		return;
	}
	const theta = (diagonalQ - diagonalP) / (2 * mixed);
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	for (const row of a) turn(row, p, q, cosine, sine);
	for (let column = 0; column < a.length; column++) {
		const [one, two] = [rowP[column] ?? 0, rowQ[column] ?? 0];
		rowP[column] = cosine * one - sine * two;
		rowQ[column] = sine * one + cosine * two;
	}
	rowP[q] = rowQ[p] = 0;
	for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
	const [one, two] = [row[p] ?? 0, row[q] ?? 0];
	row[p] = cosine * one - sine * two;
	row[q] = sine * one + cosine * two;
}

function offDiagonal(a: readonly Float64Array[]): number {
	return a.reduce((sum, row, i) => sum + row.reduce((part, value, j) => part + (i === j ? 0 : Math.abs(value)), 0), 0);
}
