import { chooseCellsToRoundUp } from '../choose-cells-to-round-up.ts';
import { indexSystem, type CellSystem } from './cell-system.ts';

/**
 * Small-count rounding of a whole system: counts at the bottom below the base become 0 or the base, sums are added up anew,
 * the rest stays. Returns what would be published, by key, where it differs from the count. A sum that can be formed in two ways
 * (by age, by sex, without the cross of both) follows the first; the others may not add up, so this compares methods and
 * protects no release.
 */
export function roundSystem(system: CellSystem, base: number): Map<string, number> {
	const { cells, rows } = indexSystem(system);
	const partsOf = new Map<number, readonly number[]>();
	const wholesOf = new Map<number, number[]>();
	for (const { cells: members } of rows) {
		const [whole = 0, ...parts] = members;
		if (partsOf.has(whole)) continue;
		partsOf.set(whole, parts);
		for (const part of parts) wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
	}
	const sumsOver = (cell: number): Set<number> => {
		const found = new Set([cell]);
		for (const one of found) for (const whole of wholesOf.get(one) ?? []) found.add(whole);
		return found;
	};
	const countOf = (cell: number): number => cells[cell]?.count ?? 0;
	const small = cells.flatMap(({ count, rules, status }, cell) =>
		rules && !status && !partsOf.has(cell) && count > 0 && count < base ? [{ cell, sums: sumsOver(cell) }] : []
	);
	const change = new Map<number, number>();
	for (const group of groupsThatMeet(small)) {
		const numberOf = new Map<number, number>();
		for (const { sums } of group) for (const sum of sums) if (!numberOf.has(sum)) numberOf.set(sum, numberOf.size);
		const isUp = chooseCellsToRoundUp(
			group.map(({ cell }) => countOf(cell)),
			group.map(({ sums }) => [...sums].map((sum) => numberOf.get(sum) ?? 0)),
			numberOf.size,
			base
		);
		group.forEach(({ cell, sums }, index) => {
			const difference = (isUp[index] ? base : 0) - countOf(cell);
			for (const sum of sums) change.set(sum, (change.get(sum) ?? 0) + difference);
		});
	}
	return new Map(
		[...change].flatMap(([cell, difference]) => {
			const { key, count, status } = cells[cell] ?? {};
			return key === undefined || count === undefined || status || difference === 0
				? []
				: [[key, Math.max(0, count + difference)] as const];
		})
	);
}

type Small = { readonly cell: number; readonly sums: ReadonlySet<number> };

/** Small counts that share a sum, directly or through others. */
function groupsThatMeet(small: readonly Small[]): Small[][] {
	const groups: { members: Small[]; sums: Set<number> }[] = [];
	for (const one of small) {
		const met = groups.filter(({ sums }) => [...one.sums].some((sum) => sums.has(sum)));
		const [first = { members: [], sums: new Set<number>() }, ...others] = met;
		if (met.length === 0) groups.push(first);
		first.members.push(one);
		for (const sum of one.sums) first.sums.add(sum);
		for (const other of others) {
			first.members.push(...other.members);
			for (const sum of other.sums) first.sums.add(sum);
			groups.splice(groups.indexOf(other), 1);
		}
	}
	return groups.map(({ members }) => members);
}
