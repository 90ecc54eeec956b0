import type { RuleSet } from '../../rule-set.ts';
import { auditPattern } from '../audit-pattern.ts';
import { findSuppression } from '../find-suppression.ts';
import { TOLERANCE, type Requirement } from '../suppression-problem.ts';
import { UnsafePattern } from '../unsafe-pattern.ts';
import { needsOfCells, type NeedOfCell } from './need-of-cell.ts';
import { systemOfTable, type TableToProtect } from './table-to-protect.ts';

export type SuppressedTable = {
	/** In the order of the table; `value` null: hidden. */
	readonly cells: readonly {
		readonly codes: readonly string[];
		readonly key: string;
		readonly status: 'shown' | 'primary' | 'complementary';
		readonly value: number | null;
		/** Why it is hidden in any case. */
		readonly reason?: NeedOfCell['reason'];
	}[];
	/** Sum of the weights of all hidden cells, and what no pattern can have less; null: not known. */
	readonly weight: number;
	readonly lowerBound: number | null;
	/** Narrowest interval of a primary cell that an attacker is left with. */
	readonly narrowestWidth: number | null;
};

/**
 * Hides what the marks or else the rules ask, and the cheapest cells besides; attacks the result and throws
 * `UnsafePattern` if that succeeds. With a protection interval in the table it holds for the marked cells (the
 * textbook's problem); without, every hidden cell stays uncertain by the rule set's protection.
 */
export async function suppressTable(table: TableToProtect, rules: RuleSet): Promise<SuppressedTable> {
	const { cells, relations } = systemOfTable(table);
	const numberOf = new Map(cells.map(({ key }, index) => [key, index]));
	const needOf = needsOfCells(table, rules);
	const needs = cells.map(needOf);
	const marked = new Set([
		...cells.filter((_, index) => needs[index]?.reason).map(({ key }) => key),
		...(table.suppressed ?? [])
	]);
	const locked = new Set(table.notSuppressible);
	const weights = cells.map(({ count }) => weigh(count, table.weight ?? 'unit'));
	const most = table.upperBoundAssumed ?? Infinity;
	const required = new Map<number, Requirement>();
	const ifHidden = new Map<number, Requirement>();
	for (const [index, { key }] of cells.entries()) {
		const need = needs[index]?.need;
		if (!need) continue;
		if (marked.has(key)) required.set(index, need);
		else if (!table.protection) ifHidden.set(index, need);
	}
	const { pattern, lowerBound } = await findSuppression({
		counts: cells.map(({ count }) => count),
		lowerLimits: cells.map(() => 0),
		upperLimits: cells.map(() => most),
		weights: weights.map((weight, index) => (locked.has(cells[index]?.key ?? '') ? Infinity : weight)),
		rows: relations.map(({ total, parts }) => ({
			cells: [total, ...parts].map((key) => numberOf.get(key) ?? -1),
			signs: [-1, ...parts.map(() => 1)]
		})),
		required,
		ifHidden
	});
	const hidden = new Set([...pattern].map((index) => cells[index]?.key ?? ''));
	const audit = await auditPattern(
		{ cells: cells.map(({ key, count }) => ({ key, count, rules: null })), relations },
		hidden,
		{ upperBound: most }
	);
	let narrowest = Infinity;
	for (const { cell, lower: from, upper: to } of audit) {
		const index = numberOf.get(cell) ?? -1;
		const asked = required.get(index) ?? ifHidden.get(index);
		const count = cells[index]?.count ?? 0;
		if (!asked) continue;
		const room = Math.min(count - from - asked.below, to - count - asked.above, to - from - asked.width);
		if (room < -TOLERANCE * 10) throw new UnsafePattern(`The hidden cell ${cell} can be narrowed.`);
		narrowest = Math.min(narrowest, to - from);
	}
	const weightOf = (keys: Iterable<string>): number =>
		[...keys].reduce((sum, key) => sum + (weights[numberOf.get(key) ?? -1] ?? 0), 0);
	return {
		cells: cells.map(({ key, codes, count }, index) => {
			const status = marked.has(key) ? 'primary' : hidden.has(key) ? 'complementary' : 'shown';
			const reason = status === 'primary' ? (needs[index]?.reason ?? 'marked') : null;
			return { codes, key, status, value: status === 'shown' ? count : null, ...(reason && { reason }) };
		}),
		weight: weightOf(hidden),
		lowerBound: lowerBound === null ? null : lowerBound + weightOf(marked),
		narrowestWidth: Number.isFinite(narrowest) ? narrowest : null
	};
}

function weigh(count: number, weight: 'value' | 'unit' | 'log'): number {
	return weight === 'unit' ? 1 : weight === 'log' ? Math.log1p(count) : count;
}
