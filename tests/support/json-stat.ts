/** Reads a JSON-stat dataset cell by cell, by the rules of json-stat.org and nothing of ours. */
export type Dataset = {
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
	readonly value: readonly (number | null)[];
	readonly status?: Readonly<Record<string, string>>;
};

export type DatasetCell = {
	/** Code of the cell in each dimension. */
	readonly at: Readonly<Record<string, string>>;
	readonly value: number | null;
	readonly status: string | undefined;
};

export function readDataset({ id, size, dimension, value, status = {} }: Dataset): DatasetCell[] {
	return value.map((figure, position) => {
		const at: Record<string, string> = {};
		let rest = position;
		for (let place = id.length - 1; place >= 0; place--) {
			const length = size[place] ?? 1;
			const name = id[place] ?? '';
			at[name] = dimension[name]?.category.index[rest % length] ?? '';
			rest = Math.floor(rest / length);
		}
		return { at, value: figure, status: status[String(position)] };
	});
}
