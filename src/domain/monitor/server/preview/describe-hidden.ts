import type { WhyHidden } from '#domain/disclosure/server';
import { readCellName } from '../../preview/cell-name.ts';
import type { HiddenCell } from '../../preview/hidden-cell.ts';

/** Null: it is shown. */
export function describeHidden(cell: string, why: ReadonlyMap<string, WhyHidden>): HiddenCell | null {
	const found = why.get(cell);
	const name = readCellName(cell);
	if (!found || !name) return null;
	const { rules, count, status } = found.cell;
	return {
		name,
		count: status === 'secret-at-source' ? null : count,
		rule: found.reason,
		ruleSet: rules,
		protects: found.protects.flatMap((other) => readCellName(other) ?? []),
		isAlreadyPublished: found.isAlreadyPublished
	};
}
