import type { CountCell } from './cell-system.ts';

/**
 * Minimum frequency rule: counts from 1 to the rule set's limit are hidden, zeros only where they tell something
 * about people, counts the source keeps secret always. For averages the limit reads "below limit + 1": "fewer than 3".
 */
export function isPrimary({ count, rules, status }: CountCell): boolean {
	if (status === 'secret-at-source') return true;
	if (!rules) return false;
	return count === 0 ? rules.zerosAreSensitive : count < rules.maxHiddenCount + 1;
}
