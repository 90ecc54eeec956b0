import { auditPattern } from './audit-pattern.ts';
import type { CellSystem } from './cell-system.ts';
import { TOLERANCE } from './suppression-problem.ts';

/** Somebody who is the only case of a hidden cell knows it, and perhaps thereby others. */
export type InsiderResult = { readonly insider: string; readonly learns: readonly string[] };

/** For each hidden cell with count 1: which other hidden cells become exact for that person. */
export async function auditInsiders(system: CellSystem, hidden: ReadonlySet<string>): Promise<InsiderResult[]> {
	const results: InsiderResult[] = [];
	for (const { key, count } of system.cells) {
		if (count !== 1 || !hidden.has(key)) continue;
		const others = new Set([...hidden].filter((other) => other !== key));
		const learns = (await auditPattern(system, others))
			.filter(({ lower, upper }) => upper - lower < TOLERANCE)
			.map(({ cell }) => cell);
		results.push({ insider: key, learns });
	}
	return results;
}
