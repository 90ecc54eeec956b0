/** A table as files and test vectors hold it: one tree of codes a dimension (root first), counts for the leaves. */
export type CodeTree = { readonly code: string; readonly children?: readonly CodeTree[] };
export type Dimension = { readonly name: string; readonly tree: CodeTree };
export type InnerCell = {
	readonly k: readonly string[];
	readonly v: number;
	/** Homes, households or payers behind it. */
	readonly units?: number;
	/** Of amounts: what each of them contributes. */
	readonly contributions?: readonly number[];
};
export type Table = { readonly dimensions: readonly Dimension[]; readonly inner: readonly InnerCell[] };

export type TableCell = {
	readonly codes: readonly string[];
	readonly key: string;
	readonly count: number;
	/** Known where they are known of every inner cell that is not zero. */
	readonly units?: number;
	readonly contributions?: readonly number[];
};
export type FullTable = {
	/** Every combination of codes, margins too; outermost dimension first, each tree from its root down. */
	readonly cells: readonly TableCell[];
	/** One sum for every parent of every dimension and every choice of the others. */
	readonly relations: readonly { readonly total: string; readonly parts: readonly string[] }[];
};

export function tableKey(codes: readonly string[]): string {
	return codes.join(' | ');
}

/** Builds all margins of a table. A combination of leaves that is not listed counts 0. */
export function fillTable({ dimensions, inner }: Table): FullTable {
	const covered = new Map<string, InnerCell[]>();
	const ancestors = dimensions.map(({ tree }) => pathsToRoot(tree));
	for (const cell of inner)
		for (const codes of combinations(cell.k.map((code, index) => ancestors[index]?.get(code) ?? []))) {
			const key = tableKey(codes);
			const known = covered.get(key);
			if (known) known.push(cell);
			else covered.set(key, [cell]);
		}
	const nodes = dimensions.map(({ tree }) => flatten(tree));
	const cells = combinations(nodes.map((list) => list.map(({ code }) => code))).map((codes) => {
		const key = tableKey(codes);
		return { codes, key, ...sumUp(covered.get(key) ?? []) };
	});
	const relations = cells.flatMap(({ codes }) =>
		dimensions.flatMap((_, index) => {
			const node = nodes[index]?.find(({ code }) => code === codes[index]);
			if (!node?.children?.length) return [];
			return [{ total: tableKey(codes), parts: node.children.map(({ code }) => tableKey(codes.with(index, code))) }];
		})
	);
	return { cells, relations };
}

function sumUp(cells: readonly InnerCell[]): Pick<TableCell, 'count' | 'units' | 'contributions'> {
	const filled = cells.filter(({ v }) => v !== 0);
	const areUnitsKnown =
		filled.length > 0 && filled.every(({ units, contributions }) => units !== undefined || contributions);
	const areContributionsKnown = filled.length > 0 && filled.every(({ contributions }) => contributions);
	return {
		count: cells.reduce((sum, { v }) => sum + v, 0),
		...(areUnitsKnown && {
			units: filled.reduce((sum, { units, contributions = [] }) => sum + (units ?? contributions.length), 0)
		}),
		...(areContributionsKnown && { contributions: filled.flatMap(({ contributions = [] }) => contributions) })
	};
}

export function flatten(tree: CodeTree): CodeTree[] {
	return [tree, ...(tree.children ?? []).flatMap(flatten)];
}

export function combinations(lists: readonly (readonly string[])[]): string[][] {
	return lists.reduce<string[][]>(
		(found, list) => found.flatMap((codes) => list.map((code) => [...codes, code])),
		[[]]
	);
}

/** For each code itself and everything above it. */
function pathsToRoot(tree: CodeTree, above: readonly string[] = []): Map<string, string[]> {
	const path = [tree.code, ...above];
	return new Map([[tree.code, path], ...(tree.children ?? []).flatMap((child) => [...pathsToRoot(child, path)])]);
}
