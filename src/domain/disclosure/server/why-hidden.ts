import type { CellSystem, CountCell } from './cell-system.ts';
import { primaryReason, type PrimaryReason } from './is-primary.ts';
import type { Protection } from './protect-cells.ts';

export type WhyHidden = {
	readonly cell: CountCell;
	/** Of the rule that hides it; null: hidden for others. */
	readonly reason: PrimaryReason | null;
	/**
	 * The nearest cells some rule hides, reached through sums whose other members are hidden too: what this one is hidden
	 * for. Empty for cells hidden by a rule, and where only sums of earlier releases ask for it.
	 */
	readonly protects: readonly string[];
	/** An earlier release shows it. */
	readonly isAlreadyPublished: boolean;
};

/** For each hidden cell of a system, in its order, why. Confidential: "small" tells the count. */
export function whyHidden({ cells, relations }: CellSystem, protection: Protection): Map<string, WhyHidden> {
	const published = new Set(protection.alreadyPublished);
	const neighbours = new Map<string, Set<string>>();
	for (const { total, parts } of relations) {
		const hidden = [total, ...parts].filter((key) => protection.hidden.has(key));
		for (const key of hidden) {
			const known = neighbours.get(key) ?? new Set();
			neighbours.set(key, known);
			for (const other of hidden) if (other !== key) known.add(other);
		}
	}
	const isPrimary = (key: string): boolean => protection.hidden.get(key) === 'primary';
	const nearest = (start: string): string[] => {
		const seen = new Set([start]);
		let ring = [start];
		while (ring.length > 0) {
			ring = ring.flatMap((key) => [...(neighbours.get(key) ?? [])]).filter((key) => !seen.has(key));
			for (const key of ring) seen.add(key);
			const found = [...new Set(ring)].filter(isPrimary);
			if (found.length > 0) return found;
		}
		return [];
	};
	return new Map(
		cells.flatMap((cell) => {
			const { key } = cell;
			if (!protection.hidden.has(key)) return [];
			const reason = isPrimary(key) ? primaryReason(cell) : null;
			const protects = isPrimary(key) ? [] : nearest(key);
			return [[key, { cell, reason, protects, isAlreadyPublished: published.has(key) }] as const];
		})
	);
}
