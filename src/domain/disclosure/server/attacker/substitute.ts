import { EXACT, type KnownSum } from './known-sum.ts';

/** Puts in what single sums give away, again and again: most numbers are shown, so little remains. */
export function substitute(sums: readonly KnownSum[]): { fixed: Map<string, number>; open: KnownSum[] } {
	const fixed = new Map<string, number>();
	const rowsOf = new Map<string, number[]>();
	sums.forEach(({ terms }, row) => terms.forEach(([name]) => append(rowsOf, name, row)));
	const queue = sums.map((_, row) => row);
	for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
		const sum = sums[row];
		if (!sum || sum.upper - sum.lower > EXACT) continue;
		const unknown = sum.terms.filter(([name]) => !fixed.has(name));
		if (unknown.length === 0) continue;
		const rest = sum.lower - sum.terms.reduce((known, [name, factor]) => known + factor * (fixed.get(name) ?? 0), 0);
		const isSingle = unknown.length === 1;
		const areAllZero = Math.abs(rest) < EXACT && unknown.every(([, factor]) => factor > 0);
		if (!isSingle && !areAllZero) continue;
		for (const [name, factor] of unknown) {
			fixed.set(name, areAllZero ? 0 : rest / factor);
			for (const other of rowsOf.get(name) ?? []) queue.push(other);
		}
	}
	const open = sums.flatMap(({ terms, lower, upper, trust = 1 }) => {
		const unknown = terms.filter(([name]) => !fixed.has(name));
		const known = terms.reduce((sum, [name, factor]) => sum + factor * (fixed.get(name) ?? 0), 0);
		return unknown.length === 0 ? [] : [{ terms: unknown, lower: lower - known, upper: upper - known, trust }];
	});
	return { fixed, open };
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
