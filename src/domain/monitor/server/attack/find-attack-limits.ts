import { completeRuleSet, defaultRuleSet } from '#domain/disclosure';
import { findRuleSets } from '#domain/disclosure/server';
import type { Queryable } from '#platform/database';
import { findRulesOfPublications } from '../find-rules-of-release.ts';
import type { AttackLimits } from './attack-publications.ts';

/**
 * By which rules the attack on all that is out is judged: the weakest protection any of it promised, for each number was
 * protected by its own; and the largest number any rule set hides.
 */
export async function findAttackLimits(database: Queryable): Promise<AttackLimits> {
	const inForce = (await findRuleSets(database)).map(completeRuleSet);
	const all = [...inForce, ...(await findRulesOfPublications(database))];
	const binding = all.filter(({ maxHiddenCount, zerosAreSensitive }) => maxHiddenCount > 0 || zerosAreSensitive);
	const sets = binding.length > 0 ? binding : [defaultRuleSet];
	return {
		protection: Math.min(...sets.map(({ protection }) => protection)),
		maxHiddenCount: Math.max(...sets.map(({ maxHiddenCount }) => maxHiddenCount))
	};
}
