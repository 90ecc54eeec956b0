import type { KnownSum } from './known-sum.ts';

/** Unknowns that meet in a sum, directly or through others, with their sums: nothing outside tells anything of them. */
export type ConnectedUnknowns = { readonly unknowns: readonly string[]; readonly sums: readonly KnownSum[] };

/** The group of each unknown. */
export function connectedUnknowns(sums: readonly KnownSum[]): Map<string, ConnectedUnknowns> {
	const parent = new Map<string, string>();
	const find = (name: string): string => {
		let root = name;
		for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
		for (let next = name; next !== root;) {
			const above = parent.get(next) ?? root;
			parent.set(next, root);
			next = above;
		}
		return root;
	};
	for (const { terms } of sums)
		for (const [name] of terms) {
			if (!parent.has(name)) parent.set(name, name);
			parent.set(find(name), find(terms[0]?.[0] ?? name));
		}
	const byRoot = new Map<string, { unknowns: string[]; sums: KnownSum[] }>();
	const groups = new Map<string, { unknowns: string[]; sums: KnownSum[] }>();
	for (const name of parent.keys()) {
		const root = find(name);
		const group = byRoot.get(root) ?? { unknowns: [], sums: [] };
		byRoot.set(root, group);
		group.unknowns.push(name);
		groups.set(name, group);
	}
	for (const sum of sums) groups.get(sum.terms[0]?.[0] ?? '')?.sums.push(sum);
	return groups;
}
