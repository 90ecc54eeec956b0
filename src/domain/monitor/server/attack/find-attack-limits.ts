import { completeRuleSet, defaultRuleSet, type RuleSet } from '#domain/disclosure';
import { findRuleSets } from '#domain/disclosure/server';
import type { Queryable } from '#platform/database';
import { findReleases } from '../find-edition.ts';
import { findRulesOfRelease } from '../find-rules-of-release.ts';
import type { AttackLimits } from './attack-publications.ts';

/**
 * By which rules the attack on all releases is judged: the weakest protection any of them promised, for each number was
 * protected by its own; and the largest number any rule set hides.
 */
export async function findAttackLimits(database: Queryable): Promise<AttackLimits> {
	const all: RuleSet[] = (await findRuleSets(database)).map(completeRuleSet);
	for (const { id } of await findReleases(database)) all.push(...(await findRulesOfRelease(database, id)));
	const binding = all.filter(({ maxHiddenCount, zerosAreSensitive }) => maxHiddenCount > 0 || zerosAreSensitive);
	const sets = binding.length > 0 ? binding : [defaultRuleSet];
	return {
		protection: Math.min(...sets.map(({ protection }) => protection)),
		maxHiddenCount: Math.max(...sets.map(({ maxHiddenCount }) => maxHiddenCount))
	};
}
