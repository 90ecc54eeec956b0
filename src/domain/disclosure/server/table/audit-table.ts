import type { RuleSet } from '../../rule-set.ts';
import { auditInsiders, type InsiderResult } from '../audit-insiders.ts';
import { auditPattern } from '../audit-pattern.ts';
import { TOLERANCE } from '../suppression-problem.ts';
import { needsOfCells } from './need-of-cell.ts';
import { systemOfTable, type TableToProtect } from './table-to-protect.ts';

export type AuditedCell = {
	readonly codes: readonly string[];
	readonly key: string;
	readonly lower: number;
	readonly upper: number;
	/** Known to the last person. */
	readonly isExact: boolean;
	/** Exact even for somebody who does not use that counts are not negative. */
	readonly isExactByEquations: boolean;
	/** Within the protection the cell needs. */
	readonly isNarrowed: boolean;
};

export type AuditedTable = {
	readonly bounds: readonly AuditedCell[];
	readonly insiders: readonly InsiderResult[];
	/** Small counts, and what else the rules hide, that are shown. */
	readonly shownSmallCounts: readonly string[];
};

/** Attacks a table of which `suppressed` is hidden, with everything that is shown and every sum. */
export async function auditTable(table: TableToProtect, rules: RuleSet): Promise<AuditedTable> {
	const { cells, relations } = systemOfTable(table);
	const system = { cells: cells.map(({ key, count }) => ({ key, count, rules: null })), relations };
	const hidden = new Set(table.suppressed);
	const upperBound = table.upperBoundAssumed ?? Infinity;
	const byEquations = new Map(
		(await auditPattern(system, hidden, { lowerBound: -Infinity })).map((result) => [result.cell, result])
	);
	const results = new Map((await auditPattern(system, hidden, { upperBound })).map((result) => [result.cell, result]));
	const needOf = needsOfCells(table, rules);
	const isExact = (bounds: { lower: number; upper: number } | undefined): boolean =>
		bounds !== undefined && bounds.upper - bounds.lower < TOLERANCE;
	const bounds = cells.flatMap((cell) => {
		const { key, codes, count } = cell;
		const result = results.get(key);
		if (!result) return [];
		const { lower, upper } = result;
		const { reason, need } = needOf(cell);
		const room = Math.min(count - lower - need.below, upper - count - need.above, upper - lower - need.width);
		return [
			{
				codes,
				key,
				lower,
				upper,
				isExact: isExact(result),
				isExactByEquations: isExact(byEquations.get(key)),
				isNarrowed: reason !== null && room < -TOLERANCE * 10
			}
		];
	});
	return {
		bounds,
		insiders: await auditInsiders(system, hidden),
		shownSmallCounts: cells.filter((cell) => !hidden.has(cell.key) && needOf(cell).reason).map(({ key }) => key)
	};
}
