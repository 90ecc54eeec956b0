import type { RuleSet } from '../../rule-set.ts';
import { auditPattern } from '../audit-pattern.ts';
import { findSuppression } from '../find-suppression.ts';
import { isPrimary } from '../is-primary.ts';
import { TOLERANCE, type Requirement } from '../suppression-problem.ts';
import { UnsafePattern } from '../unsafe-pattern.ts';
import { systemOfTable, type TableToProtect } from './table-to-protect.ts';

export type SuppressedTable = {
	/** In the order of the table; `value` null: hidden. */
	readonly cells: readonly {
		readonly codes: readonly string[];
		readonly key: string;
		readonly status: 'shown' | 'primary' | 'complementary';
		readonly value: number | null;
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
	const marked = new Set([
		...(table.primary ?? cells.filter(({ key, count }) => isPrimary({ key, count, rules })).map(({ key }) => key)),
		...(table.suppressed ?? [])
	]);
	const locked = new Set(table.notSuppressible);
	const weights = cells.map(({ count }) => weigh(count, table.weight ?? 'unit'));
	const { lower = 0, upper = 0, sliding = table.protection ? 0 : rules.protection } = table.protection ?? {};
	const most = table.upperBoundAssumed ?? Infinity;
	const need: Requirement = { below: lower, above: upper, width: sliding };
	const required = new Map([...marked].map((key) => [numberOf.get(key) ?? -1, need] as const));
	const ifHidden = table.protection
		? new Map<number, Requirement>()
		: new Map(cells.flatMap((_, index) => (required.has(index) ? [] : [[index, need] as const])));
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
		cells: cells.map(({ key, codes, count }) => {
			const status = marked.has(key) ? 'primary' : hidden.has(key) ? 'complementary' : 'shown';
			return { codes, key, status, value: status === 'shown' ? count : null };
		}),
		weight: weightOf(hidden),
		lowerBound: lowerBound === null ? null : lowerBound + weightOf(marked),
		narrowestWidth: Number.isFinite(narrowest) ? narrowest : null
	};
}

function weigh(count: number, weight: 'value' | 'unit' | 'log'): number {
	return weight === 'unit' ? 1 : weight === 'log' ? Math.log1p(count) : count;
}
