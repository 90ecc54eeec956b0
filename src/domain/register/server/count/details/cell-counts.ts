/** Counts by place and categories; nothing else is kept. */
export class CellCounts {
	readonly columns: readonly string[];
	readonly #counts = new Map<string, number>();

	constructor(columns: readonly string[]) {
		this.columns = columns;
	}

	/** Categories in the order of the columns; an empty one means all together. */
	add(categories: readonly (string | number)[], count = 1): void {
		const key = categories.join(',');
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
	}

	sum(fits: (categories: readonly string[]) => boolean): number {
		let total = 0;
		for (const [key, count] of this.#counts) if (fits(key.split(','))) total += count;
		return total;
	}

	/** Sorted by their categories, so that the same extract gives the same bytes. */
	rows(): (readonly [categories: readonly string[], count: number])[] {
		const sorted = [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
		return sorted.map(([key, count]) => [key.split(','), count] as const);
	}

	/** The same counts with the first category (the place) renamed; places without a name are left out. */
	renamed(nameOf: (place: string) => string | null): CellCounts {
		const renamed = new CellCounts(this.columns);
		for (const [key, count] of this.#counts) {
			const [place = '', ...rest] = key.split(',');
			const name = nameOf(place);
			if (name !== null) renamed.add([name, ...rest], count);
		}
		return renamed;
	}
}
