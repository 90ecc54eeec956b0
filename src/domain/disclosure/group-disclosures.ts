import { combinations, fillTable, flatten, tableKey, type Table } from './table.ts';

/** A group whose members (nearly) all fall into one category: whoever belongs to it has the feature. */
export type GroupDisclosure = {
	/** Codes of the other dimensions, in their order. */
	readonly group: readonly string[];
	readonly category: string;
	readonly groupSize: number;
	readonly outside: number;
};

/**
 * Group disclosure: combinations of the other dimensions with at least one person, all of whom – but for at most
 * `coalition` – share one leaf category of the sensitive dimension, however large the group. Small counts play no
 * part in it; true zeros are the cause. Remedy: merge categories, hide the neighbouring zeros, or do not publish.
 */
export function groupDisclosures(table: Table, sensitiveDimension: string, coalition = 0): GroupDisclosure[] {
	const position = table.dimensions.findIndex(({ name }) => name === sensitiveDimension);
	const sensitive = table.dimensions[position];
	if (!sensitive) throw new RangeError(`The table has no dimension ${sensitiveDimension}.`);
	const counts = new Map(fillTable(table).cells.map(({ key, count }) => [key, count]));
	const leaves = flatten(sensitive.tree).filter(({ children }) => !children?.length);
	const others = table.dimensions.filter((_, index) => index !== position);
	return combinations(others.map(({ tree }) => flatten(tree).map(({ code }) => code))).flatMap((group) => {
		const countOf = (code: string): number => counts.get(tableKey(group.toSpliced(position, 0, code))) ?? 0;
		const groupSize = countOf(sensitive.tree.code);
		if (groupSize === 0) return [];
		return leaves.flatMap(({ code }) => {
			const inside = countOf(code);
			const outside = groupSize - inside;
			return inside > 0 && outside <= coalition ? [{ group, category: code, groupSize, outside }] : [];
		});
	});
}
