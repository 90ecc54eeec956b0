/** One measured figure; `ratio` is value / baseline, both from the same run on the same machine. */
export type BenchResult = {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly baseline: number | null;
	readonly ratio: number | null;
};
