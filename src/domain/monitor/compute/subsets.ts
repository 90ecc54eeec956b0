/** Every choice of some of the items, from none to all, in their order: 2ⁿ. */
export function subsets<T>(items: readonly T[]): T[][] {
	return items.reduce<T[][]>((found, item) => [...found, ...found.map((some) => [...some, item])], [[]]);
}
