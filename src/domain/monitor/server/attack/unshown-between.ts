/**
 * People of whom nothing is published, but who lie between a whole and a part that are: lone parents of any number are among
 * households with minors, and lone parents of two among them. Through them parts of several groupings reach their whole.
 */
import { subsets } from '../../compute/subsets.ts';
import type { Unknowns } from './unknowns.ts';

export function unshownBetween(used: ReadonlySet<string>, unknowns: Unknowns): string[] {
	const found = new Set<string>();
	for (const name of used) {
		const part = unknowns.get(name);
		if (!part || part.categories.length < 2) continue;
		const wholes = subsets(part.categories).filter(({ length }) => length < part.categories.length);
		const inUse = wholes.filter((categories) => used.has(unknowns.like(part, { categories })));
		if (inUse.length === wholes.length) continue;
		for (const categories of wholes) {
			const isInside = inUse.some(
				(whole) => whole.length < categories.length && whole.every((pair) => categories.includes(pair))
			);
			if (isInside) found.add(unknowns.make(part, categories));
		}
	}
	return [...found].filter((name) => !used.has(name));
}
