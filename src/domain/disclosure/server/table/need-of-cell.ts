import { roomOfDominated } from '../../is-dominated.ts';
import type { RuleSet } from '../../rule-set.ts';
import type { TableCell } from '../../table.ts';
import { primaryReason, type PrimaryReason } from '../is-primary.ts';
import type { Requirement } from '../suppression-problem.ts';
import type { TableToProtect } from './table-to-protect.ts';

export type NeedOfCell = {
	/** `marked`: the file says so. Null: it may be shown. */
	readonly reason: PrimaryReason | 'marked' | null;
	/** How uncertain it has to stay once it is hidden. */
	readonly need: Requirement;
};

/** By the marks of the file, else by the rules; with the protection interval of the file, else that of the rules. */
export function needsOfCells(table: TableToProtect, rules: RuleSet): (cell: TableCell) => NeedOfCell {
	const { protection } = table;
	const primary = table.primary ? new Set(table.primary) : null;
	const given: Requirement | null = protection
		? { below: protection.lower, above: protection.upper, width: protection.sliding ?? 0 }
		: null;
	return (cell) => {
		const reason = primary ? (primary.has(cell.key) ? 'marked' : null) : primaryReason({ ...cell, rules });
		if (given) return { reason, need: given };
		const room = roomOfDominated(cell.contributions ?? [], rules.dominance);
		return { reason, need: { below: Math.min(room, cell.count), above: room, width: rules.protection } };
	};
}
