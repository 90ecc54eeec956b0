import { isDominated } from '../is-dominated.ts';
import type { CountCell } from './cell-system.ts';

/** Why a cell is hidden in any case. */
export type PrimaryReason =
	'secret-at-source' | 'small-count' | 'zero' | 'few-units' | 'dominated' | 'group' | 'small-denominator';

/**
 * Minimum frequency rule: counts from 1 to the rule set's limit are hidden, zeros only where they tell something
 * about people, counts the source keeps secret always. For averages the limit reads "below limit + 1": "fewer than 3".
 * Then the units behind the number, amounts that few make up, and what the caller marked. Null: may be shown.
 */
export function primaryReason({ count, rules, status, units, contributions, marked }: CountCell): PrimaryReason | null {
	if (status === 'secret-at-source') return status;
	if (!rules) return null;
	if (count === 0 ? rules.zerosAreSensitive : count < rules.maxHiddenCount + 1)
		return count === 0 ? 'zero' : 'small-count';
	if (count !== 0 && units !== undefined && units < rules.fewestUnits) return 'few-units';
	if (contributions && rules.dominance.some((rule) => isDominated(contributions, rule))) return 'dominated';
	return marked ?? null;
}

export function isPrimary(cell: CountCell): boolean {
	return primaryReason(cell) !== null;
}
