/** Most even distribution under linear conditions: a small convex problem, solved by an interior point method. */
export type LinearConditions = {
	/** coefficients · p = bound */
	readonly equal: readonly { readonly coefficients: readonly number[]; readonly bound: number }[];
	/** coefficients · p <= bound */
	readonly atMost: readonly { readonly coefficients: readonly number[]; readonly bound: number }[];
};

const MOST_STEPS = 200;
const PRECISE = 1e-10;
/** How far a step may go towards a bound: never onto it. */
const TO_THE_BOUND = 0.95;
const CENTRING = 0.2;

/**
 * The p > 0 of largest entropy −Σ p log p. Primal-dual steps after Newton on the optimality conditions (Boyd &
 * Vandenberghe, Convex Optimization, 11.7); conditions may be met with equality. Null where no p fits them.
 */
export function maximumEntropy(size: number, { equal, atMost }: LinearConditions): number[] | null {
	const p = Array.from({ length: size }, () => 1 / size);
	const prices = equal.map(() => 0);
	const slack = atMost.map(({ coefficients, bound }) => Math.max(1e-2, bound - dot(coefficients, p)));
	const weights = atMost.map(() => 1);
	for (let step = 0; step < MOST_STEPS; step++) {
		const gap = atMost.length === 0 ? 0 : dot(slack, weights) / atMost.length;
		const target = CENTRING * gap;
		const gradient = p.map(
			(value, index) =>
				Math.log(value) +
				1 +
				equal.reduce((sum, { coefficients }, row) => sum + (coefficients[index] ?? 0) * (prices[row] ?? 0), 0) +
				atMost.reduce((sum, { coefficients }, row) => sum + (coefficients[index] ?? 0) * (weights[row] ?? 0), 0)
		);
		const missed = equal.map(({ coefficients, bound }) => dot(coefficients, p) - bound);
		const open = atMost.map(({ coefficients, bound }, row) => dot(coefficients, p) + (slack[row] ?? 0) - bound);
		if (Math.max(gap, ...[...gradient, ...missed, ...open].map(Math.abs)) < PRECISE) return p;
		const ratio = weights.map((weight, row) => weight / (slack[row] ?? 1));
		const pull = open.map(
			(value, row) => (ratio[row] ?? 0) * value - ((slack[row] ?? 0) * (weights[row] ?? 0) - target) / (slack[row] ?? 1)
		);
		const matrix = p.map((value, i) => [
			...p.map(
				(_, j) =>
					(i === j ? 1 / value : 0) +
					atMost.reduce(
						(sum, { coefficients }, row) => sum + (ratio[row] ?? 0) * (coefficients[i] ?? 0) * (coefficients[j] ?? 0),
						0
					)
			),
			...equal.map(({ coefficients }) => coefficients[i] ?? 0),
			-(gradient[i] ?? 0) -
				atMost.reduce((sum, { coefficients }, row) => sum + (coefficients[i] ?? 0) * (pull[row] ?? 0), 0)
		]);
		equal.forEach(({ coefficients }, row) =>
			matrix.push([...p.map((_, j) => coefficients[j] ?? 0), ...equal.map(() => 0), -(missed[row] ?? 0)])
		);
		const solution = solveLinear(matrix);
		if (!solution) return null;
		const [dp, dPrices] = [solution.slice(0, size), solution.slice(size)];
		const dSlack = atMost.map(({ coefficients }, row) => -(open[row] ?? 0) - dot(coefficients, dp));
		const dWeights = dSlack.map(
			(change, row) => (target - (weights[row] ?? 0) * change) / (slack[row] ?? 1) - (weights[row] ?? 0)
		);
		const length = Math.min(longest(p, dp), longest(slack, dSlack), longest(weights, dWeights));
		move(p, dp, length);
		move(prices, dPrices, length);
		move(slack, dSlack, length);
		move(weights, dWeights, length);
	}
	return null;
}

function dot(one: readonly number[], two: readonly number[]): number {
	return one.reduce((sum, value, index) => sum + value * (two[index] ?? 0), 0);
}

function longest(values: readonly number[], changes: readonly number[]): number {
	return values.reduce((length, value, index) => {
		const change = changes[index] ?? 0;
		return change < 0 ? Math.min(length, (-TO_THE_BOUND * value) / change) : length;
	}, 1);
}

function move(values: number[], changes: readonly number[], length: number): void {
	changes.forEach((change, index) => (values[index] = (values[index] ?? 0) + length * change));
}

/** Gauss with pivots; rows end with their right side. Null where the rows do not determine the unknowns. */
function solveLinear(rows: number[][]): number[] | null {
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		let best = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
		[rows[column], rows[best]] = [rows[best] ?? [], rows[column] ?? []];
		const pivot = rows[column] ?? [];
		const scale = pivot[column] ?? 0;
		if (!(Math.abs(scale) > 1e-300)) return null;
		for (const [index, row] of rows.entries()) {
			const factor = (row[column] ?? 0) / scale;
			if (index === column || factor === 0) continue;
			for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
		}
	}
	return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
